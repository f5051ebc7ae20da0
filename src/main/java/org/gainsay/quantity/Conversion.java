package org.gainsay.quantity;

import java.util.Optional;

/**
 * A number printed with the same amount in another unit, checked: "6,000 km² (2,400 sq mi)".
 *
 * <p>Right when either number is a correct rounding of the other. Rounding to a whole number is always allowed; rounding to
 * tens, hundreds and so on must leave two digits, or as many as the number has that was converted; a single digit left must
 * not move the number far. So 3 km are 2 miles, 20 miles are 30 km, and 6,000 km² are 2,317 or 2,300 sq mi; but 2,400 sq mi are
 * 6,200 km² and cannot be cut down to 6,000, and 5,000 feet are not 2,000 metres.
 *
 * @param unit the unit of the second number
 * @param printed the second number
 * @param correct the first number in that unit, not rounded
 * @param accepted whether the pair is right
 */
public record Conversion(Unit unit, double printed, double correct, boolean accepted) {

    private static final int DIGITS_KEPT = 2;

    /** What rounding to a single digit may move a number by: 20 miles are printed as 30 km, which is 7 % off. */
    private static final double MOVED = 0.075;

    /**
     * Checks the twin of a figure. Both ends are checked where the figure and its twin are ranges.
     *
     * @return empty where there is nothing to check: no twin, an unknown unit, units of different dimensions, money (rates
     *     change), or a unit without exact size
     */
    public static Optional<Conversion> of(Figure figure, UnitTable units) {
        Figure.Twin twin = figure.twin();
        if (twin == null || figure.unit() == null) {
            return Optional.empty();
        }
        Optional<Unit> from = units.find(figure.unit());
        Optional<Unit> to = units.find(twin.unit());
        if (from.isEmpty() || to.isEmpty() || !convertible(from.get(), to.get())) {
            return Optional.empty();
        }
        if (figure.hedge() == Hedge.RANGE
                && figure.range().bounded()
                && twin.range().low() < twin.range().high()) {
            Conversion low = of(figure.range().low(), from.get(), twin.range().low(), to.get());
            return Optional.of(
                    low.accepted
                            ? of(figure.range().high(), from.get(), twin.range().high(), to.get())
                            : low);
        }
        return Optional.of(of(figure.value(), from.get(), twin.value(), to.get()));
    }

    /** Checks {@code a} in one unit against {@code b} in another, which must measure the same. */
    public static Conversion of(double a, Unit from, double b, Unit to) {
        double correct = to.fromBase(from.toBase(a));
        boolean accepted =
                rounds(a, correct, b) || rounds(b, from.fromBase(to.toBase(b)), a) || difference(a, from, b, to);
        return new Conversion(to, b, correct, accepted);
    }

    /** How far the printed number is off, in percent of the correct one. */
    public double deviationPercent() {
        return printed == correct
                ? 0
                : Math.abs(printed - correct) / Math.max(Math.abs(correct), Double.MIN_NORMAL) * 100;
    }

    /** Whether a number of one unit can be said in the other by a fixed factor that is exact by definition. */
    public static boolean convertible(Unit from, Unit to) {
        return from.dimension() == to.dimension()
                && from.base().equals(to.base())
                && from.dimension() != Dimension.MONEY
                && from.exact()
                && to.exact();
    }

    /** A temperature may be a difference, which converts without the offset: "warmer by 2C (3.6F)". */
    private static boolean difference(double a, Unit from, double b, Unit to) {
        double ratio = from.factor() / to.factor();
        return from.offset() != to.offset() && (rounds(a, a * ratio, b) || rounds(b, b / ratio, a));
    }

    /** Whether {@code printed} is {@code converted} rounded, where {@code source} is the number converted. */
    private static boolean rounds(double source, double converted, double printed) {
        if (Math.signum(converted) != Math.signum(printed)) {
            return Math.abs(converted) <= 0.5 && printed == 0;
        }
        int digits = Math.min(DIGITS_KEPT, WrittenNumber.of(source).significantDigits());
        WrittenNumber target = WrittenNumber.of(printed);
        for (double step = target.step(); step >= Math.min(1, target.step()); step /= 10) {
            boolean precise = step <= 1 || new WrittenNumber(printed, step).significantDigits() >= digits;
            if (precise && same(WrittenNumber.round(converted, step), printed)) {
                return step <= 1 || near(converted, printed, step);
            }
        }
        return same(converted, printed);
    }

    /** Whether rounding in such steps left the number what it was: with two digits always, with one only where it moved little. */
    private static boolean near(double converted, double printed, double step) {
        return new WrittenNumber(printed, step).significantDigits() >= DIGITS_KEPT
                || Math.abs(printed - converted) <= MOVED * Math.abs(converted);
    }

    private static boolean same(double a, double b) {
        return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
    }
}
