package org.gainsay.cli;

import org.jspecify.annotations.Nullable;

/** Numbers as documents carry them: whole where they are whole, nothing where they have no end. */
final class Numbers {

    /** Up to here every whole number is exact in a double. */
    private static final double EXACT = 9_007_199_254_740_992d;

    private Numbers() {}

    static @Nullable Number of(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return null;
        }
        return value == Math.rint(value) && Math.abs(value) < EXACT ? (Number) (long) value : (Number) value;
    }
}
