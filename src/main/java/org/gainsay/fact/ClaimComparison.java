package org.gainsay.fact;

import java.time.Duration;
import java.util.Collection;
import org.gainsay.claim.Claim;

/** Answers "why was this (not) flagged?" for any two claims of a story. */
public final class ClaimComparison {

    private final FigureComparison figures;
    private final EventComparison events;
    private final ControlComparison control;
    private final OccurrenceComparison occurrences;
    private final CauseComparison causes;

    /**
     * Compares claims of one story.
     *
     * @param story all claims of the story, which tell its own place and time and what has changed between two claims
     * @param lag how far an outlet that names no time may be behind the news
     * @param reference reference data
     */
    public ClaimComparison(Collection<Claim> story, Duration lag, Reference reference) {
        EventTimes times = EventTimes.of(story);
        this.figures = new FigureComparison(story, times, lag, reference);
        this.events = new EventComparison(reference.places(), times, EventPlace.of(story, reference.places()));
        this.control = new ControlComparison(story);
        this.occurrences = new OccurrenceComparison(story, reference.places());
        this.causes = new CauseComparison(reference.places());
    }

    /** Whether the two can both hold, why, and one line that shows it. The order of the two does not matter. */
    public Verdict of(Claim a, Claim b) {
        if (a.kind() != b.kind() || !a.measure().equals(b.measure())) {
            return Apart.because(ReasonCode.OTHER_MEASURE, a.measure(), b.measure());
        }
        return switch (a.kind()) {
            case FIGURE -> figures.of(a, b);
            case CONTROL -> control.of(a, b);
            case DATE, PLACE -> events.of(a, b);
            case EVENT -> a.measure().equals(CauseComparison.MEASURE) ? causes.of(a, b) : occurrences.of(a, b);
            case QUOTE, NAME, ATTRIBUTION -> words(a, b);
        };
    }

    /** Whether two wordings go together is for the rules on words to say; only the same words are plainly the same. */
    private static Verdict words(Claim a, Claim b) {
        if (!Amount.asserted(a) || !Amount.asserted(b)) {
            return Apart.because(ReasonCode.NOT_ASSERTED, Apart.quote(a), Apart.quote(b));
        }
        boolean same = String.valueOf(a.words()).equalsIgnoreCase(String.valueOf(b.words()));
        return Apart.because(same ? ReasonCode.SAME_POSITION : ReasonCode.UNRESOLVED, Apart.quote(a), Apart.quote(b));
    }
}
