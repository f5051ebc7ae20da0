package org.gainsay.timex;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar counted from the anchor's: last week is one week back, the first half of this year none.
 *
 * @param unit the stretch
 * @param steps how far, negative for back
 * @param portion which part of it, or null
 */
record Shifted(CalendarUnit unit, int steps, @Nullable Portion portion) implements Moment {

    @Override
    public Reading read(@Nullable Anchor anchor, Tense tense) {
        if (anchor == null) {
            return Reading.unresolved(
                    TimexType.DATE, (steps < 0 ? "-P" : "P") + Math.abs(steps) * unit.factor() + unit.letter());
        }
        LocalDate first = unit.floor(anchor.today()).plus((long) steps * unit.factor(), unit.unit());
        LocalDate after = first.plus(unit.factor(), unit.unit());
        return Reading.of(Portion.of(portion, first, after, unit.granularity()), unit.iso(first), anchor);
    }
}
