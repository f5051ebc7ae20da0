package org.gainsay.timex;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A day by its number alone: "on the 13th". */
record DayOfMonth(int day) implements Day {

    /** Every number up to 31 comes within this many months. */
    private static final int MONTHS_TO_TRY = 3;

    @Override
    public @Nullable LocalDate on(@Nullable Anchor anchor, Tense tense) {
        if (anchor == null) {
            return null;
        }
        LocalDate today = anchor.today();
        for (int i = 0; i < MONTHS_TO_TRY; i++) {
            YearMonth month = YearMonth.from(today).plusMonths(tense == Tense.PAST ? -i : i);
            if (month.isValidDay(day)) {
                LocalDate found = month.atDay(day);
                if (tense == Tense.PAST ? !found.isAfter(today) : !found.isBefore(today)) {
                    return found;
                }
            }
        }
        return null;
    }

    @Override
    public String partial() {
        return String.format(Locale.ROOT, "---%02d", day);
    }

    @Override
    public boolean recurs() {
        return true;
    }
}
