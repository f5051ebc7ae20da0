package org.gainsay.timex;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A stretch on the calendar, in nobody's zone yet.
 *
 * @param from first moment, inclusive
 * @param to last moment, exclusive
 * @param granularity how finely the words state it
 */
record Stretch(LocalDateTime from, LocalDateTime to, Granularity granularity) {

    /** Whole days, {@code to} exclusive. */
    static Stretch days(LocalDate from, LocalDate to, Granularity granularity) {
        return new Stretch(from.atStartOfDay(), to.atStartOfDay(), granularity);
    }

    static Stretch day(LocalDate day) {
        return days(day, day.plusDays(1), Granularity.DAY);
    }

    ValidTime in(ZoneId zone) {
        return new ValidTime(from.atZone(zone).toInstant(), to.atZone(zone).toInstant(), granularity);
    }
}
