package org.gainsay.review.web.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gainsay.review.DeferConflict;
import org.gainsay.review.DismissConflict;
import org.gainsay.review.ResolveConflict;
import org.gainsay.review.Target;
import org.gainsay.review.web.Times;
import org.springframework.stereotype.Component;

/** Hands a complete form to the use case it asks for. */
@Component
class DecideConflict {
    private final ResolveConflict resolve;
    private final DismissConflict dismiss;
    private final DeferConflict defer;
    private final Times times;

    DecideConflict(ResolveConflict resolve, DismissConflict dismiss, DeferConflict defer, Times times) {
        this.resolve = resolve;
        this.dismiss = dismiss;
        this.defer = defer;
        this.times = times;
    }

    /**
     * Saves the decision.
     *
     * @param id number of the conflict
     * @param form complete: without {@link DecisionForm#problems problems}
     * @param reviewer who decides
     * @return the act, by which it can be undone
     * @throws org.gainsay.review.Refused where the state does not allow it, or the page is stale
     */
    UUID decide(long id, DecisionForm form, String reviewer) {
        Target target = new Target(id, form.version());
        String note = String.valueOf(form.note());
        return switch (String.valueOf(form.kind())) {
            case "dismiss" ->
                dismiss.dismiss(List.of(target), reviewer, note, Objects.requireNonNull(form.chosenReason()));
            case "defer" -> {
                LocalDate day = form.day();
                Instant until =
                        day == null ? null : day.atStartOfDay(times.at()).toInstant();
                yield defer.defer(List.of(target), reviewer, note, until, form.moreOrigins());
            }
            default ->
                resolve.resolve(
                        target,
                        reviewer,
                        note,
                        Objects.requireNonNull(form.chosenVerdict()),
                        Objects.requireNonNull(form.positions()),
                        form.own());
        };
    }
}
