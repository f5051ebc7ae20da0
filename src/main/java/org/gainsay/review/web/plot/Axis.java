package org.gainsay.review.web.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What the numbers of a plot are, and so how its scale is cut and its ends are printed. */
public sealed interface Axis {
    /** A scale around all values, of which there is at least one, all finite. */
    Scale scale(Collection<Double> values);

    /** A value of this axis in words. */
    String text(double value);

    /**
     * Counts and measures.
     *
     * @param unit symbol printed after the number; empty for counts
     */
    record Number(String unit) implements Axis {
        @Override
        public Scale scale(Collection<Double> values) {
            return Scale.around(values, false);
        }

        @Override
        public String text(double value) {
            return unit.isEmpty() ? plain(value) : unit.equals("%") ? plain(value) + " %" : plain(value) + " " + unit;
        }

        /** In full with grouping, at most four significant digits after which only zeros would follow. */
        static String plain(double value) {
            NumberFormat format = NumberFormat.getNumberInstance(Locale.UK);
            format.setMaximumFractionDigits(Math.abs(value) >= 1000 ? 0 : 2);
            return format.format(BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP));
        }
    }

    /**
     * Instants as seconds since 1970.
     *
     * @param zone the reader's zone, in which days begin
     */
    record Day(ZoneId zone) implements Axis {
        private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

        @Override
        public Scale scale(Collection<Double> values) {
            LocalDate first = date(Collections.min(values));
            LocalDate last = date(Collections.max(values)).plusDays(1);
            return new Scale(seconds(first), seconds(last), false);
        }

        @Override
        public String text(double value) {
            return TEXT.format(date(value));
        }

        LocalDate date(double seconds) {
            return LocalDate.ofInstant(Instant.ofEpochSecond((long) seconds), zone);
        }

        double seconds(LocalDate day) {
            return day.atStartOfDay(zone).toEpochSecond();
        }

        /** Days from the first to the last, or every so many days where there are more than twelve. */
        List<LocalDate> days(Scale scale) {
            LocalDate first = date(scale.from());
            long count = Math.max(
                    1, Duration.ofSeconds((long) (scale.to() - scale.from())).toDays());
            long every = (count + MOST_DAYS - 1) / MOST_DAYS;
            return first.datesUntil(date(scale.to() - 1).plusDays(1))
                    .filter(d -> first.until(d, java.time.temporal.ChronoUnit.DAYS) % every == 0)
                    .toList();
        }

        /** As many day labels as fit beside each other on a wide page. */
        private static final int MOST_DAYS = 12;
    }
}
