package org.gainsay.claim;

import java.time.Instant;
import org.gainsay.timex.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * When a claim holds.
 *
 * @param event when the thing happened, or null where the text does not say
 * @param asOf the interval in which a count or state was taken; ends at publication unless the text says otherwise; null
 *     where nothing is known, not even a publication date
 * @param since start of a cumulative count ("since early March"), or null
 * @param increment whether the figure is only what came in one stretch ("in the past day") and not a running total
 * @param words the time words of the sentence, or null where the time is the publication's
 */
public record TimeFacet(
        @Nullable ValidTime event,
        @Nullable ValidTime asOf,
        @Nullable Instant since,
        boolean increment,
        @Nullable String words) {

    /** No time is known at all. */
    public static final TimeFacet UNKNOWN = new TimeFacet(null, null, null, false, null);
}
