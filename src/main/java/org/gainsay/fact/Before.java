package org.gainsay.fact;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.ToLongFunction;

/**
 * A low meets the highs that were taken in time before it: of a running total only an earlier higher count speaks against a
 * later lower one. Works by sorting both by time and walking along them.
 *
 * @param latest for a low, the last second at which a high must have been taken
 * @param taken for a high, the second at which it was taken
 */
record Before(ToLongFunction<Amount> latest, ToLongFunction<Amount> taken) implements Pairing {

    @Override
    public void highest(
            List<Amount> lows, List<Amount> highs, BiPredicate<Amount, Amount> one, BiConsumer<Amount, Amount> found) {
        List<Amount> later =
                lows.stream().sorted(Comparator.comparingLong(latest)).toList();
        List<Amount> earlier =
                highs.stream().sorted(Comparator.comparingLong(taken)).toList();
        Extreme extreme = Extreme.highestLow(one);
        int next = 0;
        for (Amount low : later) {
            for (; next < earlier.size() && before(earlier.get(next), low); next++) {
                extreme.add(earlier.get(next));
            }
            extreme.tell(low, found);
        }
    }

    @Override
    public void lowest(
            List<Amount> lows, List<Amount> highs, BiPredicate<Amount, Amount> one, BiConsumer<Amount, Amount> found) {
        List<Amount> later = lows.stream()
                .sorted(Comparator.comparingLong(latest).reversed())
                .toList();
        List<Amount> earlier = highs.stream()
                .sorted(Comparator.comparingLong(taken).reversed())
                .toList();
        Extreme extreme = Extreme.lowestHigh(one);
        int next = 0;
        for (Amount high : earlier) {
            for (; next < later.size() && before(high, later.get(next)); next++) {
                extreme.add(later.get(next));
            }
            extreme.tell(high, found);
        }
    }

    private boolean before(Amount high, Amount low) {
        return taken.applyAsLong(high) <= latest.applyAsLong(low);
    }
}
