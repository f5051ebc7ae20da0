package org.gainsay.review.web.plot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Where a number stands between two ends.
 *
 * @param from lower end
 * @param to upper end, above {@code from}
 * @param log whether equal ratios take equal room; both ends are then above zero
 */
record Scale(double from, double to, boolean log) {
    /** The largest value must be this many times the smallest before a scale turns logarithmic. */
    static final double LOG_FROM = 20;

    /** How a range is cut: 1, 2 and 5 times a power of ten read well. */
    private static final double[] STEPS = {1, 2, 5, 10};

    /**
     * A scale with round ends around all values.
     *
     * @param values finite, at least one
     * @param zero whether a linear scale starts at zero; otherwise it does so only where the values come near it
     */
    static Scale around(Collection<Double> values, boolean zero) {
        double min = Collections.min(values);
        double max = Collections.max(values);
        if (min > 0 && max >= LOG_FROM * min) {
            return new Scale(roundDown(min), roundUp(max), true);
        }
        boolean fromZero = min >= 0 && (zero || min <= max / 2);
        double low = fromZero ? 0 : min;
        double step = step((max > low ? max - low : Math.max(Math.abs(max), 1)) / 4);
        double from = fromZero ? 0 : Math.floor((min - step / 4) / step) * step;
        double to = Math.ceil((fromZero ? max : max + step / 4) / step) * step;
        return new Scale(from, to > from ? to : from + step, false);
    }

    /** Share of the way from the lower to the upper end, kept within 0 and 1. */
    double share(double value) {
        double share =
                log ? Math.log(Math.max(value, from) / from) / Math.log(to / from) : (value - from) / (to - from);
        return Math.max(0, Math.min(1, share));
    }

    /** Round numbers from end to end, about {@code wanted} of them. */
    List<Double> ticks(int wanted) {
        List<Double> ticks = new ArrayList<>();
        if (log) {
            for (double tick = from; tick <= to * 1.0001; tick = next(tick)) {
                ticks.add(tick);
            }
            return ticks.size() <= wanted + 2 ? ticks : decades(ticks);
        }
        double step = step((to - from) / wanted);
        for (long k = (long) Math.ceil(from / step - 1e-9); k * step <= to + step * 1e-9; k++) {
            ticks.add(k * step);
        }
        return ticks;
    }

    private static List<Double> decades(List<Double> ticks) {
        return ticks.stream()
                .filter(t -> Math.abs(Math.log10(t) - Math.rint(Math.log10(t))) < 1e-9)
                .toList();
    }

    /** The next of 1, 2, 5, 10, 20, 50... after one of them. */
    private static double next(double tick) {
        double power = power(tick);
        double lead = Math.rint(tick / power);
        return power * (lead < 2 ? 2 : lead < 5 ? 5 : 10);
    }

    /** The smallest of 1, 2 and 5 times a power of ten that is no less. */
    static double step(double least) {
        double power = power(least);
        for (double step : STEPS) {
            if (step * power >= least * (1 - 1e-9)) {
                return step * power;
            }
        }
        return 10 * power;
    }

    private static double roundUp(double value) {
        return step(value);
    }

    private static double roundDown(double value) {
        double power = power(value);
        double lead = value / power * (1 + 1e-9);
        return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
    }

    private static double power(double value) {
        return Math.pow(10, Math.floor(Math.log10(value) + 1e-12));
    }
}
