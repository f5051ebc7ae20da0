package org.gainsay.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Units that time is counted in, and the stretches of the calendar they name. */
enum CalendarUnit {
    SECONDS(ChronoUnit.SECONDS, 1, "S", Granularity.MINUTE),
    MINUTES(ChronoUnit.MINUTES, 1, "M", Granularity.MINUTE),
    HOURS(ChronoUnit.HOURS, 1, "H", Granularity.HOUR),
    DAYS(ChronoUnit.DAYS, 1, "D", Granularity.DAY),
    WEEKS(ChronoUnit.WEEKS, 1, "W", Granularity.WEEK),
    FORTNIGHTS(ChronoUnit.WEEKS, 2, "W", Granularity.WEEK),
    MONTHS(ChronoUnit.MONTHS, 1, "M", Granularity.MONTH),
    QUARTERS(ChronoUnit.MONTHS, 3, "M", Granularity.SEASON),
    YEARS(ChronoUnit.YEARS, 1, "Y", Granularity.YEAR),
    DECADES(ChronoUnit.YEARS, 10, "Y", Granularity.LONGER),
    CENTURIES(ChronoUnit.YEARS, 100, "Y", Granularity.LONGER);

    private final ChronoUnit unit;
    private final int factor;
    private final String letter;
    private final Granularity granularity;

    CalendarUnit(ChronoUnit unit, int factor, String letter, Granularity granularity) {
        this.unit = unit;
        this.factor = factor;
        this.letter = letter;
        this.granularity = granularity;
    }

    ChronoUnit unit() {
        return unit;
    }

    /** How many of {@link #unit()} one is. */
    int factor() {
        return factor;
    }

    /** Its letter in an ISO duration. */
    String letter() {
        return letter;
    }

    Granularity granularity() {
        return granularity;
    }

    /** Whether it is shorter than a day. */
    boolean clock() {
        return unit.isTimeBased();
    }

    /** First day of the calendar stretch that holds {@code day}; weeks begin on Monday. */
    LocalDate floor(LocalDate day) {
        return switch (this) {
            case SECONDS, MINUTES, HOURS, DAYS -> day;
            case WEEKS, FORTNIGHTS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> day.withDayOfMonth(1);
            case QUARTERS -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEARS -> day.withDayOfYear(1);
            case DECADES, CENTURIES -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), factor) * factor);
        };
    }

    /** The ISO form of the calendar stretch that begins on {@code first}. */
    String iso(LocalDate first) {
        return switch (this) {
            case SECONDS, MINUTES, HOURS, DAYS -> first.toString();
            case WEEKS, FORTNIGHTS ->
                String.format(
                        Locale.ROOT,
                        "%d-W%02d",
                        first.get(IsoFields.WEEK_BASED_YEAR),
                        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTHS -> first.toString().substring(0, 7);
            case QUARTERS -> first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
            case YEARS -> String.valueOf(first.getYear());
            case DECADES -> String.valueOf(first.getYear() / 10);
            case CENTURIES -> String.valueOf(first.getYear() / 100);
        };
    }
}
