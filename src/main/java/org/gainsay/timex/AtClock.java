package org.gainsay.timex;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A clock time on a named day. */
record AtClock(Day day, ClockTime clock) implements Moment {

    @Override
    public Reading read(@Nullable Anchor anchor, Tense tense) {
        LocalDate on = day.on(anchor, tense);
        if (on == null) {
            return Reading.unresolved(TimexType.TIME, day.partial() + clock.read(null, tense).iso());
        }
        Reading reading = clock.on(on, anchor);
        boolean ahead = anchor != null && reading.time() != null && anchor.precedes(reading.time());
        return ahead && tense == Tense.PAST && day.recurs() ? read(anchor.dayBefore(), tense) : reading;
    }
}
