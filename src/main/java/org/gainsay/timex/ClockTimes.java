package org.gainsay.timex;

import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Times on the clock: 14:12, 3 p.m. local time, 0930 GMT, noon. */
final class ClockTimes {

    private ClockTimes() {}

    static Map<String, Normaliser> normalisers() {
        return Map.of("clock", ClockTimes::clock);
    }

    private static @Nullable Moment clock(Slots slots) {
        Integer hour = slots.has("w") ? slots.count("w", "o").whole() : slots.digits("h");
        Integer minute = slots.digits("i");
        if (slots.has("x")) {
            String digits = written(slots);
            hour = Integer.valueOf(digits.substring(0, digits.length() - 2));
            minute = Integer.valueOf(digits.substring(digits.length() - 2));
        }
        Integer full = hour == null ? null : onTwentyFour(hour, slots);
        if (full == null) {
            return null;
        }
        LocalTime at = LocalTime.of(full, minute == null ? 0 : minute);
        return new ClockTime(at, minute == null ? Granularity.HOUR : Granularity.MINUTE, zone(slots));
    }

    private static String written(Slots slots) {
        String named = slots.value("x", "NAMED_CLOCK");
        return (named == null ? String.valueOf(slots.match().surface("x")) : named).replaceAll("\\D", "");
    }

    /** The hour of the day, or null where the words contradict themselves (15 a.m.). */
    private static @Nullable Integer onTwentyFour(int hour, Slots slots) {
        String half = slots.value("c", "MERIDIEM");
        String part = slots.value("k", "DAY_PART");
        boolean after = "PM".equals(half) || "AFTERNOON".equals(part) || "EVENING".equals(part);
        if (half == null && part == null) {
            return hour % 24;
        }
        if (hour > 12 || hour == 0) {
            return null;
        }
        return hour % 12 + (after ? 12 : 0);
    }

    private static @Nullable String zone(Slots slots) {
        if (!slots.has("z")) {
            return null;
        }
        String zone = slots.value("z", "CLOCK_ZONE");
        return zone == null ? ClockTime.LOCAL : zone;
    }
}
