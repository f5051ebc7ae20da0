package org.gainsay.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.quantity.Interval;

/**
 * Dates what copies repeat: a figure of a text that an outlet prints hours after the agency was counted when the agency gave it,
 * and does not speak against what was found in between.
 */
final class Reprints {

    /** A figure as the texts of one origin give it. */
    private record Wording(int origin, Interval range, String base) {}

    private Reprints() {}

    /** The amounts in their order; those that name no time are taken as of the first of their origin to give them. */
    static List<Amount> dated(List<Amount> amounts, Witnesses witnesses) {
        if (!witnesses.copies()) {
            return amounts;
        }
        Map<Wording, AsOf> first = new HashMap<>();
        for (Amount amount : amounts) {
            if (undated(amount)) {
                witnesses
                        .origin(amount.claim())
                        .ifPresent(origin ->
                                first.merge(wording(amount, origin), amount.asOf(), (a, b) -> b.to() < a.to() ? b : a));
            }
        }
        return first.size() == amounts.size()
                ? amounts
                : amounts.stream()
                        .map(amount -> dated(amount, first, witnesses))
                        .toList();
    }

    private static Amount dated(Amount amount, Map<Wording, AsOf> first, Witnesses witnesses) {
        if (!undated(amount)) {
            return amount;
        }
        return witnesses
                .origin(amount.claim())
                .map(origin -> first.get(wording(amount, origin)))
                .filter(taken -> taken.to() != amount.asOf().to())
                .map(amount::taken)
                .orElse(amount);
    }

    private static boolean undated(Amount amount) {
        return amount.asOf().known() && !amount.asOf().named();
    }

    private static Wording wording(Amount amount, int origin) {
        return new Wording(origin, amount.range(), amount.base());
    }
}
