package org.gainsay.review.web.conflict;

import java.time.Instant;
import java.util.List;
import org.gainsay.review.Dismissal;
import org.gainsay.review.Verdict;
import org.gainsay.review.web.plot.Badge;
import org.gainsay.review.web.plot.RangePlot;
import org.gainsay.review.web.plot.ValuePlot;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a conflict shows.
 *
 * @param id number of the conflict
 * @param version of its review, which a decision must name
 * @param question the heading
 * @param explanation one or two sentences
 * @param proof the arithmetic or logic
 * @param state code of its state
 * @param severity code of its severity
 * @param tension whether it is no contradiction
 * @param scope code of its scope
 * @param rule id of its rule
 * @param story number of its story
 * @param storyTitle name of its story
 * @param witnesses outlets and origins in numbers
 * @param flagged when it was flagged first
 * @param standing where it stands in its review
 * @param reopened the upset decision, or null
 * @param positions the answers
 * @param values the values behind the plots; empty where there are none
 * @param plotTitle heading of the plot
 * @param plot values over time, or null
 * @param range values on one scale where they hold for one day only, or null
 * @param history oldest entry last
 * @param undoable whether the newest entry can be taken back
 * @param queue address of the queue it was opened from
 * @param query what that queue is narrowed to, as a query string; empty for nothing
 * @param previous address of the conflict before it in the queue, or null
 * @param next address of the one after it, or null
 */
record ConflictPage(
        long id,
        long version,
        String question,
        String explanation,
        ProofLine proof,
        String state,
        String severity,
        boolean tension,
        String scope,
        String rule,
        long story,
        String storyTitle,
        String witnesses,
        Instant flagged,
        Stage standing,
        @Nullable Reopened reopened,
        List<Answered> positions,
        List<ValueRow> values,
        String plotTitle,
        @Nullable ValuePlot plot,
        @Nullable RangePlot range,
        List<HistoryLine> history,
        boolean undoable,
        String queue,
        String query,
        @Nullable String previous,
        @Nullable String next) {
    private static final List<String> NUMBERS = List.of("No", "One", "Two", "Three", "Four", "Five", "Six");

    /** {@code Three positions}. */
    public String counted() {
        int number = positions.size();
        return (number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number))
                + (number == 1 ? " position" : " positions");
    }

    /** The verdicts in the order of their keys. */
    public List<Verdict> verdicts() {
        return List.of(
                Verdict.POSITION_SUPPORTED,
                Verdict.REVISED_OVER_TIME,
                Verdict.GENUINELY_DISPUTED,
                Verdict.CORRECTED,
                Verdict.SOURCE_ERROR,
                Verdict.ALL_POSITIONS_WRONG,
                Verdict.UNDECIDABLE_NOW);
    }

    /** The reasons to dismiss in the order of their keys. */
    public List<Dismissal> reasons() {
        return List.of(Dismissal.values());
    }

    /**
     * Where it stands.
     *
     * @param assignee who works on it, or null
     * @param until how long they keep it, or null
     * @param decided whether a person decided it
     * @param closed whether its evidence is gone
     * @param words the decision in one line; empty for none
     * @param by who decided; null for nobody
     * @param note what they noted; empty for nothing
     */
    record Stage(
            @Nullable String assignee,
            @Nullable Instant until,
            boolean decided,
            boolean closed,
            String words,
            @Nullable String by,
            String note) {}

    /**
     * A row of the table beneath a plot.
     *
     * @param when what it holds for
     * @param value the value as stated
     * @param reading what it is read as
     * @param badge its position
     * @param who who says it
     */
    record ValueRow(String when, String value, String reading, Badge badge, String who) {}
}
