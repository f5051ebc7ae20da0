package org.gainsay.claim;

/** What is said of a side and a place. */
public enum ControlState {
    /** Holds all of it; taking a place ends in this. */
    HELD,
    /** Holds a part of it. */
    PARTLY_HELD,
    /** Fighting for it goes on. */
    CONTESTED,
    /** Went away from it. */
    LEFT,
    /** Does not hold it. */
    NOT_HELD
}
