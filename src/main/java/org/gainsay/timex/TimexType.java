package org.gainsay.timex;

/** What a time expression is. */
public enum TimexType {
    /** A day or anything coarser. */
    DATE,
    /** A clock time or a part of a day. */
    TIME,
    /** A length of time. */
    DURATION
}
