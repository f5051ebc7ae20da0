package org.gainsay.quantity;

/**
 * What a hedged number allows (design, "Figures"): about ±10 % at one significant digit, ±5 % at two, ±2 % at more; nearly
 * [0.9 n, n); more than (n, ∞); at least [n, ∞); up to [0, n]; less than [0, n).
 */
public final class Hedges {

    private static final double[] ABOUT = {0.10, 0.05, 0.02};
    private static final double NEARLY = 0.9;

    private Hedges() {}

    /**
     * The numbers that one hedged number allows.
     *
     * @param hedge how it is qualified; {@code RANGE} and {@code VAGUE} say nothing about a single number, it counts as bare
     * @param number the number as written
     * @param count whether it counts things and has no unit
     */
    public static Interval range(Hedge hedge, WrittenNumber number, boolean count) {
        double n = number.value();
        return switch (hedge) {
            case EXACT, RANGE, VAGUE -> number.rounded(count);
            case ABOUT -> about(n, number.significantDigits());
            case NEARLY -> n == 0 ? Interval.point(0) : nearly(n);
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> range(hedge, Interval.point(n));
        };
    }

    /**
     * The numbers allowed where a hedge stands before something that is already a range: "more than thousands", "at least some
     * 40", "up to 10 to 15". Lower bounds start from its low end, upper bounds from its high end.
     */
    public static Interval range(Hedge hedge, Interval of) {
        return switch (hedge) {
            case EXACT, RANGE, VAGUE -> of;
            case ABOUT ->
                new Interval(
                        of.low() - ABOUT[0] * Math.abs(of.low()),
                        of.lowOpen(),
                        of.high() + ABOUT[0] * Math.abs(of.high()),
                        of.highOpen());
            case NEARLY -> new Interval(Math.min(of.low() * NEARLY, of.low()), false, of.high(), true);
            case AT_LEAST -> new Interval(of.low(), of.lowOpen(), Double.POSITIVE_INFINITY, true);
            case MORE_THAN -> Interval.moreThan(of.low());
            case AT_MOST -> below(of.high(), of.highOpen());
            case LESS_THAN -> below(of.high(), of.high() != 0);
        };
    }

    private static Interval about(double n, int digits) {
        double off = ABOUT[Math.min(digits, ABOUT.length) - 1] * Math.abs(n);
        return Interval.closed(n - off, n + off);
    }

    private static Interval nearly(double n) {
        return n > 0 ? new Interval(NEARLY * n, false, n, true) : new Interval(n, true, NEARLY * n, false);
    }

    /** From nothing up to {@code high}; a negative number (a temperature) has no lowest. */
    private static Interval below(double high, boolean open) {
        return high < 0
                ? new Interval(Double.NEGATIVE_INFINITY, true, high, open)
                : new Interval(0, false, high, open && high > 0);
    }
}
