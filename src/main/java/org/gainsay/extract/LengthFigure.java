package org.gainsay.extract;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Hedge;
import org.gainsay.quantity.Hedges;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.WrittenNumber;
import org.jspecify.annotations.Nullable;

/** Makes a figure of a length of time in its ISO form: P6M, PT1H30M, P2W/P3W. */
final class LengthFigure {

    private static final Pattern LENGTH =
            Pattern.compile("P(?:(\\d+(?:\\.\\d+)?)([YMWD]))?(?:(\\d+(?:\\.\\d+)?)([MD]))?"
                    + "(?:T(?:(\\d+(?:\\.\\d+)?)([HMS]))?(?:(\\d+(?:\\.\\d+)?)([MS]))?)?");

    private static final Map<String, String> DATE_UNITS = Map.of("Y", "year", "M", "month", "W", "week", "D", "day");

    private static final Map<String, String> CLOCK_UNITS = Map.of("H", "hour", "M", "minute", "S", "second");

    /** How many of the second unit are in one of the first, by their letters. */
    private static final Map<String, Integer> FACTORS = Map.of("YM", 12, "WD", 7, "HM", 60, "MS", 60);

    private LengthFigure() {}

    /**
     * The figure.
     *
     * @param iso the length
     * @param hedge how it is qualified
     * @param words the hedge's words, or null
     * @return null where the length is not known ("several weeks") or mixes units that no factor joins
     */
    static @Nullable Figure of(String iso, Hedge hedge, @Nullable String words) {
        int range = iso.indexOf('/');
        if (range < 0) {
            return single(iso, hedge, words);
        }
        Figure low = single(iso.substring(0, range), Hedge.EXACT, null);
        Figure high = single(iso.substring(range + 1), Hedge.EXACT, null);
        if (low == null || high == null || low.value() >= high.value()) {
            return null;
        }
        return new Figure(
                (low.value() + high.value()) / 2,
                Interval.closed(low.value(), high.value()),
                high.unit(),
                Hedge.RANGE,
                words,
                null);
    }

    private static @Nullable Figure single(String iso, Hedge hedge, @Nullable String words) {
        Matcher parts = LENGTH.matcher(iso);
        if (!parts.matches()) {
            return null;
        }
        boolean clock = parts.group(1) == null;
        if (!clock && parts.group(5) != null || clock && parts.group(3) != null) {
            return null;
        }
        String first = parts.group(clock ? 5 : 1);
        String unit = parts.group(clock ? 6 : 2);
        String second = parts.group(clock ? 7 : 3);
        if (first == null) {
            return null;
        }
        if (second == null) {
            return figure(new BigDecimal(first), unit, clock, hedge, words);
        }
        String finer = parts.group(clock ? 8 : 4);
        Integer factor = FACTORS.get(unit + finer);
        return factor == null
                ? null
                : figure(
                        new BigDecimal(first)
                                .multiply(BigDecimal.valueOf(factor))
                                .add(new BigDecimal(second)),
                        finer,
                        clock,
                        hedge,
                        words);
    }

    private static Figure figure(BigDecimal number, String letter, boolean clock, Hedge hedge, @Nullable String words) {
        WrittenNumber written = WrittenNumber.of(number);
        String unit = (clock ? CLOCK_UNITS : DATE_UNITS).get(letter);
        return new Figure(number.doubleValue(), Hedges.range(hedge, written, false), unit, hedge, words, null);
    }
}
