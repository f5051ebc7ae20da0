package org.gainsay.fact;

import java.util.Comparator;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The most extreme of the amounts added so far, and the most extreme one of another owner, so that one can ask for the
 * extreme that is not one's own. Of equal amounts the first one added stays.
 */
final class Extreme {

    private static final Comparator<Amount> HIGHEST_LOW = Extreme::byLow;
    private static final Comparator<Amount> LOWEST_HIGH = Extreme::byHigh;

    private final Comparator<Amount> order;
    private final Function<Amount, String> owner;
    private @Nullable Amount first;
    private @Nullable Amount second;

    private Extreme(Comparator<Amount> order, Function<Amount, String> owner) {
        this.order = order;
        this.owner = owner;
    }

    /** The amount whose range starts highest; none so far. */
    static Extreme highestLow(Function<Amount, String> owner) {
        return new Extreme(HIGHEST_LOW, owner);
    }

    /** The amount whose range ends lowest; none so far. */
    static Extreme lowestHigh(Function<Amount, String> owner) {
        return new Extreme(LOWEST_HIGH, owner);
    }

    /** Of two amounts that do not go with the asker's: the highest above it, else the lowest below; the first of equals. */
    static Amount farther(Amount asker, Amount one, Amount other) {
        boolean above = asker.range().low() < one.range().low();
        boolean otherAbove = asker.range().low() < other.range().low();
        if (above != otherAbove) {
            return above ? one : other;
        }
        return (above ? HIGHEST_LOW : LOWEST_HIGH).compare(other, one) > 0 ? other : one;
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
        return highs != 0 ? highs : Boolean.compare(a.range().highOpen(), b.range().highOpen());
    }

    void add(Amount amount) {
        if (first == null) {
            first = amount;
        } else if (order.compare(amount, first) > 0) {
            second = sameOwner(first, amount) ? second : first;
            first = amount;
        } else if (!sameOwner(first, amount) && (second == null || order.compare(amount, second) > 0)) {
            second = amount;
        }
    }

    /** The most extreme amount that is not the asker's; null where there is none. */
    @Nullable
    Amount notOf(Amount asker) {
        return first != null && sameOwner(first, asker) ? second : first;
    }

    private boolean sameOwner(Amount a, Amount b) {
        return owner.apply(a).equals(owner.apply(b));
    }
}
