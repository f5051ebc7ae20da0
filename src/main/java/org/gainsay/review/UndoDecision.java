package org.gainsay.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A reviewer takes back what was done last, in one step, be it on one conflict or on many at once. */
@Component
public class UndoDecision {

    private final Reviews reviews;
    private final Desk desk;
    private final Clock clock;

    UndoDecision(Reviews reviews, Desk desk, Clock clock) {
        this.reviews = reviews;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Takes a whole act back, or nothing of it.
     *
     * @param act what a use case of this package returned
     * @param reviewer who takes it back
     * @return numbers of the conflicts concerned
     * @throws Refused when there is no such act, or something followed it
     */
    @Transactional
    public List<Long> undo(UUID act, String reviewer) {
        Map<Long, Review> touched = desk.take(reviews.touchedBy(act));
        if (touched.isEmpty()) {
            throw new Refused("There is nothing to undo.");
        }
        Act undo = Act.of(reviewer, clock.instant(), "");
        for (Review review : touched.values()) {
            review.undo(undo, entry(review, act));
        }
        return touched.keySet().stream().sorted().toList();
    }

    /**
     * Takes back the last thing done to one conflict, with everything done in the same act.
     *
     * @param target the conflict as the page showed it
     * @param reviewer who takes it back
     * @return numbers of the conflicts concerned
     * @throws Refused when it cannot be taken back, {@link ChangedMeanwhile} when the page is stale
     */
    @Transactional
    public List<Long> undoLast(Target target, String reviewer) {
        List<UUID> act = new ArrayList<>();
        desk.step(List.of(target), review -> act.add(last(review).act()));
        return undo(act.get(0), reviewer);
    }

    private static Decision last(Review review) {
        return review.history().get(review.history().size() - 1);
    }

    private static Decision entry(Review review, UUID act) {
        return review.history().stream()
                .filter(entry -> entry.act().equals(act))
                .max(Comparator.comparing(Decision::at))
                .orElseThrow();
    }
}
