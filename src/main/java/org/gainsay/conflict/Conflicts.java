package org.gainsay.conflict;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All conflicts of the store. */
public interface Conflicts extends Repository<Conflict, Long> {

    /** Stores a new conflict. */
    Conflict save(Conflict conflict);

    /** The conflicts last flagged in one of the stories, with their positions. */
    @Query("select distinct c from Conflict c left join fetch c.positions where c.story.id in :stories order by c.id")
    List<Conflict> inStories(Iterable<Long> stories);

    /** The conflicts known by one of the fingerprints, with their positions. */
    @Query("select distinct c from Conflict c left join fetch c.positions where c.fingerprint in :prints order by c.id")
    List<Conflict> known(Iterable<String> prints);

    /** The positions of one conflict with their claims, articles and outlets: all that its page shows. */
    @Query(
            "select distinct p from StoredPosition p left join fetch p.claims c left join fetch c.revision r"
                    + " left join fetch r.article a left join fetch a.outlet where p.conflict.id = :conflict order by p.ordinal")
    List<StoredPosition> positions(long conflict);

    /** The flagged conflicts that rest on a claim of the article. */
    @Query("select c from Conflict c where c.flagged and exists (select 1 from StoredPosition p join p.claims s"
            + " where p.conflict = c and s.revision.article.id = :article) order by c.id")
    List<Conflict> touching(long article);
}
