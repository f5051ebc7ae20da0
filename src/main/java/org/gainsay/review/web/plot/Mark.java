package org.gainsay.review.web.plot;

import org.jspecify.annotations.Nullable;

/**
 * One statement to draw.
 *
 * @param badge the position it belongs to, or {@link Badge#NONE}
 * @param low lowest value allowed; negative infinity where open
 * @param high highest value allowed; positive infinity where open
 * @param value the value as stated, before its hedge
 * @param when when it holds, in seconds since 1970, or null where unknown
 * @param label short form for the plot: "≥ 5,300"
 * @param title long form for a pointer and for reading aloud: "at least 5,300, interior ministry, 12 Sept"
 * @param anchor id of the passage on the page, or null
 */
public record Mark(
        Badge badge,
        double low,
        double high,
        double value,
        @Nullable Double when,
        String label,
        String title,
        @Nullable String anchor) {
    /** The finite end where only one is open, else the stated value. */
    double at() {
        if (Double.isInfinite(high) && !Double.isInfinite(low)) {
            return low;
        }
        if (Double.isInfinite(low) && !Double.isInfinite(high)) {
            return high;
        }
        return value;
    }

    boolean opensUp() {
        return Double.isInfinite(high);
    }

    boolean opensDown() {
        return Double.isInfinite(low);
    }

    double finiteLow() {
        return opensDown() ? at() : low;
    }

    double finiteHigh() {
        return opensUp() ? at() : high;
    }
}
