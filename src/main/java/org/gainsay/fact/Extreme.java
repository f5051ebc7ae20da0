package org.gainsay.fact;

import java.util.Comparator;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The most extreme of the amounts added so far, and the most extreme one that does not count as one with it, so that one can
 * ask for the extreme that is not one's own. Of equal amounts the first one added stays.
 */
final class Extreme {

    private static final Comparator<Amount> HIGHEST_LOW = Extreme::byLow;
    private static final Comparator<Amount> LOWEST_HIGH = Extreme::byHigh;

    private final Comparator<Amount> order;
    private final BiPredicate<Amount, Amount> one;
    private @Nullable Amount first;
    private @Nullable Amount second;

    private Extreme(Comparator<Amount> order, BiPredicate<Amount, Amount> one) {
        this.order = order;
        this.one = one;
    }

    /** The amount whose range starts highest; none so far. */
    static Extreme highestLow(BiPredicate<Amount, Amount> one) {
        return new Extreme(HIGHEST_LOW, one);
    }

    /** The amount whose range ends lowest; none so far. */
    static Extreme lowestHigh(BiPredicate<Amount, Amount> one) {
        return new Extreme(LOWEST_HIGH, one);
    }

    /** Of two amounts that do not go with the asker's: the highest above it, else the lowest below; the first of equals. */
    static Amount farther(Amount asker, Amount known, Amount other) {
        boolean above = asker.range().low() < known.range().low();
        boolean otherAbove = asker.range().low() < other.range().low();
        if (above != otherAbove) {
            return above ? known : other;
        }
        return (above ? HIGHEST_LOW : LOWEST_HIGH).compare(other, known) > 0 ? other : known;
    }

    /** The more extreme of the two; the first where they are equal. */
    @Nullable
    Amount greater(@Nullable Amount a, @Nullable Amount b) {
        return a == null || (b != null && order.compare(b, a) > 0) ? b : a;
    }

    /** Hands on what the asker meets, if anything. */
    void tell(Amount asker, BiConsumer<Amount, Amount> found) {
        Amount other = notOf(asker);
        if (other != null) {
            found.accept(asker, other);
        }
    }

    private static int byLow(Amount a, Amount b) {
        int lows = Double.compare(a.range().low(), b.range().low());
        return lows != 0 ? lows : Boolean.compare(a.range().lowOpen(), b.range().lowOpen());
    }

    private static int byHigh(Amount a, Amount b) {
        int highs = Double.compare(b.range().high(), a.range().high());
        return highs != 0
                ? highs
                : Boolean.compare(a.range().highOpen(), b.range().highOpen());
    }

    void add(Amount amount) {
        if (first == null) {
            first = amount;
        } else if (order.compare(amount, first) > 0) {
            second = one.test(first, amount) ? second : first;
            first = amount;
        } else if (!one.test(first, amount) && (second == null || order.compare(amount, second) > 0)) {
            second = amount;
        }
    }

    /** The most extreme amount that is not the asker's; null where there is none. */
    @Nullable
    Amount notOf(Amount asker) {
        return first != null && one.test(first, asker) ? second : first;
    }
}
