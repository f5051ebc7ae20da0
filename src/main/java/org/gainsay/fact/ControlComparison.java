package org.gainsay.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.fact.PlaceHistory.Standoff;

/** Holds two statements on who holds a place against each other, in the light of all that a story says of that place. */
final class ControlComparison {

    /** How long a state stands that nobody reports to have changed (design, "Control"). */
    private static final Duration STANDING = Duration.ofDays(3);

    /** A change told without a time lies at most so far back. */
    private static final Duration UNTIMED = Duration.ofHours(24);

    private final Collection<Claim> story;

    ControlComparison(Collection<Claim> story) {
        this.story = story;
    }

    Verdict of(Claim a, Claim b) {
        String here = FactKey.place(a.place());
        String there = FactKey.place(b.place());
        if (!here.equals(there)) {
            return Apart.because(ReasonCode.OTHER_PLACE, Apart.quote(a), Apart.quote(b));
        }
        Optional<Holding> one = holding(a);
        Optional<Holding> other = holding(b);
        if (one.isEmpty() || other.isEmpty()) {
            ReasonCode reason =
                    a.modality().stands() && b.modality().stands() ? ReasonCode.UNRESOLVED : ReasonCode.NOT_ASSERTED;
            return Apart.because(reason, Apart.quote(a), Apart.quote(b));
        }
        return of(one.get(), other.get());
    }

    private Verdict of(Holding one, Holding other) {
        String a = Apart.quote(one.claim());
        String b = Apart.quote(other.claim());
        Optional<Standoff> standoff = clash(one, other);
        if (standoff.isPresent()) {
            ReasonCode reason =
                    standoff.get().outcome() == Outcome.CONTRADICTION ? ReasonCode.DISJOINT : ReasonCode.STRAINED;
            return Apart.clash(standoff.get().outcome(), reason, a, b);
        }
        if (PlaceHistory.excluding(one.answer(), other.answer())) {
            return Apart.because(ReasonCode.OTHER_TIME, a, b);
        }
        boolean same = one.side().equals(other.side()) && one.share() == other.share();
        return Apart.because(same ? ReasonCode.SAME_POSITION : ReasonCode.BOUND_ALLOWS, a, b);
    }

    private Optional<Standoff> clash(Holding one, Holding other) {
        List<Holding> place = story.stream()
                .filter(claim -> FactKey.place(claim.place())
                        .equals(FactKey.place(one.claim().place())))
                .flatMap(claim -> holding(claim).stream())
                .toList();
        return new PlaceHistory(place, STANDING).between(one, other);
    }

    /** Without the articles at hand, a state is taken to be as old as its claim says; that is never later than publication. */
    private static Optional<Holding> holding(Claim claim) {
        Instant latest =
                claim.time().asOf() == null ? Instant.MAX : claim.time().asOf().to();
        return Holding.of(claim, any -> latest, UNTIMED);
    }
}
