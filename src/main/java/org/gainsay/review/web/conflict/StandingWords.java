package org.gainsay.review.web.conflict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.review.Closure;
import org.gainsay.review.Dismissal;
import org.gainsay.review.Standing;
import org.gainsay.review.Verdict;
import org.gainsay.review.web.Times;
import org.jspecify.annotations.Nullable;

/** How a conflict stands, in the reader's words. */
final class StandingWords {
    private StandingWords() {}

    /**
     * The decision in one line: {@code Position supported: 11,300}; empty while nothing is decided.
     *
     * @param standing how it stands
     * @param chosen the positions chosen, in words
     * @param times how days are printed
     */
    static String of(Standing standing, List<String> chosen, Times times) {
        return switch (standing.state()) {
            case NEW, ONGOING, REGRESSED, IN_REVIEW -> "";
            case RESOLVED -> resolved(standing, chosen);
            case DISMISSED -> label(standing.dismissal());
            case DEFERRED -> deferred(standing, times);
            case CLOSED_AUTO -> label(standing.closure());
        };
    }

    private static String resolved(Standing standing, List<String> chosen) {
        List<String> held = new ArrayList<>(chosen);
        if (standing.ownValue() != null) {
            held.add("own value " + standing.ownValue());
        }
        Verdict verdict = standing.verdict();
        String label = verdict == null ? "Resolved" : verdict.label();
        return held.isEmpty() ? label : label + ": " + String.join(", ", held);
    }

    private static String deferred(Standing standing, Times times) {
        List<String> until = new ArrayList<>();
        Instant day = standing.deferredUntil();
        if (day != null) {
            until.add("until " + times.day(day));
        }
        if (standing.deferredOrigins() != null) {
            until.add("until there are " + standing.deferredOrigins() + " origins");
        }
        return String.join(" or ", until);
    }

    private static String label(@Nullable Dismissal reason) {
        return reason == null ? "" : reason.label();
    }

    private static String label(@Nullable Closure why) {
        return why == null ? "" : why.label();
    }
}
