package org.gainsay.timex;

import org.jspecify.annotations.Nullable;

/** A stretch with its year: September 2022, the 1990s. */
record Fixed(Stretch stretch, String iso) implements Moment {

    @Override
    public Reading read(@Nullable Anchor anchor, Tense tense) {
        return Reading.of(stretch, iso, anchor);
    }
}
