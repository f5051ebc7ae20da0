package org.gainsay.story;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All stories of the store. */
public interface StoredStories extends Repository<StoredStory, Long> {

    /** Stores a new story. */
    StoredStory save(StoredStory story);

    /** The story of that identity. */
    Optional<StoredStory> findByKey(String key);

    /** The story of that number. */
    Optional<StoredStory> findById(long id);

    /** The story that the article belongs to. */
    @Query("select s from StoredStory s join s.origins o where key(o) = :article")
    Optional<StoredStory> withArticle(long article);

    /** All stories, emptied ones too, with their articles. */
    @Query("select distinct s from StoredStory s left join fetch s.origins")
    List<StoredStory> all();
}
