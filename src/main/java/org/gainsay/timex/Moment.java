package org.gainsay.timex;

import org.jspecify.annotations.Nullable;

/** What words say of time, before it is read against an anchor. */
interface Moment {

    /**
     * Reads it.
     *
     * @param anchor the anchor, or null where the text has none: then only absolute moments have a time
     * @param tense where a recurring name is looked for
     */
    Reading read(@Nullable Anchor anchor, Tense tense);

    /** Whether the same name comes again: a weekday, a date or month without year, a season. */
    default boolean recurs() {
        return false;
    }
}
