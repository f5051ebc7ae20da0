package org.gainsay.claim;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All claims of the store. */
public interface StoredClaims extends Repository<StoredClaim, Long> {

    /** Stores new claims. */
    <S extends StoredClaim> List<S> saveAll(Iterable<S> claims);

    /** The claims of one revision that stand, with article and outlet, in order of their evidence. */
    @Query("select c from StoredClaim c join fetch c.revision r join fetch r.article a join fetch a.outlet"
            + " where r.id = :revision and not c.retired order by c.evidence.inTitle desc, c.evidence.start, c.id")
    List<StoredClaim> standing(long revision);

    /** The claim of that number, with article and outlet; also one that is retired. */
    @Query(
            "select c from StoredClaim c join fetch c.revision r join fetch r.article a join fetch a.outlet where c.id = :id")
    Optional<StoredClaim> withArticle(long id);

    /** The claims that stand in the texts in force of these articles, ordered by article key, then evidence. */
    @Query("select c from StoredClaim c join fetch c.revision r join fetch r.article a join fetch a.outlet"
            + " where a.id in :articles and r.latest and a.retiredAt is null and not c.retired"
            + " order by a.key, c.evidence.inTitle desc, c.evidence.start, c.id")
    List<StoredClaim> inForce(Collection<Long> articles);

    /** All claims that stand in texts in force, with article and outlet, ordered by article key, then evidence. */
    @Query("select c from StoredClaim c join fetch c.revision r join fetch r.article a join fetch a.outlet"
            + " where r.latest and a.retiredAt is null and not c.retired"
            + " order by a.key, c.evidence.inTitle desc, c.evidence.start, c.id")
    List<StoredClaim> inForce();
}
