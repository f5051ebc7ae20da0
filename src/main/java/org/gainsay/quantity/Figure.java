package org.gainsay.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A number as an article states it: the value read, what it allows, the unit and the qualifying words.
 *
 * @param value the number before the hedge, in {@code unit}; the middle of a stated range
 * @param range all values allowed, in {@code unit}
 * @param unit id in the units table, or null for a count of things
 * @param hedge the qualification
 * @param hedgeWords its wording, or null for a bare number
 * @param twin the same amount in another unit, as printed beside it ("6,000 km² (2,300 sq mi)"), or null
 */
public record Figure(
        double value,
        Interval range,
        @Nullable String unit,
        Hedge hedge,
        @Nullable String hedgeWords,
        @Nullable Twin twin) {

    /**
     * The second number of a conversion in brackets.
     *
     * @param value the number printed
     * @param range what it allows, in its own unit
     * @param unit id in the units table
     */
    public record Twin(double value, Interval range, String unit) {}

    /** A bare count of things. */
    public static Figure count(double value, Interval range, Hedge hedge, @Nullable String hedgeWords) {
        return new Figure(value, range, null, hedge, hedgeWords, null);
    }
}
