package org.gainsay.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds each side's latest count: the one it stands by. */
final class Standing {

    private Standing() {}

    /** The amounts in their order, those that their side has since replaced marked as superseded. */
    static List<Amount> mark(List<Amount> amounts) {
        Map<String, Long> latest = new HashMap<>();
        Map<String, Long> narrow = new HashMap<>();
        for (Amount amount : amounts) {
            String side = amount.claim().attribution().side();
            if (side != null) {
                latest.merge(side, amount.asOf().to(), Math::max);
                if (amount.narrow()) {
                    narrow.merge(side, amount.asOf().to(), Math::max);
                }
            }
        }
        if (latest.isEmpty()) {
            return amounts;
        }
        // "Hundreds", said later, does not replace a count.
        latest.putAll(narrow);
        return amounts.stream()
                .map(amount -> stands(amount, latest) ? amount : amount.superseded())
                .toList();
    }

    private static boolean stands(Amount amount, Map<String, Long> latest) {
        String side = amount.claim().attribution().side();
        return side == null || amount.asOf().to() >= latest.get(side);
    }
}
