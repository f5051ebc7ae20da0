package org.gainsay.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Dates what copies repeat: a figure of a text that an outlet prints hours after the agency was counted when the agency gave it,
 * and does not speak against what was found in between. A copy may put it in other words ("almost sixty" for 59).
 */
final class Reprints {

    /** More figures than one text gives for one question; what comes after keeps its own time. */
    private static final int MOST = 16;

    private Reprints() {}

    /** The amounts in their order; those that name no time are taken as of the first of their origin to give them. */
    static List<Amount> dated(List<Amount> amounts, Witnesses witnesses) {
        if (!witnesses.copies()) {
            return amounts;
        }
        Map<Integer, List<Amount>> firsts = new HashMap<>();
        Map<Amount, AsOf> taken = new IdentityHashMap<>();
        amounts.stream()
                .filter(Reprints::undated)
                .sorted(Comparator.comparingLong(amount -> amount.asOf().to()))
                .forEach(amount -> witnesses.origin(amount.claim()).ifPresent(origin -> {
                    List<Amount> known = firsts.computeIfAbsent(origin, key -> new ArrayList<>());
                    Amount first = first(known, amount);
                    if (first != null) {
                        taken.put(amount, first.asOf());
                    } else if (known.size() < MOST) {
                        known.add(amount);
                    }
                }));
        return taken.isEmpty()
                ? amounts
                : amounts.stream()
                        .map(amount -> taken.containsKey(amount) ? amount.taken(taken.get(amount)) : amount)
                        .toList();
    }

    private static @Nullable Amount first(List<Amount> known, Amount amount) {
        for (Amount other : known) {
            if (other.base().equals(amount.base()) && other.range().meets(amount.range())) {
                return other;
            }
        }
        return null;
    }

    private static boolean undated(Amount amount) {
        return amount.asOf().known() && !amount.asOf().named() && amount.narrow();
    }
}
