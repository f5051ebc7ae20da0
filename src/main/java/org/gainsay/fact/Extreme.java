package org.gainsay.fact;

import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The most extreme of the amounts added so far, and the most extreme one of another owner, so that one can ask for the
 * extreme that is not one's own. Of equal amounts the first one added stays.
 */
final class Extreme {

    private final Comparator<Amount> order;
    private final Function<Amount, String> owner;
    private @Nullable Amount first;
    private @Nullable Amount second;

    /** Empty; the greatest amount by {@code order} is the most extreme. */
    Extreme(Comparator<Amount> order, Function<Amount, String> owner) {
        this.order = order;
        this.owner = owner;
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
