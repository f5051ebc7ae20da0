package org.gainsay.timex;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What only means something against an anchor: weekdays, yesterday, last week, the past five days, so far. */
final class RelativeTimes {

    private RelativeTimes() {}

    static Map<String, Normaliser> normalisers() {
        return Map.ofEntries(
                Map.entry("weekday", RelativeTimes::weekday),
                Map.entry("dayword", s -> new DayShift(whole(s.number("w", "DAY_WORD")))),
                Map.entry("daybutone", s -> new DayShift(s.has("a") ? 2 : -2)),
                Map.entry("parttoday", RelativeTimes::partOfToday),
                Map.entry(
                        "nightword",
                        s -> new PartOfDay(new DayShift(whole(s.number("w", "NIGHT_WORD"))), DayPart.NIGHT)),
                Map.entry("nightof", RelativeTimes::overnight),
                Map.entry("shift", RelativeTimes::shift),
                Map.entry("sofar", RelativeTimes::soFarThis),
                Map.entry("later", RelativeTimes::laterThis),
                Map.entry("weekend", s -> new Weekend(s.number("s", "SHIFT"))),
                Map.entry("rolling", RelativeTimes::rolling),
                Map.entry("ago", s -> ago(s, -1)),
                Map.entry("infuture", s -> ago(s, 1)),
                Map.entry("now", s -> RelativeTimes::now));
    }

    private static int whole(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static @Nullable Moment weekday(Slots slots) {
        DayOfWeek weekday = slots.weekday();
        return weekday == null
                ? null
                : new WeekdayName(weekday, slots.number("s", "SHIFT"), slots.number("wk", "SHIFT"));
    }

    /** "This morning", "last night"; "next morning" hangs on an event. */
    private static @Nullable Moment partOfToday(Slots slots) {
        int shift = whole(slots.number("s", "SHIFT"));
        String part = slots.value("k", "DAY_PART");
        return part == null || shift > 0 ? null : new PartOfDay(new DayShift(shift), DayPart.valueOf(part));
    }

    /** "Overnight on Monday" begins on Monday, "overnight into Tuesday" ends on Tuesday. */
    private static @Nullable Moment overnight(Slots slots) {
        DayOfWeek weekday = slots.weekday();
        if (weekday == null) {
            return null;
        }
        DayOfWeek evening = slots.has("into") ? weekday.minus(1) : weekday;
        return new PartOfDay(new WeekdayName(evening, null, null), DayPart.NIGHT);
    }

    private static @Nullable Moment shift(Slots slots) {
        CalendarUnit unit = slots.unit("u");
        return unit == null ? null : new Shifted(unit, whole(slots.number("s", "SHIFT")), slots.portion());
    }

    /** From the start of the stretch to the anchor. */
    private static @Nullable Moment soFarThis(Slots slots) {
        CalendarUnit unit = slots.unit("u");
        return unit == null
                ? null
                : (anchor, tense) -> clipped(new Shifted(unit, 0, null).read(anchor, tense), anchor, true);
    }

    private static @Nullable Moment laterThis(Slots slots) {
        CalendarUnit unit = slots.unit("u");
        return unit == null
                ? null
                : (anchor, tense) -> clipped(new Shifted(unit, 0, null).read(anchor, tense), anchor, false);
    }

    /** The part of a stretch before the anchor, or after it; the whole where the anchor leaves nothing. */
    private static Reading clipped(Reading whole, @Nullable Anchor anchor, boolean before) {
        ValidTime time = whole.time();
        if (anchor == null
                || time == null
                || !time.from().isBefore(anchor.latest())
                || !anchor.latest().isBefore(time.to())) {
            return whole;
        }
        ValidTime part = before
                ? new ValidTime(time.from(), anchor.latest(), time.granularity())
                : new ValidTime(anchor.latest(), time.to(), time.granularity());
        return new Reading(whole.type(), part, whole.iso(), null, null);
    }

    private static @Nullable Moment rolling(Slots slots) {
        Length length = Lengths.length(slots);
        Integer sign = slots.number("r", "ROLL");
        return length == null || sign == null ? null : new Rolling(length, sign);
    }

    private static @Nullable Moment ago(Slots slots, int sign) {
        Length length = Lengths.length(slots);
        return length == null ? null : new Ago(length, sign);
    }

    /** The day of the anchor up to the anchor: a state "so far". */
    private static Reading now(@Nullable Anchor anchor, Tense tense) {
        if (anchor == null) {
            return new Reading(TimexType.DATE, null, "P0D", Direction.AS_OF, null);
        }
        ZoneId zone = anchor.at().getZone();
        LocalDateTime end = anchor.latest().atZone(zone).toLocalDateTime();
        LocalDateTime begin = end.minusNanos(1).toLocalDate().atStartOfDay();
        Stretch stretch = new Stretch(begin, end, Granularity.DAY);
        return new Reading(TimexType.DATE, stretch.in(zone), anchor.today().toString(), Direction.AS_OF, null);
    }
}
