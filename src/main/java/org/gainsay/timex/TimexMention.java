package org.gainsay.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the node of a time expression.
 *
 * @param timex what it means
 * @param weekday the weekday as written beside a calendar date ("Tuesday, 13 September"), else null
 * @param date that calendar date, whatever weekday it is; null where no weekday stands beside it or its year is unknown
 */
public record TimexMention(
        Timex timex, @Nullable DayOfWeek weekday, @Nullable LocalDate date) {

    /** Whether a weekday is written beside a full date on which it does not fall. */
    public boolean weekdayMisfits() {
        return weekday != null && date != null && date.getDayOfWeek() != weekday;
    }
}
