package org.gainsay.timex;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day counted from the anchor's: yesterday is -1. */
record DayShift(int days) implements Day {

    @Override
    public @Nullable LocalDate on(@Nullable Anchor anchor, Tense tense) {
        return anchor == null ? null : anchor.today().plusDays(days);
    }

    @Override
    public String partial() {
        return days < 0 ? "-P" + -days + "D" : "P" + days + "D";
    }
}
