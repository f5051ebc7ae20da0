package org.gainsay.review.web.conflict;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.gainsay.review.Action;
import org.gainsay.review.ConflictView;
import org.gainsay.review.Decision;
import org.gainsay.review.ReviewState;
import org.gainsay.review.web.Times;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, and what has changed since: shown first where new evidence upset a decision.
 *
 * @param decided when
 * @param who by whom
 * @param verdict what
 * @param note why; empty for none
 * @param changes what a run found that the decision had not reckoned with
 */
record Reopened(Instant decided, @Nullable String who, String verdict, String note, List<Change> changes) {
    /**
     * One change.
     *
     * @param gone whether something was lost rather than added
     * @param words what
     */
    record Change(boolean gone, String words) {
        static Change of(String words) {
            return new Change(words.startsWith("withdrawn: ") || words.startsWith("denied: "), words);
        }
    }

    /** The upset decision of a regressed conflict; null for any other. */
    static @Nullable Reopened of(ConflictView view, Times times) {
        Decision basis = view.basis();
        if (view.standing().state() != ReviewState.REGRESSED || basis == null) {
            return null;
        }
        List<Change> changes = view.history().stream()
                .filter(entry -> entry.action() == Action.REOPENED && entry.at().isAfter(basis.at()))
                .flatMap(entry -> Arrays.stream(entry.note().split("; ")))
                .filter(words -> !words.isBlank())
                .distinct()
                .map(Change::of)
                .toList();
        return new Reopened(
                basis.at(), basis.by(), StandingWords.of(basis.after(), basis.chosen(), times), basis.note(), changes);
    }
}
