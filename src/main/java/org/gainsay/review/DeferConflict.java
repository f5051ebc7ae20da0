package org.gainsay.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A reviewer puts conflicts off. */
@Component
public class DeferConflict {

    private final Desk desk;
    private final Clock clock;

    DeferConflict(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Defers one or many, all or none; they come back at whichever of the two conditions is met first.
     *
     * @param targets the conflicts as the page showed them
     * @param reviewer who decides
     * @param note their words, empty for none
     * @param until when to come back to them, or null
     * @param moreOrigins after how many more independent origins to come back to them, or null
     * @return the act, by which all can be undone in one step
     * @throws Refused when a state does not allow it, {@link ChangedMeanwhile} when the page is stale
     */
    @Transactional
    public UUID defer(
            Collection<Target> targets,
            String reviewer,
            String note,
            @Nullable Instant until,
            @Nullable Integer moreOrigins) {
        Act act = Act.of(reviewer, clock.instant(), note);
        desk.step(targets, review -> review.defer(act, until, moreOrigins));
        return act.id();
    }
}
