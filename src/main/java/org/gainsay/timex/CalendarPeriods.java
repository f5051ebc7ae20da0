package org.gainsay.timex;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.gainsay.text.Match;
import org.jspecify.annotations.Nullable;

/** Stretches of the calendar longer than a day: months, seasons, quarters, years, decades, centuries. */
final class CalendarPeriods {

    private CalendarPeriods() {}

    /** By calendar months; December's winter is that of the year it begins in. */
    private static final Map<Integer, String> SEASONS = Map.of(3, "SP", 6, "SU", 9, "FA", 12, "WI");

    static Map<String, Normaliser> normalisers() {
        return Map.ofEntries(
                Map.entry("month", CalendarPeriods::month),
                Map.entry("monthweek", CalendarPeriods::weekOfMonth),
                Map.entry("yearmonths", CalendarPeriods::firstMonths),
                Map.entry("months", CalendarPeriods::months),
                Map.entry("year", CalendarPeriods::year),
                Map.entry("years", CalendarPeriods::years),
                Map.entry("yearshift", s -> new Shifted(CalendarUnit.YEARS, shift(s, "s", 0), s.portion())),
                Map.entry("fiscal", CalendarPeriods::fiscalYear),
                Map.entry("decade", CalendarPeriods::decade),
                Map.entry("century", CalendarPeriods::century),
                Map.entry("season", CalendarPeriods::season),
                Map.entry("quarter", CalendarPeriods::quarter));
    }

    private static int shift(Slots slots, String slot, int otherwise) {
        Integer shift = slots.number(slot, "SHIFT");
        return shift == null ? otherwise : shift;
    }

    private static Fixed month(int year, int month, @Nullable Portion portion) {
        LocalDate from = LocalDate.of(year, month, 1);
        Granularity granularity = portion == null ? Granularity.MONTH : Granularity.WEEK;
        return new Fixed(Portion.of(portion, from, from.plusMonths(1), granularity), CalendarUnit.MONTHS.iso(from));
    }

    private static @Nullable Moment month(Slots slots) {
        Integer month = slots.month();
        if (month == null || !named(slots.match(), "m")) {
            return null;
        }
        return named(month, slots.digits("y"), slots.number("s", "SHIFT"), slots.number("r", "SHIFT"), slots.portion());
    }

    private static Moment named(
            int month,
            @Nullable Integer year,
            @Nullable Integer yearShift,
            @Nullable Integer step,
            @Nullable Portion portion) {
        if (year != null) {
            return month(year, month, portion);
        }
        Yearly yearly = new Yearly(
                y -> month(y, month, portion), String.format(Locale.ROOT, "--%02d", month), yearShift, false);
        return step == null || step == 0 ? yearly : new Named(yearly, step);
    }

    /** A month is no name of a person or a verb: "May said", "March on Rome". */
    private static boolean named(Match match, String slot) {
        int after = match.end(slot);
        return after >= match.chain().size()
                || match.has("y")
                || !"on".equals(match.chain().surface(after, after + 1))
                || after + 1 >= match.chain().size()
                || !match.chain().is(after + 1, "CAP")
                || match.chain().is(after + 1, "WEEKDAY");
    }

    private static @Nullable Moment months(Slots slots) {
        Integer first = slots.month();
        Integer last = slots.number("v", "MONTH", "MONTH_SHORT");
        return first == null || last == null
                ? null
                : new Between(named(first, null, null, null, null), named(last, slots.digits("y"), null, null, null));
    }

    /** The first seven days of a month, the next seven, or its last seven. */
    private static @Nullable Moment weekOfMonth(Slots slots) {
        Integer month = slots.month();
        Integer order = slots.number("k", "NTH");
        Integer year = slots.digits("y");
        if (month == null || order != null && order > 4) {
            return null;
        }
        IntFunction<Fixed> week = y -> {
            LocalDate first = LocalDate.of(y, month, 1);
            LocalDate from = order == null ? first.plusMonths(1).minusWeeks(1) : first.plusWeeks(order - 1);
            return new Fixed(Stretch.days(from, from.plusWeeks(1), Granularity.WEEK), CalendarUnit.MONTHS.iso(first));
        };
        return year != null
                ? week.apply(year)
                : new Yearly(week, String.format(Locale.ROOT, "--%02d", month), null, false);
    }

    /** The first six months of this year or of a named one. */
    private static @Nullable Moment firstMonths(Slots slots) {
        Integer count = slots.count("n", "o").whole();
        if (count == null || count < 1 || count > 12) {
            return null;
        }
        IntFunction<Fixed> months = y -> {
            LocalDate first = LocalDate.of(y, 1, 1);
            return new Fixed(Stretch.days(first, first.plusMonths(count), Granularity.SEASON), String.valueOf(y));
        };
        Integer year = slots.digits("y");
        return year != null ? months.apply(year) : new Yearly(months, "XXXX", shift(slots, "s", 0), false);
    }

