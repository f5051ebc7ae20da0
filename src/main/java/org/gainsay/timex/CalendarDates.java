package org.gainsay.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Days of the calendar: in words, in digits, in pairs, and by weekday beside them. */
final class CalendarDates {

    private CalendarDates() {}

    /** Two-digit years up to this one belong to the 21st century, as POSIX has it. */
    private static final int LAST_SHORT_YEAR = 68;

    static Map<String, Normaliser> normalisers() {
        return Map.of(
                "day", CalendarDates::day,
                "slashed", CalendarDates::slashed,
                "dotted", CalendarDates::dotted,
                "days", CalendarDates::days,
                "monthday", CalendarDates::dayOfMonth,
                "edgeday", CalendarDates::edgeDay,
                "holiday", CalendarDates::holiday);
    }

    private static @Nullable Moment day(Slots slots) {
        if (slots.has("m") && !BareNumber.isDay(slots.match())) {
            return null;
        }
        Integer month = slots.month();
        Integer number = month == null ? slots.digits("mn") : month;
        return day(slots.digits("y"), slots.number("s", "SHIFT"), number, slots.digits("d"), slots.weekday());
    }

    private static @Nullable Day day(
            @Nullable Integer year,
            @Nullable Integer shift,
            @Nullable Integer month,
            @Nullable Integer day,
            @Nullable DayOfWeek weekday) {
        if (month == null || day == null || !CalendarDay.possible(year, month, day)) {
            return null;
        }
        return new CalendarDay(year, shift, month, day, weekday);
    }

    private static @Nullable Moment slashed(Slots slots) {
        return byDigits(slots.digits("d"), slots.digits("mn"), slots.digits("y"), slots.weekday());
    }

    private static @Nullable Moment dotted(Slots slots) {
        String[] parts = String.valueOf(slots.match().surface("d")).split("\\.");
        // The dotted form is European: day first, always.
        return day(
                year(Integer.parseInt(parts[2])),
                null,
                Integer.valueOf(parts[1]),
                Integer.valueOf(parts[0]),
                slots.weekday());
    }

    /** Day or month first is not known unless one number is too large for a month, or a weekday beside it decides. */
    private static @Nullable Moment byDigits(
            @Nullable Integer first, @Nullable Integer second, @Nullable Integer year, @Nullable DayOfWeek weekday) {
        if (first == null || second == null || year == null) {
            return null;
        }
        int full = year(year);
        Day british = day(full, null, second, first, weekday);
        Day american = day(full, null, first, second, weekday);
        if (british == null || american == null || first.equals(second)) {
            return british == null ? american : british;
        }
        if (weekday != null && fits(british, weekday) != fits(american, weekday)) {
            return fits(british, weekday) ? british : american;
        }
        return (anchor, tense) -> Reading.unresolved(TimexType.DATE, String.valueOf(full));
    }

    private static boolean fits(Day day, DayOfWeek weekday) {
        LocalDate on = day.on(null, Tense.PAST);
        return on != null && WeekdayCheck.fits(weekday, on);
    }

    private static int year(int written) {
        return written >= 100 ? written : written + (written <= LAST_SHORT_YEAR ? 2000 : 1900);
    }

    /** Two days of one month: 12–14 September, Sept. 12 and 13. */
    private static @Nullable Moment days(Slots slots) {
        Day first = day(slots.digits("y"), null, slots.month(), slots.digits("d"), null);
        Day last = day(slots.digits("y"), null, slots.month(), slots.digits("e"), null);
        Integer from = slots.digits("d");
        Integer to = slots.digits("e");
        return first == null || last == null || from == null || to == null || from >= to
                ? null
                : new Between(first, last);
    }

    /** "On the 13th" of this month or the one before. */
    private static @Nullable Moment dayOfMonth(Slots slots) {
        Integer day = slots.digits("d");
        return day == null || !BareNumber.standsAlone(slots.match()) ? null : new DayOfMonth(day);
    }

    private static @Nullable Moment holiday(Slots slots) {
        String[] date = String.valueOf(slots.value("x", "HOLIDAY")).split("-");
        return day(slots.digits("y"), null, Integer.valueOf(date[0]), Integer.valueOf(date[1]), null);
    }

    /** "The first day of September", "the last day of this month". */
    private static @Nullable Moment edgeDay(Slots slots) {
        Integer month = slots.month();
        Integer year = slots.digits("y");
        Integer order = slots.number("k", "NTH");
        if (month == null) {
            return null;
        }
        if (order != null) {
            return day(year, null, month, order, null);
        }
        int length = year == null
                ? java.time.Month.of(month).minLength()
                : YearMonth.of(year, month).lengthOfMonth();
        return year == null && month == 2 ? null : day(year, null, month, length, null);
    }
}
