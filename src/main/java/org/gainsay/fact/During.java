package org.gainsay.fact;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gainsay.fact.TimeTree.Stretch;

/**
 * A low meets the highs whose stretch of time shares a second with its own: levels compare only while both stand.
 *
 * @param stretch when an amount stands
 */
record During(Function<Amount, Stretch> stretch) implements Pairing {

    @Override
    public void highest(
            List<Amount> lows, List<Amount> highs, BiPredicate<Amount, Amount> one, BiConsumer<Amount, Amount> found) {
        extreme(lows, highs, () -> Extreme.highestLow(one), found);
    }

    @Override
    public void lowest(
            List<Amount> lows, List<Amount> highs, BiPredicate<Amount, Amount> one, BiConsumer<Amount, Amount> found) {
        extreme(highs, lows, () -> Extreme.lowestHigh(one), found);
    }

    private void extreme(
            List<Amount> askers, List<Amount> others, Supplier<Extreme> empty, BiConsumer<Amount, Amount> found) {
        TimeTree tree = new TimeTree(others, stretch, empty);
        for (Amount asker : askers) {
            Amount other = tree.in(asker);
            if (other != null) {
                found.accept(asker, other);
            }
        }
    }
}
