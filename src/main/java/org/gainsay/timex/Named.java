package org.gainsay.timex;

import org.jspecify.annotations.Nullable;

/** A recurring stretch with "last" or "next" before it, never the one the anchor lies in: last March, next summer. */
record Named(Yearly yearly, int step) implements Moment {

    @Override
    public Reading read(@Nullable Anchor anchor, Tense tense) {
        if (anchor == null) {
            return yearly.read(null, tense);
        }
        Tense way = step < 0 ? Tense.PAST : Tense.FUTURE;
        Yearly whole = new Yearly(yearly.in(), yearly.partial(), null, step < 0);
        Reading found = whole.read(anchor, way);
        ValidTime time = found.time();
        boolean inside = step > 0 && time != null && !anchor.precedes(time);
        return inside ? yearly.in().apply(anchor.today().getYear() + 1).read(anchor, way) : found;
    }
}
