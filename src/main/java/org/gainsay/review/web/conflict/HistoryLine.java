package org.gainsay.review.web.conflict;

import java.time.Instant;
import org.gainsay.review.Decision;
import org.gainsay.review.web.Times;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a history.
 *
 * @param at when
 * @param act what was done
 * @param who by whom; null for a run of the analysis
 * @param words how it stood afterwards; null where the act says it all
 * @param note the reviewer's note or what a run found; empty for none
 */
public record HistoryLine(
        Instant at,
        String act,
        @Nullable String who,
        @Nullable String words,
        String note) {
    /** The entry for the reader. */
    public static HistoryLine of(Decision entry, Times times) {
        boolean same = entry.before() != null && entry.before().equals(entry.after());
        String words = same ? "" : StandingWords.of(entry.after(), entry.chosen(), times);
        return new HistoryLine(
                entry.at(), entry.action().label(), entry.by(), words.isEmpty() ? null : words, entry.note());
    }
}
