package org.gainsay.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day by month and number.
 *
 * @param year the year, or null where it is not written
 * @param yearShift for a year said against the anchor ("12 March last year") its distance, else null
 * @param month 1 to 12
 * @param day 1 to 31
 * @param written the weekday beside it, or null
 */
record CalendarDay(
        @Nullable Integer year,
        @Nullable Integer yearShift,
        int month,
        int day,
        @Nullable DayOfWeek written) implements Day {

    /** No 29 February is further away than this. */
    private static final int YEARS_TO_TRY = 9;

    /** Whether some year has such a day. */
    static boolean possible(@Nullable Integer year, int month, int day) {
        if (month < 1 || month > 12 || day < 1) {
            return false;
        }
        return day
                <= (year == null
                        ? java.time.Month.of(month).maxLength()
                        : YearMonth.of(year, month).lengthOfMonth());
    }

    @Override
    public @Nullable LocalDate on(@Nullable Anchor anchor, Tense tense) {
        if (year != null) {
            return LocalDate.of(year, month, day);
        }
        if (anchor == null) {
            return null;
        }
        LocalDate today = anchor.today();
        if (yearShift != null) {
            return in(today.getYear() + yearShift);
        }
        int step = tense == Tense.PAST ? -1 : 1;
        for (int i = 0; i < YEARS_TO_TRY; i++) {
            LocalDate found = in(today.getYear() + i * step);
            if (found != null && (tense == Tense.PAST ? !found.isAfter(today) : !found.isBefore(today))) {
                return found;
            }
        }
        return null;
    }

    private @Nullable LocalDate in(int year) {
        return day == 29 && month == 2 && !Year.isLeap(year) ? null : LocalDate.of(year, month, day);
    }

    @Override
    public Day alone() {
        return new CalendarDay(year, yearShift, month, day, null);
    }

    @Override
    public String partial() {
        return String.format(Locale.ROOT, "--%02d-%02d", month, day);
    }

    @Override
    public boolean recurs() {
        return year == null && yearShift == null;
    }
}
