package org.gainsay.claim;

/** How an event lies in time. */
public enum Aspect {
    /** It happened and cannot be undone. */
    ONCE,
    /** It became so, and may become otherwise. */
    CHANGE,
    /** It is so at that moment. */
    STATE,
    /** It is so and has been so all along. */
    STILL
}
