package org.gainsay.timex;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clock time on a named day.
 *
 * @param later days between that day and the clock's own, which may lie in another zone
 */
record AtClock(Day day, ClockTime clock, int later) implements Moment {

    @Override
    public Reading read(@Nullable Anchor anchor, Tense tense) {
        LocalDate on = day.on(anchor, tense);
        if (on == null) {
            return Reading.unresolved(
                    TimexType.TIME, day.partial() + clock.read(null, tense).iso());
        }
        Reading reading = clock.on(on.plusDays(later), anchor);
        boolean ahead = anchor != null && reading.time() != null && anchor.precedes(reading.time());
        return ahead && tense == Tense.PAST && day.recurs() ? read(anchor.dayBefore(), tense) : reading;
    }
}
