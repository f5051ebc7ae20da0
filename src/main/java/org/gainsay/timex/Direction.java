package org.gainsay.timex;

/** How a time expression bounds what it speaks of. */
public enum Direction {
    /** In it: "on Tuesday". */
    WITHIN,
    /** From its start until the anchor: "since early March". */
    SINCE,
    /** Up to it: "until last week". */
    UNTIL,
    /** Earlier than it. */
    BEFORE,
    /** Later than it. */
    AFTER,
    /** The state at it: "as of Friday", "so far". */
    AS_OF
}