    private static Fixed years(int from, int count, @Nullable Portion portion, String iso) {
        LocalDate first = LocalDate.of(from, 1, 1);
        Granularity granularity =
                count > 1 ? Granularity.LONGER : portion == null ? Granularity.YEAR : Granularity.SEASON;
        return new Fixed(Portion.of(portion, first, first.plusYears(count), granularity), iso);
    }

    private static @Nullable Moment year(Slots slots) {
        Integer year = slots.digits("y");
        return year == null || !BareNumber.isYear(slots.match())
                ? null
                : years(year, 1, slots.portion(), String.valueOf(year));
    }

    /** 2015–17, from 2014 to 2016. */
    private static @Nullable Moment years(Slots slots) {
        Integer from = slots.digits("y");
        Integer to = slots.digits("z");
        boolean joined = slots.has("j");
        if (from == null || to == null || !joined && !BareNumber.isYear(slots.match())) {
            return null;
        }
        int last = to >= 100 ? to : from / 100 * 100 + to;
        return last <= from ? null : years(from, last - from + 1, null, from + "/" + last);
    }

    /** Which months a company's year has is not in the words. */
    private static Moment fiscalYear(Slots slots) {
        String iso = "FY" + slots.digits("y");
        return (anchor, tense) -> Reading.unresolved(TimexType.DATE, iso);
    }

    private static @Nullable Moment decade(Slots slots) {
        Integer digits = slots.has("w") ? slots.number("w", "DECADE_WORD") : slots.digits("y");
        if (digits == null || digits % 10 != 0 || !glued(slots.match())) {
            return null;
        }
        int first = digits >= 100 ? digits : digits + (digits >= 20 ? 1900 : 2000);
        return years(first, 10, slots.portion(), String.valueOf(first / 10));
    }

    private static boolean glued(Match match) {
        int mark = match.to() - 1;
        return !match.chain().is(mark, "DECADE_MARK")
                || match.chain().start(mark) == match.chain().end(mark - 1);
    }

    private static @Nullable Moment century(Slots slots) {
        Integer number = slots.order("n");
        if (number == null || number < 1) {
            return null;
        }
        return years(number * 100 - 99, 100, slots.portion(), String.valueOf(number - 1));
    }

    private static @Nullable Moment season(Slots slots) {
        Integer month = slots.number("q", "SEASON");
        if (month == null || "fall".equals(slots.match().surface("q")) && followedByOf(slots.match())) {
            return null;
        }
        Integer year = slots.digits("y");
        Portion portion = slots.portion();
        if (year != null) {
            return season(year, month, portion);
        }
        Integer step = slots.number("r", "SHIFT");
        Yearly yearly = new Yearly(
                y -> season(y, month, portion),
                "XXXX-" + SEASONS.get(month),
                slots.number("s", "SHIFT"),
                step != null && step < 0);
        return step == null || step == 0 ? yearly : new Named(yearly, step);
    }

    /** "In the fall of Kabul" is no autumn. */
    private static boolean followedByOf(Match match) {
        return match.to() < match.chain().size() && "of".equals(match.chain().surface(match.to(), match.to() + 1));
    }

    private static Fixed season(int year, int month, @Nullable Portion portion) {
        LocalDate from = LocalDate.of(year, month, 1);
        return new Fixed(
                Portion.of(portion, from, from.plusMonths(3), Granularity.SEASON), year + "-" + SEASONS.get(month));
    }

    /** A quarter without a year is mostly that of a company's year, which the words do not tell. */
    private static @Nullable Moment quarter(Slots slots) {
        Integer number = slots.order("n");
        if (number == null || number < 1 || number > 4) {
            return null;
        }
        Integer year = slots.digits("y");
        if (slots.has("f")) {
            String iso = year == null ? "Q" + number : "FY" + year + "-Q" + number;
            return (anchor, tense) -> Reading.unresolved(TimexType.DATE, iso);
        }
        Integer shift = slots.number("s", "SHIFT");
        String partial = "XXXX-Q" + number;
        if (year == null && shift == null) {
            return (anchor, tense) -> Reading.unresolved(TimexType.DATE, partial);
        }
        return year != null ? quarter(year, number) : new Yearly(y -> quarter(y, number), partial, shift, false);
    }

    private static Fixed quarter(int year, int number) {
        LocalDate from = LocalDate.of(year, number * 3 - 2, 1);
        return new Fixed(Stretch.days(from, from.plusMonths(3), Granularity.SEASON), CalendarUnit.QUARTERS.iso(from));
    }
}
