package org.gainsay.timex;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.gainsay.text.Match;
import org.jspecify.annotations.Nullable;

/** The captured words of a match as numbers and names. */
record Slots(Match match) {

    boolean has(String slot) {
        return match.has(slot);
    }

    /** The lexicon's value of a captured word for the first of the categories it has, or null. */
    @Nullable
    String value(String slot, String... categories) {
        if (match.has(slot)) {
            for (String category : categories) {
                String value = match.node(slot).value(category);
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    /** The same as a whole number. */
    @Nullable
    Integer number(String slot, String... categories) {
        String value = value(slot, categories);
        return value == null ? null : Integer.valueOf(value);
    }

    /** Captured digits as a whole number, or null where the slot is empty. */
    @Nullable
    Integer digits(String slot) {
        String surface = match.surface(slot);
        return surface == null ? null : Integer.valueOf(surface);
    }

    /** Captured digits or number word. */
    @Nullable
    Integer order(String slot) {
        Integer word = number(slot, "NTH", "TIME_COUNT", "QUARTER_NAME");
        return word != null || !has(slot) ? word : digits(slot);
    }

    @Nullable
    Integer month() {
        return number("m", "MONTH", "MONTH_SHORT");
    }

    @Nullable
    DayOfWeek weekday() {
        Integer number = number("w", "WEEKDAY", "WEEKDAY_SHORT");
        return number == null ? null : DayOfWeek.of(number);
    }

    @Nullable
    Portion portion() {
        Integer half = number("h", "HALF_ORDER", "HALF_NAME");
        if (half != null) {
            return half == 1 ? Portion.FIRST_HALF : Portion.SECOND_HALF;
        }
        String name = value("p", "PORTION", "PORTION_OF");
        return name == null ? null : Portion.valueOf(name);
    }

    @Nullable
    CalendarUnit unit(String slot) {
        String name = value(slot, "TIME_UNIT", "TIME_UNIT_MANY", "LONG_WORD", "CALENDAR_UNIT");
        return name == null ? null : CalendarUnit.valueOf(name);
    }

    /** A count of digits or words, "twenty-four" from its two slots; one where the slot is empty. */
    Count count(String slot, String ones) {
        String word = value(slot, "TIME_COUNT");
        if (!has(slot)) {
            return Count.ONE;
        }
        if ("X".equals(word)) {
            return Count.UNKNOWN;
        }
        if (word == null) {
            return new Count(decimal(match.surface(slot)));
        }
        String one = value(ones, "TIME_COUNT");
        BigDecimal tens = new BigDecimal(word);
        return new Count(one == null || one.equals("X") ? tens : tens.add(new BigDecimal(one)));
    }

    /** Digits with marks: 1,500 and 1.5; null where the marks are those of something else. */
    private static @Nullable BigDecimal decimal(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String plain = written.matches("\\d{1,3}(,\\d{3})+") ? written.replace(",", "") : written;
        try {
            return new BigDecimal(plain);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
