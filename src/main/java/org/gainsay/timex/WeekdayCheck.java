package org.gainsay.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Whether a weekday fits a date, and what would fit. */
public final class WeekdayCheck {

    private WeekdayCheck() {}

    /** Whether {@code date} falls on {@code written}. */
    public static boolean fits(DayOfWeek written, LocalDate date) {
        return date.getDayOfWeek() == written;
    }

    /** The day nearest to {@code date}, at most three days away, that falls on {@code written}; the date itself if it fits. */
    public static LocalDate nearest(DayOfWeek written, LocalDate date) {
        return date.minusDays(4).with(TemporalAdjusters.next(written));
    }
}
