package org.gainsay.timex;

import org.gainsay.text.Match;
import org.jspecify.annotations.Nullable;

/**
 * A day with its part or its clock time: Monday evening, 3 p.m. on Tuesday, the night of 10–11 May.
 *
 * @param slots the captured words
 */
record Joined(Slots slots) {

    /** A local clock is between these hours ahead of Greenwich. */
    private static final int MOST_BEHIND = -12;

    private static final int MOST_AHEAD = 14;

    /** Puts the joined moment into the chain, or nothing where the day stands alone. */
    void put() {
        Match match = slots.match();
        if (match.pattern().attributes().get("kind").equals("twin")) {
            twin(match);
            return;
        }
        Moment moment = moment(match.pattern().attributes().get("kind"));
        if (moment != null) {
            match.chain().replace(match.from(), match.to(), moment, TimexRecognizer.DATE);
        }
    }

    private @Nullable Moment moment(String kind) {
        Day day = day();
        if (day == null) {
            return null;
        }
        return switch (kind) {
            case "week" -> new WeekOf(day);
            case "night" -> new PartOfDay(day, DayPart.NIGHT);
            case "clock" -> new AtClock(day, clock("c"), 0);
            default -> part(day);
        };
    }

    private @Nullable Day day() {
        if (slots.has("s")) {
            Between days = slots.match().node("s").value(Between.class);
            return days != null && days.first() instanceof Day first ? first : null;
        }
        return slots.match().node("t").value(Day.class);
    }

    private ClockTime clock(String slot) {
        ClockTime clock = slots.match().node(slot).value(ClockTime.class);
        if (clock == null) {
            throw new IllegalStateException("a clock time that carries none");
        }
        return clock;
    }

    /** "4:17 a.m. (0117 GMT) Monday": both are of that day or its neighbour, and the first is local where no zone is said. */
    private void twin(Match match) {
        Day day = day();
        if (day == null) {
            return;
        }
        ClockTime written = clock("c");
        ClockTime other = clock("g");
        boolean local = written.zone() == null && other.zone() != null;
        ClockTime here = local ? new ClockTime(written.at(), written.granularity(), ClockTime.LOCAL) : written;
        int ahead = here.at().getHour() - other.at().getHour();
        int later = ahead < MOST_BEHIND ? -1 : ahead > MOST_AHEAD ? 1 : 0;
        match.chain()
                .replace(
                        match.first("g"), match.end("g"), new AtClock(day.alone(), other, later), TimexRecognizer.DATE);
        match.chain()
                .replace(match.first("c"), match.end("c"), new AtClock(day.alone(), here, 0), TimexRecognizer.DATE);
    }

    /** Early and late stand for themselves, or colour a part: early morning is early, late night is night. */
    private @Nullable Moment part(Day day) {
        String edge = slots.value("e", "PART_EDGE", "EARLY_HOURS");
        String part = slots.value("k", "DAY_PART");
        if (part == null) {
            return edge == null ? null : new PartOfDay(day, DayPart.valueOf(edge));
        }
        boolean early = "EARLY".equals(edge) && part.equals("MORNING");
        return new PartOfDay(day, early ? DayPart.EARLY : DayPart.valueOf(part));
    }
}
