package org.gainsay.fact;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

/**
 * Which lower amounts must be held against which higher ones, as their times tell. Finds for each amount the most extreme one
 * of the other kind that it meets; what counts as one is not held against itself.
 */
interface Pairing {

    /**
     * For each low the high whose range starts highest.
     *
     * @param one whether two amounts count as one, so that they are not paired
     * @param found takes a low and the high found for it
     */
    void highest(
            List<Amount> lows, List<Amount> highs, BiPredicate<Amount, Amount> one, BiConsumer<Amount, Amount> found);

    /**
     * For each high the low whose range ends lowest.
     *
     * @param one whether two amounts count as one, so that they are not paired
     * @param found takes a high and the low found for it
     */
    void lowest(
            List<Amount> lows, List<Amount> highs, BiPredicate<Amount, Amount> one, BiConsumer<Amount, Amount> found);
}
