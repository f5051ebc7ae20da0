package org.gainsay.fact;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gainsay.fact.TimeTree.Stretch;

/**
 * A low meets the highs whose stretch of time shares a second with its own: levels compare only while both stand.
 *
 * @param stretch when an amount stands
 */
record During(Function<Amount, Stretch> stretch) implements Pairing {

    @Override
    public void highest(
            List<Amount> lows, List<Amount> highs, Function<Amount, String> owner, BiConsumer<Amount, Amount> found) {
        extreme(lows, highs, () -> Extreme.highestLow(owner), found);
    }

    @Override
    public void lowest(
            List<Amount> lows, List<Amount> highs, Function<Amount, String> owner, BiConsumer<Amount, Amount> found) {
        extreme(highs, lows, () -> Extreme.lowestHigh(owner), found);
    }

    private void extreme(
            List<Amount> askers, List<Amount> others, Supplier<Extreme> empty, BiConsumer<Amount, Amount> found) {
        List<Stretch> stretches =
                Stream.concat(askers.stream(), others.stream()).map(stretch).toList();
        TimeTree tree = new TimeTree(stretches, empty);
        others.forEach(other -> tree.add(stretch.apply(other), other));
        for (Amount asker : askers) {
            Amount other = tree.in(stretch.apply(asker), asker);
            if (other != null) {
                found.accept(asker, other);
            }
        }
    }
}
