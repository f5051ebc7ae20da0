package org.gainsay.timex;

import org.jspecify.annotations.Nullable;

/** Turns the captured words of one kind of pattern into a moment. */
@FunctionalInterface
interface Normaliser {

    /** The moment meant, or null where the words look like one and are none (31 June, a count of homes). */
    @Nullable
    Moment moment(Slots slots);
}
