package org.gainsay.timex;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.text.Chain;
import org.gainsay.text.Match;
import org.jspecify.annotations.Nullable;

/**
 * An expression with the word that bounds it, ready to be read against the anchor.
 *
 * @param match the match of a bounding pattern
 * @param anchor the anchor, or null
 */
record Bounded(Match match, @Nullable Anchor anchor) {

    /** Puts the mention into the chain; a pair that makes no range becomes two. */
    void put() {
        Chain chain = match.chain();
        Moment first = moment("a");
        if (!match.has("b")) {
            boolean ahead = match.pattern().attribute("ahead") != null && tense() == Tense.FUTURE;
            Moment moment = ahead && first instanceof Length length ? new Ago(length, 1) : first;
            put(match.from(), match.to(), moment, direction());
            return;
        }
        Moment range = Between.of(first, moment("b"));
        if (anchor != null && range.read(anchor, tense()).time() == null) {
            put(match.first("b"), match.end("b"), moment("b"), Direction.WITHIN);
            put(match.first("a"), match.end("a"), first, Direction.WITHIN);
            return;
        }
        put(match.from(), match.to(), range, direction());
    }

    private Moment moment(String slot) {
        Moment moment = match.node(slot).value(Moment.class);
        if (moment == null) {
            throw new IllegalStateException("a node of " + match.pattern().id() + " carries no moment");
        }
        return moment;
    }

    private Direction direction() {
        return Direction.valueOf(match.pattern().attributes().get("direction"));
    }

    private Tense tense() {
        String way = match.pattern().attributes().get("tense");
        if (way.equals("past")) {
            return Tense.PAST;
        }
        Tense clause = Clause.around(match.chain(), match.from(), match.to());
        return clause != null ? clause : way.equals("ahead") ? Tense.FUTURE : Tense.PAST;
    }

    private void put(int from, int to, Moment moment, Direction direction) {
        Reading reading = moment.read(anchor, tense());
        Timex timex = new Timex(
                reading.type(),
                reading.time(),
                reading.iso(),
                reading.direction() == null ? direction : reading.direction(),
                match.chain().surface(from, to));
        DayOfWeek written = weekday(moment);
        match.chain()
                .replace(
                        from,
                        to,
                        new TimexMention(timex, written, written == null ? null : reading.date()),
                        categories(moment, reading, written));
    }

    private static @Nullable DayOfWeek weekday(Moment moment) {
        Day day = moment instanceof Day single
                ? single
                : moment instanceof PartOfDay part ? part.day() : moment instanceof AtClock at ? at.day() : null;
        return day == null ? null : day.written();
    }

    private static String[] categories(Moment moment, Reading reading, @Nullable DayOfWeek written) {
        List<String> names = new ArrayList<>(List.of("TIMEX"));
        boolean clock = moment instanceof ClockTime || moment instanceof AtClock;
        if (clock) {
            names.add("CLOCK_TIME");
        }
        if (reading.type() == TimexType.DURATION) {
            names.add("DURATION");
        } else if (!(moment instanceof ClockTime)) {
            names.add("DATE");
        }
        if (written != null) {
            names.add("WEEKDAY_DATE");
        }
        return names.toArray(String[]::new);
    }
}
