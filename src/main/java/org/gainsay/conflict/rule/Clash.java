package org.gainsay.conflict.rule;

import java.util.Collection;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.Holding;
import org.gainsay.fact.Occurrence;
import org.gainsay.fact.Occurrences;
import org.gainsay.fact.Outcome;
import org.gainsay.fact.PlaceHistory.Standoff;

/**
 * Two statements that do not go together.
 *
 * @param <T> what kind of statement
 * @param first the earlier one
 * @param second the later one
 * @param strength how hard they clash
 */
record Clash<T>(T first, T second, Strength strength) {

    /** Two statements on who holds a place. */
    static Clash<Holding> of(Standoff standoff) {
        boolean hard = standoff.outcome() == Outcome.CONTRADICTION;
        return new Clash<>(standoff.first(), standoff.second(), hard ? Strength.CONTRADICTION : Strength.TENSION);
    }

    /** Two answers to one issue. */
    static Clash<Occurrence> of(Occurrences.Standoff standoff) {
        boolean hard = standoff.outcome() == Outcome.CONTRADICTION;
        return new Clash<>(standoff.yes(), standoff.no(), hard ? Strength.CONTRADICTION : Strength.TENSION);
    }

    /** The hardest of the clashes, first one first; there must be one. */
    static <T> Clash<T> hardest(Collection<Clash<T>> clashes) {
        return clashes.stream()
                .filter(clash -> clash.strength == Strength.CONTRADICTION)
                .findFirst()
                .orElseGet(() -> clashes.iterator().next());
    }
}
