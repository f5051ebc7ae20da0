package org.gainsay.article;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All revisions of the store. */
public interface Revisions extends Repository<Revision, Long> {

    /** Stores a new revision. */
    Revision save(Revision revision);

    /** The text in force of one article, with article and outlet. */
    @Query("select r from Revision r join fetch r.article a join fetch a.outlet where a.id = :article and r.latest")
    Optional<Revision> latest(long article);

    /** Numbers of the articles whose text in force was last read by another version of the reading rules, in order. */
    @Query("select r.article.id from Revision r where r.latest and r.readVersion <> :version order by r.article.id")
    List<Long> readOtherwise(int version);

    /** The texts in force of all articles that were not retired, with article and outlet, ordered by article key. */
    @Query("select r from Revision r join fetch r.article a join fetch a.outlet where r.latest and a.retiredAt is null"
            + " order by a.key")
    List<Revision> inForce();
}
