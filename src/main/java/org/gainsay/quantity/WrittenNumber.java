package org.gainsay.quantity;

import java.math.BigDecimal;

/**
 * A number with the precision it was written in.
 *
 * @param value the number
 * @param step one unit of its last significant digit: 1000 for 6,000, 0.1 for 7.5, 100000 for 1.5 million; positive
 */
public record WrittenNumber(double value, double step) {

    /** A bare number may be off by this share of itself at most (design, "Figures"). */
    private static final double WIDEST = 0.05;

    /** Counts from here on are taken as rounded where they end in 0. */
    private static final double ROUND_COUNTS = 100;

    /** Refuses a step that is not positive. */
    public WrittenNumber {
        if (!(step > 0) || Double.isNaN(value)) {
            throw new IllegalArgumentException(value + " in steps of " + step + " is not a number as written");
        }
    }

    /**
     * A number of decimal digits. Decimals written are significant ("2.0"), zeros that end a whole number are not ("6,000").
     */
    public static WrittenNumber of(BigDecimal written) {
        BigDecimal number = written.scale() > 0 ? written : written.stripTrailingZeros();
        double step = number.signum() == 0 && written.scale() <= 0 ? 1 : Math.pow(10, -number.scale());
        return new WrittenNumber(written.doubleValue(), step);
    }

    /** A number whose writing is not known: the shortest decimal number that stands for it. */
    public static WrittenNumber of(double value) {
        return of(new BigDecimal(Double.toString(value)).stripTrailingZeros());
    }

    /** So many of these: 1.5 times a million. */
    public WrittenNumber times(double factor) {
        return new WrittenNumber(product(value, factor), product(step, factor));
    }

    /** Both together, as precise as the more precise of the two: a hundred and three. */
    public WrittenNumber plus(WrittenNumber other) {
        return new WrittenNumber(value + other.value, Math.min(step, other.step));
    }

    /** The same below zero. */
    public WrittenNumber negated() {
        return new WrittenNumber(-value, step);
    }

    /** The product without the binary rounding of 4.35 times 100. */
    private static double product(double a, double b) {
        return BigDecimal.valueOf(a).multiply(BigDecimal.valueOf(b)).doubleValue();
    }

    /** How many digits of it are significant, at least one. */
    public int significantDigits() {
        return value == 0 ? 1 : Math.max(1, (int) Math.floor(Math.log10(Math.abs(value) / step) + 1e-9) + 1);
    }

    /**
     * What rounds to it: half a step to both sides, at most 5 %. Counts under 100, and counts that do not end in 0, are exact.
     *
     * @param count whether it counts things and has no unit
     */
    public Interval rounded(boolean count) {
        if (count && step >= 1 && (Math.abs(value) < ROUND_COUNTS || step == 1)) {
            return Interval.point(value);
        }
        double half = Math.min(step / 2, WIDEST * Math.abs(value));
        return Interval.closed(value - half, value + half);
    }

    /** {@code number} rounded half up to a multiple of {@code step}. */
    static double round(double number, double step) {
        double steps = Math.abs(number / step + (number < 0 ? -1e-9 : 1e-9));
        double below = Math.floor(steps);
        return Math.copySign(steps - below >= 0.5 ? below + 1 : below, number) * step;
    }
}
