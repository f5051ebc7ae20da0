package org.gainsay.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.gainsay.quantity.Interval;
import org.jspecify.annotations.Nullable;

/** A quick look at the amounts of a fact, which spares the sweep where nothing can disagree. Most facts are like that. */
final class Screen {

    private Screen() {}

    /**
     * Whether one number is allowed by all amounts, taken for what they are meant to say ("about 500" for the number it is
     * said of): then no two contradict and no bound is strained.
     */
    static boolean peaceful(List<Amount> amounts) {
        if (amounts.size() < 2) {
            return true;
        }
        Interval lowest = amounts.get(0).stated();
        Interval highest = lowest;
        for (Amount amount : amounts) {
            Interval meant = amount.stated();
            if (ends(meant, lowest)) {
                lowest = meant;
            }
            if (starts(meant, highest)) {
                highest = meant;
            }
        }
        return !lowest.below(highest);
    }

    /** Whether the first ends before the second. */
    private static boolean ends(Interval first, Interval second) {
        return first.high() < second.high() || (first.high() == second.high() && first.highOpen());
    }

    /** Whether the first starts after the second. */
    private static boolean starts(Interval first, Interval second) {
        return first.low() > second.low() || (first.low() == second.low() && first.lowOpen());
    }

    /** Whether no amount of a running total is clearly lower than one clearly taken before it, whoever gives the two. */
    static boolean grows(List<Amount> amounts) {
        if (peaceful(amounts)) {
            return true;
        }
        List<Amount> earlier = sorted(amounts, amount -> amount.asOf().to());
        int next = 0;
        @Nullable Interval highest = null;
        for (Amount later : sorted(amounts, amount -> amount.asOf().clearOf())) {
            for (;
                    next < earlier.size()
                            && earlier.get(next).asOf().to() <= later.asOf().clearOf();
                    next++) {
                Interval range = earlier.get(next).range();
                highest = highest == null || starts(range, highest) ? range : highest;
            }
            if (highest != null && later.range().below(highest)) {
                return false;
            }
        }
        return true;
    }

    private static List<Amount> sorted(List<Amount> amounts, ToLongFunction<Amount> time) {
        List<Amount> sorted = new ArrayList<>(amounts);
        sorted.sort(Comparator.comparingLong(time));
        return sorted;
    }
}
