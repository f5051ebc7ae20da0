package org.gainsay.article;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All articles of the store. */
public interface Articles extends Repository<Article, Long> {

    /** Stores a new article. */
    Article save(Article article);

    /** The article of that identity. */
    Optional<Article> findByKey(String key);

    /** The article of that number. */
    Optional<Article> findById(long id);

    /** How many there are, retired ones included. */
    long count();
}
