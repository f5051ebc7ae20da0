package org.gainsay.timex;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Saturday and Sunday of a week: with a shift that of the anchor's week and beyond, without one the last that has begun. */
record Weekend(@Nullable Integer shift) implements Moment {

    @Override
    public Reading read(@Nullable Anchor anchor, Tense tense) {
        if (anchor == null) {
            return Reading.unresolved(TimexType.DATE, "XXXX-WXX-WE");
        }
        LocalDate today = anchor.today();
        LocalDate saturday = CalendarUnit.WEEKS.floor(today).plusDays(5);
        if (shift != null) {
            saturday = saturday.plusWeeks(shift);
        } else if (tense == Tense.PAST && saturday.isAfter(today)) {
            saturday = saturday.minusWeeks(1);
        }
        String iso = CalendarUnit.WEEKS.iso(CalendarUnit.WEEKS.floor(saturday)) + "-WE";
        return Reading.of(Stretch.days(saturday, saturday.plusDays(2), Granularity.WEEKEND), iso, anchor);
    }

    @Override
    public boolean recurs() {
        return shift == null;
    }
}
