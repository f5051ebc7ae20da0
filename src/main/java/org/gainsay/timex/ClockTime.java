package org.gainsay.timex;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A time on the clock. It means one minute; how far it may be off is for the rule to say.
 *
 * @param at hour and minute
 * @param granularity MINUTE or HOUR, as written
 * @param zone the zone written beside it, {@link #LOCAL}, or null where none is written (then the anchor's)
 */
record ClockTime(
        LocalTime at, Granularity granularity, @Nullable String zone) implements Moment {

    /** The zone of a place that the expression does not name: the day is known, the instant is not. */
    static final String LOCAL = "LOCAL";

    @Override
    public Reading read(@Nullable Anchor anchor, Tense tense) {
        if (anchor == null) {
            return Reading.unresolved(TimexType.TIME, "T" + at + offset(null));
        }
        LocalDate today = anchor.today();
        Reading reading = on(today, anchor);
        if (reading.time() == null) {
            return reading;
        }
        if (tense == Tense.PAST) {
            return anchor.precedes(reading.time()) ? on(today.minusDays(1), anchor) : reading;
        }
        return reading.time().to().isAfter(anchor.at().toInstant()) ? reading : on(today.plusDays(1), anchor);
    }

    @Override
    public boolean recurs() {
        return true;
    }

    /** This time on a known day. */
    Reading on(LocalDate day, @Nullable Anchor anchor) {
        ValidTime time;
        if (LOCAL.equals(zone) || zone == null && anchor == null) {
            time = Stretch.day(day).in(Anchor.zone(anchor));
        } else {
            ZonedDateTime instant = day.atTime(at).atZone(zone == null ? Anchor.zone(anchor) : ZoneId.of(zone));
            time = new ValidTime(instant.toInstant(), instant.plusMinutes(1).toInstant(), granularity);
        }
        return new Reading(TimexType.TIME, time, day + "T" + at + offset(day), null, day);
    }

    private String offset(@Nullable LocalDate day) {
        if (zone == null || LOCAL.equals(zone)) {
            return "";
        }
        ZoneId id = ZoneId.of(zone);
        if (day == null && !(id instanceof java.time.ZoneOffset)) {
            return "";
        }
        return id.getRules()
                .getOffset((day == null ? LocalDate.EPOCH : day).atTime(at))
                .toString();
    }
}
