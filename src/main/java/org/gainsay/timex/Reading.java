package org.gainsay.timex;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A moment read against an anchor.
 *
 * @param type what it is
 * @param time the stretch meant, or null
 * @param iso its ISO form
 * @param direction where the expression itself bounds ("five days after"), else null
 * @param date the calendar date, where the moment is one and is resolved, else null
 */
record Reading(
        TimexType type,
        @Nullable ValidTime time,
        String iso,
        @Nullable Direction direction,
        @Nullable LocalDate date) {

    static Reading of(Stretch stretch, String iso, @Nullable Anchor anchor) {
        return new Reading(TimexType.DATE, stretch.in(Anchor.zone(anchor)), iso, null, null);
    }

    static Reading unresolved(TimexType type, String iso) {
        return new Reading(type, null, iso, null, null);
    }
}
