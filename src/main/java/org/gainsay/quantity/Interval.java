package org.gainsay.quantity;

/**
 * All numbers a statement allows: from {@code low} to {@code high}, each end open or closed. An unbounded end is
 * infinite and open.
 *
 * @param low lowest number, or negative infinity
 * @param lowOpen whether {@code low} itself is excluded
 * @param high highest number, or positive infinity
 * @param highOpen whether {@code high} itself is excluded
 */
public record Interval(double low, boolean lowOpen, double high, boolean highOpen) {

    /** Refuses NaN, a low end above the high one, and an empty point. */
    public Interval {
        if (Double.isNaN(low) || Double.isNaN(high)) {
            throw new IllegalArgumentException("an interval end is not a number");
        }
        if (low > high || (low == high && (lowOpen || highOpen))) {
            throw new IllegalArgumentException("empty interval: " + low + " to " + high);
        }
        lowOpen |= Double.isInfinite(low);
        highOpen |= Double.isInfinite(high);
    }

    /** Exactly {@code value}. */
    public static Interval point(double value) {
        return new Interval(value, false, value, false);
    }

    /** From {@code low} to {@code high}, both included. */
    public static Interval closed(double low, double high) {
        return new Interval(low, false, high, false);
    }

    /** {@code value} or more. */
    public static Interval atLeast(double value) {
        return new Interval(value, false, Double.POSITIVE_INFINITY, true);
    }

    /** More than {@code value}. */
    public static Interval moreThan(double value) {
        return new Interval(value, true, Double.POSITIVE_INFINITY, true);
    }

    /** Whether every number of this lies under every number of the other. */
    public boolean below(Interval other) {
        return high < other.low || (high == other.low && (highOpen || other.lowOpen));
    }

    /** Whether the two share a number. */
    public boolean meets(Interval other) {
        return !below(other) && !other.below(this);
    }

    /** Whether {@code value} is allowed. */
    public boolean contains(double value) {
        return (lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high);
    }

    /** Whether every number of the other is allowed here. */
    public boolean contains(Interval other) {
        return (low < other.low || (low == other.low && (!lowOpen || other.lowOpen)))
                && (high > other.high || (high == other.high && (!highOpen || other.highOpen)));
    }

    /** Both ends times a positive {@code factor}, plus {@code offset}. */
    public Interval scale(double factor, double offset) {
        return new Interval(low * factor + offset, lowOpen, high * factor + offset, highOpen);
    }

    /** The smallest interval that holds both. */
    public Interval hull(Interval other) {
        double l = Math.min(low, other.low);
        double h = Math.max(high, other.high);
        boolean lOpen = (low > l || lowOpen) && (other.low > l || other.lowOpen);
        boolean hOpen = (high < h || highOpen) && (other.high < h || other.highOpen);
        return new Interval(l, lOpen, h, hOpen);
    }

    /** Whether both ends are finite. */
    public boolean bounded() {
        return !Double.isInfinite(low) && !Double.isInfinite(high);
    }
}
