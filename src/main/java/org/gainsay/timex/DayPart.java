package org.gainsay.timex;

import java.time.LocalDate;

/** A part of a day, in hours from its midnight; a night ends on the next day. The hours of the night are the design's. */
enum DayPart {
    EARLY(0, 9, "MO"),
    DAWN(4, 8, "MO"),
    MORNING(0, 12, "MO"),
    AFTERNOON(12, 18, "AF"),
    DUSK(17, 21, "EV"),
    EVENING(17, 24, "EV"),
    LATE(18, 24, "EV"),
    NIGHT(18, 30, "NI");

    private final int from;
    private final int to;
    private final String mark;

    DayPart(int from, int to, String mark) {
        this.from = from;
        this.to = to;
        this.mark = mark;
    }

    Stretch of(LocalDate day) {
        return new Stretch(
                day.atStartOfDay().plusHours(from), day.atStartOfDay().plusHours(to), Granularity.DAY_PART);
    }

    /** The ISO form of the part, after that of the day, as TIMEX3 writes it: {@code TEV}. */
    String mark() {
        return "T" + mark;
    }
}
