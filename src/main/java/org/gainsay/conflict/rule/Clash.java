package org.gainsay.conflict.rule;

import java.util.Collection;
import org.gainsay.conflict.Strength;

/**
 * Two statements that do not go together.
 *
 * @param <T> what kind of statement
 * @param first the earlier one
 * @param second the later one
 * @param strength how hard they clash
 */
record Clash<T>(T first, T second, Strength strength) {

    /** The hardest of the clashes, first one first; there must be one. */
    static <T> Clash<T> hardest(Collection<Clash<T>> clashes) {
        return clashes.stream()
                .filter(clash -> clash.strength == Strength.CONTRADICTION)
                .findFirst()
                .orElseGet(() -> clashes.iterator().next());
    }

    /** Whether the statement is one of the two. */
    boolean involves(T statement) {
        return first.equals(statement) || second.equals(statement);
    }
}
