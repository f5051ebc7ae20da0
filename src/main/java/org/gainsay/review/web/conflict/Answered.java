package org.gainsay.review.web.conflict;

import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.review.web.evidence.Passage;
import org.gainsay.review.web.plot.Badge;

/**
 * One answer, as a column of the page.
 *
 * @param ordinal its number in the conflict, which a decision names
 * @param badge letter, shape and colour
 * @param value the answer
 * @param sources who is quoted for it; empty where the outlets speak for themselves
 * @param witnesses outlets, origins and sources in numbers
 * @param passages its statements; empty where calendar or arithmetic answers
 */
record Answered(int ordinal, Badge badge, String value, String sources, String witnesses, List<Passage> passages) {
    /** Passages beyond this many are folded. */
    private static final int SHOWN = 3;

    /** Answers longer than this are set smaller. */
    private static final int SHORT = 16;

    /** Whether the answer reads as words rather than as a number. */
    public boolean words() {
        return value.length() > SHORT;
    }

    /** The passages shown at once. */
    public List<Passage> shown() {
        return passages.subList(0, Math.min(SHOWN, passages.size()));
    }

    /** The passages folded under the others. */
    public List<Passage> folded() {
        return passages.subList(shown().size(), passages.size());
    }

    /** Where the folded ones stand. */
    public String foldedOutlets() {
        return folded().stream().map(Passage::outlet).distinct().collect(Collectors.joining(", "));
    }
}
