package org.gainsay.timex;

import java.util.Map;
import org.gainsay.text.Match;
import org.jspecify.annotations.Nullable;

/** Lengths of time and what is counted from an event by them. */
final class Lengths {

    private Lengths() {}

    static Map<String, Normaliser> normalisers() {
        return Map.of(
                "length", Lengths::standing,
                "offset", Lengths::offset,
                "none", slots -> null);
    }

    /** "A week" is a length only after a word that asks how long; elsewhere it is a rate or means any week. */
    private static @Nullable Moment standing(Slots slots) {
        Match match = slots.match();
        boolean article = slots.has("art");
        boolean asked = match.from() > 0 && match.chain().is(match.from() - 1, "BEFORE_A");
        boolean hyphened = match.to() - match.from() > 2;
        return article && !asked && !hyphened ? null : length(slots);
    }

    /** The length in the slots, or null where none is. */
    static @Nullable Length length(Slots slots) {
        CalendarUnit unit = slots.unit("u");
        CalendarUnit finer = slots.unit("u2");
        if (unit == null || finer != null && finer.compareTo(unit) >= 0) {
            return null;
        }
        boolean many =
                !slots.has("n") && slots.has("u") && slots.match().node("u").value("TIME_UNIT_MANY") != null;
        Count count = slots.has("ha") ? Count.half() : many ? Count.UNKNOWN : slots.count("n", "o");
        if (slots.has("n") && count.amount() == null && slots.value("n", "TIME_COUNT") == null) {
            return null;
        }
        Count most = slots.has("n3") ? slots.count("n3", "o") : null;
        return new Length(slots.has("half") ? count.plusHalf() : count, unit, most, rest(slots));
    }

    private static @Nullable Length rest(Slots slots) {
        CalendarUnit unit = slots.unit("u2");
        return unit == null ? null : new Length(slots.count("n2", "o"), unit, null, null);
    }

    private static @Nullable Moment offset(Slots slots) {
        Length length = slots.has("k") ? new Length(Count.ONE, CalendarUnit.DAYS, null, null) : length(slots);
        Direction direction =
                Direction.valueOf(slots.match().pattern().attributes().get("direction"));
        return length == null ? null : new Offset(length, direction);
    }
}
