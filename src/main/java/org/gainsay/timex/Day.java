package org.gainsay.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A single day. */
interface Day extends Moment {

    /** The day meant, or null where it cannot be known. */
    @Nullable
    LocalDate on(@Nullable Anchor anchor, Tense tense);

    /** Its ISO form while it is not resolved. */
    String partial();

    /** The weekday written beside a calendar date, or null. */
    default @Nullable DayOfWeek written() {
        return null;
    }

    /** The same day without the weekday written beside it. */
    default Day alone() {
        return this;
    }

    @Override
    default Reading read(@Nullable Anchor anchor, Tense tense) {
        LocalDate day = on(anchor, tense);
        if (day == null) {
            return Reading.unresolved(TimexType.DATE, partial());
        }
        ValidTime time = Stretch.day(day).in(Anchor.zone(anchor));
        return new Reading(TimexType.DATE, time, day.toString(), null, day);
    }
}
