package org.gainsay.timex;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many units.
 *
 * @param amount the number, or null where the words do not say ("several")
 */
record Count(@Nullable BigDecimal amount) {

    static final Count ONE = new Count(BigDecimal.ONE);
    static final Count UNKNOWN = new Count(null);
    private static final BigDecimal MOST = new BigDecimal(100_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    Count plusHalf() {
        return amount == null ? this : new Count(amount.add(HALF));
    }

    static Count half() {
        return new Count(HALF);
    }

    /** The whole number, or null where it is none or unknown or larger than any calendar needs. */
    @Nullable
    Integer whole() {
        if (amount == null
                || amount.compareTo(MOST) > 0
                || amount.stripTrailingZeros().scale() > 0) {
            return null;
        }
        return amount.intValueExact();
    }
}
