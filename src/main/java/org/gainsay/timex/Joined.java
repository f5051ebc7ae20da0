package org.gainsay.timex;

import org.jspecify.annotations.Nullable;

/** A day with its part or its clock time: Monday evening, 3 p.m. on Tuesday. */
final class Joined {

    private Joined() {}

    /** The joined moment, or null where the day stands alone. */
    static @Nullable Moment moment(Slots slots) {
        Day day = slots.match().node("t").value(Day.class);
        if (day == null) {
            return null;
        }
        if (slots.has("c")) {
            ClockTime clock = slots.match().node("c").value(ClockTime.class);
            return clock == null ? null : new AtClock(day, clock);
        }
        DayPart part = part(slots.value("e", "PART_EDGE"), slots.value("k", "PART"));
        return part == null ? null : new PartOfDay(day, part);
    }

    /** Early and late stand for themselves, or colour a part: early morning is early, late night is night. */
    private static @Nullable DayPart part(@Nullable String edge, @Nullable String part) {
        if (part == null) {
            return edge == null ? null : DayPart.valueOf(edge);
        }
        return "EARLY".equals(edge) && part.equals("MORNING") ? DayPart.EARLY : DayPart.valueOf(part);
    }
}
