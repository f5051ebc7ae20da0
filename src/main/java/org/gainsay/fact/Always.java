package org.gainsay.fact;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

/** Every low meets every high: time plays no part. */
final class Always implements Pairing {

    @Override
    public void highest(
            List<Amount> lows, List<Amount> highs, BiPredicate<Amount, Amount> one, BiConsumer<Amount, Amount> found) {
        extreme(lows, highs, Extreme.highestLow(one), found);
    }

    @Override
    public void lowest(
            List<Amount> lows, List<Amount> highs, BiPredicate<Amount, Amount> one, BiConsumer<Amount, Amount> found) {
        extreme(highs, lows, Extreme.lowestHigh(one), found);
    }

    private static void extreme(
            List<Amount> askers, List<Amount> others, Extreme extreme, BiConsumer<Amount, Amount> found) {
        others.forEach(extreme::add);
        askers.forEach(asker -> extreme.tell(asker, found));
    }
}
