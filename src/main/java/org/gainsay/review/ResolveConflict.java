package org.gainsay.review;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A reviewer settles a conflict. */
@Component
public class ResolveConflict {

    private final Desk desk;
    private final Clock clock;

    ResolveConflict(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Resolves it.
     *
     * @param target the conflict as the page showed it
     * @param reviewer who decides
     * @param note their words, empty for none
     * @param verdict what they found
     * @param chosen ordinals of the positions that hold
     * @param ownValue their own answer; null or blank for none
     * @return the act, by which it can be undone
     * @throws Refused when the state does not allow it, {@link ChangedMeanwhile} when the page is stale
     */
    @Transactional
    public UUID resolve(
            Target target,
            String reviewer,
            String note,
            Verdict verdict,
            Collection<Integer> chosen,
            @Nullable String ownValue) {
        Act act = Act.of(reviewer, clock.instant(), note);
        String own = ownValue == null || ownValue.isBlank() ? null : ownValue.strip();
        desk.step(List.of(target), review -> review.resolve(act, verdict, chosen, own));
        return act.id();
    }
}
