package org.gainsay.review;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A reviewer takes conflicts to work on, so that nobody else does, or hands them back. */
@Component
public class ClaimWork {

    /** Long enough to read a dozen articles; a forgotten claim blocks nobody for the rest of the day. */
    static final Duration HOLD = Duration.ofMinutes(30);

    private final Desk desk;
    private final Clock clock;

    ClaimWork(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Takes them; taking one's own again prolongs it.
     *
     * @return the act, by which it can be undone
     * @throws Refused when somebody else works on one, {@link ChangedMeanwhile} when the page is stale
     */
    @Transactional
    public UUID claim(Collection<Target> targets, String reviewer) {
        Act act = Act.of(reviewer, clock.instant(), "");
        desk.step(targets, review -> review.claim(act, act.at().plus(HOLD)));
        return act.id();
    }

    /**
     * Hands them back.
     *
     * @return the act, by which it can be undone
     * @throws Refused when somebody else works on one, {@link ChangedMeanwhile} when the page is stale
     */
    @Transactional
    public UUID release(Collection<Target> targets, String reviewer) {
        Act act = Act.of(reviewer, clock.instant(), "");
        desk.step(targets, review -> review.release(act));
        return act.id();
    }
}
