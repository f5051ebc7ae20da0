package org.gainsay.review;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A reviewer says that conflicts should not have been flagged. */
@Component
public class DismissConflict {

    private final Desk desk;
    private final Clock clock;

    DismissConflict(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Dismisses one or many, all or none.
     *
     * @param targets the conflicts as the page showed them
     * @param reviewer who decides
     * @param note their words, empty for none
     * @param reason why they should not have been flagged
     * @return the act, by which all can be undone in one step
     * @throws Refused when a state does not allow it, {@link ChangedMeanwhile} when the page is stale
     */
    @Transactional
    public UUID dismiss(Collection<Target> targets, String reviewer, String note, Dismissal reason) {
        Act act = Act.of(reviewer, clock.instant(), note);
        desk.step(targets, review -> review.dismiss(act, reason));
        return act.id();
    }
}
