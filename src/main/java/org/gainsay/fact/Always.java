package org.gainsay.fact;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Every low meets every high: time plays no part. */
final class Always implements Pairing {

    @Override
    public void highest(
            List<Amount> lows, List<Amount> highs, Function<Amount, String> owner, BiConsumer<Amount, Amount> found) {
        extreme(lows, highs, Extreme.highestLow(owner), found);
    }

    @Override
    public void lowest(
            List<Amount> lows, List<Amount> highs, Function<Amount, String> owner, BiConsumer<Amount, Amount> found) {
        extreme(highs, lows, Extreme.lowestHigh(owner), found);
    }

    private static void extreme(
            List<Amount> askers, List<Amount> others, Extreme extreme, BiConsumer<Amount, Amount> found) {
        others.forEach(extreme::add);
        askers.forEach(asker -> extreme.tell(asker, found));
    }
}
