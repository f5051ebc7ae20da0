package org.gainsay.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A day by its weekday alone.
 *
 * @param weekday the weekday
 * @param shift "last" -1, "this" 0, "next" 1, or null
 * @param week for "Tuesday last week" the distance of the week, or null
 */
record WeekdayName(
        DayOfWeek weekday,
        @Nullable Integer shift,
        @Nullable Integer week) implements Day {

    @Override
    public @Nullable LocalDate on(@Nullable Anchor anchor, Tense tense) {
        if (anchor == null) {
            return null;
        }
        LocalDate today = anchor.today();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (week != null) {
            return monday.plusWeeks(week).with(TemporalAdjusters.nextOrSame(weekday));
        }
        if (shift == null) {
            return today.with(
                    tense == Tense.PAST
                            ? TemporalAdjusters.previousOrSame(weekday)
                            : TemporalAdjusters.nextOrSame(weekday));
        }
        return switch (shift) {
            case -1 -> today.with(TemporalAdjusters.previous(weekday));
            case 1 -> today.with(TemporalAdjusters.next(weekday));
            default -> monday.with(TemporalAdjusters.nextOrSame(weekday));
        };
    }

    @Override
    public String partial() {
        return "XXXX-WXX-" + weekday.getValue();
    }

    @Override
    public boolean recurs() {
        return shift == null && week == null;
    }
}
