package org.gainsay.timex;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of every year: a month, a season, a quarter.
 *
 * @param in the stretch of a year, with its ISO form
 * @param partial the ISO form without year
 * @param shift the year's distance from the anchor's ("September last year"), or null
 * @param completed whether, looking back, only a stretch that is over is meant ("last summer")
 */
record Yearly(
        IntFunction<Fixed> in, String partial, @Nullable Integer shift, boolean completed) implements Moment {

    @Override
    public Reading read(@Nullable Anchor anchor, Tense tense) {
        if (anchor == null) {
            return Reading.unresolved(TimexType.DATE, partial);
        }
        int year = anchor.today().getYear();
        if (shift != null) {
            return in.apply(year + shift).read(anchor, tense);
        }
        return tense == Tense.PAST ? last(anchor, year + 1) : next(anchor, year - 1);
    }

    private Reading last(Anchor anchor, int year) {
        for (int y = year; ; y--) {
            Reading reading = in.apply(y).read(anchor, Tense.PAST);
            ValidTime time = reading.time();
            if (time == null || !(completed ? time.to().isAfter(anchor.latest()) : anchor.precedes(time))) {
                return reading;
            }
        }
    }

    private Reading next(Anchor anchor, int year) {
        for (int y = year; ; y++) {
            Reading reading = in.apply(y).read(anchor, Tense.FUTURE);
            ValidTime time = reading.time();
            if (time == null || time.to().isAfter(anchor.latest())) {
                return reading;
            }
        }
    }

    @Override
    public boolean recurs() {
        return shift == null;
    }
}
