package org.gainsay.claim;

/** What a figure of a measure must state before it can be held against another. */
public enum Needs {
    /** Nothing: the measure names its people or things. */
    NOTHING,
    /** Of whom or of what: "2,500 votes" for whom? */
    SUBJECT,
    /** Of what, and where or on whose word: two figures of "200 ambulances" may be of two things. */
    SCOPE,
    /** What is said of the things counted, which no facet holds: "604 flights" may have been planned, late or cancelled. */
    WORDING
}
