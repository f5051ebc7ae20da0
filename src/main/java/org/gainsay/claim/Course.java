package org.gainsay.claim;

import java.util.Locale;

/** How the answer to a measure's question moves with the time at which it is taken. */
public enum Course {
    /** A total that never falls: killed, injured, area burnt since. */
    RUNNING,
    /** A level that rises and falls: missing, in hospital, prices. Comparable at one time only. */
    STOCK,
    /** Settled with the event itself: distance, magnitude, the attendance of one match. Time plays no part. */
    FIXED;

    /** The name used in {@code measures.tsv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
