package org.gainsay.fact;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Facet;
import org.gainsay.claim.Measure;

/** Holds two figures of one measure against each other: whether one question is part of the other, then what they say. */
final class FigureComparison {

    private final Collection<Claim> story;
    private final EventTimes times;
    private final Duration lag;
    private final Reference reference;
    private final Scoping scoping;

    FigureComparison(Collection<Claim> story, EventTimes times, Duration lag, Reference reference) {
        this.story = story;
        this.times = times;
        this.lag = lag;
        this.reference = reference;
        this.scoping = new Scoping(EventPlace.of(story, reference.places()));
    }

    Verdict of(Claim a, Claim b) {
        if (!Amount.asserted(a) || !Amount.asserted(b)) {
            return Apart.because(ReasonCode.NOT_ASSERTED, Apart.quote(a), Apart.quote(b));
        }
        Optional<Measure> measure = reference.measures().find(a.measure());
        Optional<Scope> here = measure.flatMap(known -> scope(a, known));
        Optional<Scope> there = measure.flatMap(known -> scope(b, known));
        if (here.isEmpty() || there.isEmpty()) {
            return Apart.because(ReasonCode.UNRESOLVED, Apart.quote(a), Apart.quote(b));
        }
        Relation relation = here.get().to(there.get(), reference);
        boolean related = relation == Relation.SAME || (relation != Relation.APART && Scope.addsUp(measure.get()));
        if (!related) {
            return apart(a, here.get(), b, there.get());
        }
        return relation == Relation.WHOLE
                ? related(b, there.get(), a, here.get(), measure.get())
                : related(a, here.get(), b, there.get(), measure.get());
    }

    private Optional<Scope> scope(Claim claim, Measure measure) {
        return scoping.place(claim, measure)
                .map(place -> Scope.of(claim, FactKey.population(claim.population()), place));
    }

    /** Two claims of which the first asks the same as the second or a part of it. */
    private Verdict related(Claim part, Scope narrow, Claim whole, Scope wide, Measure measure) {
        if (!event(part).equals(event(whole))) {
            boolean since = part.time().since() != null || whole.time().since() != null;
            return Apart.because(since ? ReasonCode.OTHER_TIME : ReasonCode.OTHER_EVENT, event(part), event(whole));
        }
        Optional<Amount> first = amount(part, narrow, measure);
        Optional<Amount> second = amount(whole, wide, measure);
        if (first.isEmpty()
                || second.isEmpty()
                || !first.get().base().equals(second.get().base())) {
            return Apart.because(ReasonCode.UNRESOLVED, Apart.quote(part), Apart.quote(whole));
        }
        FigureWords words = reference.words();
        if (narrow.to(wide, reference) == Relation.SAME) {
            return Comparison.of(first.get(), second.get(), measure.course(), words);
        }
        return Comparison.ofPart(first.get(), second.get(), measure.course(), words)
                .orElseGet(() -> apart(part, narrow, whole, wide));
    }

    /** The claim's amount as it stands: superseded where its side has since given another for the same question. */
    private Optional<Amount> amount(Claim claim, Scope scope, Measure measure) {
        Optional<Amount> own = Amount.of(claim, measure, reference, lag);
        if (own.isEmpty() || claim.attribution().side() == null) {
            return own;
        }
        List<Amount> side = story.stream()
                .filter(other -> other.kind() == ClaimKind.FIGURE
                        && other.measure().equals(claim.measure())
                        && event(other).equals(event(claim)))
                .filter(other -> scope(other, measure)
                        .map(same -> same.to(scope, reference) == Relation.SAME)
                        .orElse(false))
                .flatMap(other -> Amount.of(other, measure, reference, lag).stream())
                .toList();
        return Standing.mark(side).stream()
                .filter(amount -> Amount.BY_PLACE.compare(amount, own.get()) == 0)
                .findFirst()
                .or(() -> own);
    }

    private static Verdict apart(Claim a, Scope here, Claim b, Scope there) {
        if (!here.people().equals(there.people())) {
            return Apart.because(ReasonCode.OTHER_POPULATION, here.people(), there.people());
        }
        // A stated place beside none that is not the event's own: nobody can tell whether they mean the same.
        boolean open = a.place() == null || b.place() == null || a.inherits(Facet.PLACE) || b.inherits(Facet.PLACE);
        return Apart.because(
                open ? ReasonCode.UNRESOLVED : ReasonCode.OTHER_PLACE,
                FactKey.place(a.place()),
                FactKey.place(b.place()));
    }

    private String event(Claim claim) {
        String plain = FactKey.of(claim, "the event").event();
        return plain.equals("the event") ? times.event(claim, plain) : plain;
    }
}
