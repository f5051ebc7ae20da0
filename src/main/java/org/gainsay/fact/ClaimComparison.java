package org.gainsay.fact;

import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Facet;
import org.gainsay.claim.Measure;

/** Answers "why was this (not) flagged?" for any two figure claims of a story. */
public final class ClaimComparison {

    private final Reference reference;
    private final Duration lag;
    private final Scoping scoping;
    private final EventTimes times;

    /**
     * Compares claims of one story.
     *
     * @param story all claims of the story, which tell its own place and time
     * @param lag how far an outlet that names no time may be behind the news
     * @param reference reference data
     */
    public ClaimComparison(Collection<Claim> story, Duration lag, Reference reference) {
        this.reference = reference;
        this.lag = lag;
        this.scoping = new Scoping(EventPlace.of(story, reference.places()));
        this.times = EventTimes.of(story);
    }

    /** Whether the two can both hold, why, and one line that shows it. The order of the two does not matter. */
    public Verdict of(Claim a, Claim b) {
        if (!a.measure().equals(b.measure())) {
            return apart(ReasonCode.OTHER_MEASURE, a.measure(), b.measure());
        }
        if (!Amount.asserted(a) || !Amount.asserted(b)) {
            return apart(ReasonCode.NOT_ASSERTED, said(a), said(b));
        }
        Measure measure = reference.measures().find(a.measure()).orElse(null);
        Optional<String> here = measure == null ? Optional.empty() : scoping.place(a, measure);
        Optional<String> there = measure == null ? Optional.empty() : scoping.place(b, measure);
        return here.isPresent() && there.isPresent()
                ? scoped(a, b, measure, here.get().equals(there.get()))
                : apart(ReasonCode.UNRESOLVED, said(a), said(b));
    }

    private Verdict scoped(Claim a, Claim b, Measure measure, boolean onePlace) {
        String one = FactKey.population(a.population());
        String other = FactKey.population(b.population());
        if (!one.equals(other)) {
            return apart(ReasonCode.OTHER_POPULATION, one, other);
        }
        if (!onePlace) {
            return apart(placeReason(a, b), FactKey.place(a.place()), FactKey.place(b.place()));
        }
        if (!event(a).equals(event(b))) {
            boolean since = a.time().since() != null || b.time().since() != null;
            return apart(since ? ReasonCode.OTHER_TIME : ReasonCode.OTHER_EVENT, event(a), event(b));
        }
        Optional<Amount> first = Amount.of(a, measure, reference, lag);
        Optional<Amount> second = Amount.of(b, measure, reference, lag);
        boolean comparable = first.isPresent()
                && second.isPresent()
                && Objects.equals(first.get().base(), second.get().base());
        return comparable
                ? Comparison.of(first.get(), second.get(), measure.course(), reference.words())
                : apart(ReasonCode.UNRESOLVED, said(a), said(b));
    }

    /** A stated place beside none that is not the event's own: nobody can tell whether they mean the same. */
    private static ReasonCode placeReason(Claim a, Claim b) {
        boolean open = a.place() == null || b.place() == null || a.inherits(Facet.PLACE) || b.inherits(Facet.PLACE);
        return open ? ReasonCode.UNRESOLVED : ReasonCode.OTHER_PLACE;
    }

    private String event(Claim claim) {
        String plain = FactKey.of(claim, "the event").event();
        return plain.equals("the event") ? times.event(claim, plain) : plain;
    }

    private static String said(Claim claim) {
        return "“" + claim.evidence().quote() + "”";
    }

    private static Verdict apart(ReasonCode reason, String one, String other) {
        boolean ordered = one.compareTo(other) <= 0;
        return new Verdict(
                Outcome.COMPATIBLE,
                reason,
                (ordered ? one : other) + " beside " + (ordered ? other : one) + ": " + reason.words());
    }
}
