package org.gainsay.review;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A reviewer opens decided or deferred conflicts again. */
@Component
public class ReopenConflict {

    private final Desk desk;
    private final Clock clock;

    ReopenConflict(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Opens one or many, all or none.
     *
     * @param targets the conflicts as the page showed them
     * @param reviewer who does it
     * @param note why, empty for none
     * @return the act, by which it can be undone
     * @throws Refused when one is open or its evidence is gone, {@link ChangedMeanwhile} when the page is stale
     */
    @Transactional
    public UUID reopen(Collection<Target> targets, String reviewer, String note) {
        Act act = Act.of(reviewer, clock.instant(), note);
        desk.step(targets, review -> review.reopen(act));
        return act.id();
    }
}
