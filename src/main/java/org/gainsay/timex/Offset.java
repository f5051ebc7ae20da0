package org.gainsay.timex;

import org.jspecify.annotations.Nullable;

/** A length before or after an event of the text, which is not known here: "five days after", "the day before". */
record Offset(Length length, Direction direction) implements Moment {

    @Override
    public Reading read(@Nullable Anchor anchor, Tense tense) {
        return new Reading(TimexType.DURATION, null, length.iso(), direction, null);
    }
}
