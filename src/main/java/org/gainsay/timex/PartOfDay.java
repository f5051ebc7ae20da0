package org.gainsay.timex;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A part of a day: Monday evening, the night of 12 September. */
record PartOfDay(Day day, DayPart part) implements Moment {

    @Override
    public Reading read(@Nullable Anchor anchor, Tense tense) {
        LocalDate on = day.on(anchor, tense);
        if (on == null) {
            return Reading.unresolved(TimexType.TIME, day.partial() + part.mark());
        }
        ValidTime time = part.of(on).in(Anchor.zone(anchor));
        if (anchor != null && tense == Tense.PAST && day.recurs() && anchor.precedes(time)) {
            return read(anchor.dayBefore(), tense);
        }
        return new Reading(TimexType.TIME, time, on + part.mark(), null, on);
    }
}
