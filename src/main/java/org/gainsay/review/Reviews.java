package org.gainsay.review;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All reviews of the store. */
public interface Reviews extends Repository<Review, Long> {

    /** Stores the review of a new conflict. */
    Review save(Review review);

    /** The review with its conflict and story. */
    @Query("select r from Review r join fetch r.conflict c join fetch c.story where r.id = :id")
    Optional<Review> withConflict(long id);

    /** The reviews of those conflicts, locked against other writers until the transaction ends, ordered by number. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Review r where r.id in :ids order by r.id")
    List<Review> locked(Collection<Long> ids);

    /** Numbers of the conflicts that an act touched. */
    @Query("select d.review.id from Decision d where d.act = :act and d.decidedBy is not null")
    List<Long> touchedBy(UUID act);

    /** Numbers of the conflicts that somebody worked on, or that were put off, until that time or earlier. */
    @Query("select r.id from Review r where r.standing.claimedUntil <= :now or r.standing.deferredUntil <= :now")
    List<Long> due(Instant now);

    /** The newest entries of all histories, newest first, with their conflicts. */
    @Query("select d from Decision d join fetch d.review r join fetch r.conflict order by d.decidedAt desc, d.id desc"
            + " limit :limit")
    List<Decision> activity(int limit);
}
