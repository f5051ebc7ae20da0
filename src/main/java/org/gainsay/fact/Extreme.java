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

    private static final Comparator<Amount> HIGHEST_LOW = Comparator.<Amount>comparingDouble(
                    a -> a.range().low())
            .thenComparing(a -> a.range().lowOpen());
    private static final Comparator<Amount> LOWEST_HIGH = Comparator.<Amount>comparingDouble(
                    a -> -a.range().high())
            .thenComparing(a -> a.range().highOpen());

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
