package org.gainsay.timex;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The week that a day lies in: the week of 5 September. */
record WeekOf(Day day) implements Moment {

    @Override
    public Reading read(@Nullable Anchor anchor, Tense tense) {
        LocalDate on = day.on(anchor, tense);
        if (on == null) {
            return Reading.unresolved(TimexType.DATE, day.partial());
        }
        LocalDate monday = CalendarUnit.WEEKS.floor(on);
        return Reading.of(
                Stretch.days(monday, monday.plusWeeks(1), Granularity.WEEK), CalendarUnit.WEEKS.iso(monday), anchor);
    }
}
