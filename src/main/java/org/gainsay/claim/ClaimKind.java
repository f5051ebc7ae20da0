package org.gainsay.claim;

/** What a claim answers: the shape of its value. */
public enum ClaimKind {
    /** How much or how many: carries a figure. */
    FIGURE,
    /** Who holds, took or left a place: carries a control state. */
    CONTROL,
    /** When an event happened. */
    DATE,
    /** Where an event happened, or in which region a place lies. */
    PLACE,
    /** The words a speaker used, inside quotation marks. */
    QUOTE,
    /** Who holds an office: a name tied to a role. */
    NAME,
    /** That something happened, without a number ("are surrendering en masse"). */
    EVENT,
    /**
     * Who is said to have given a statement or done a deed: the words tell how ("source", "alone", "took part", "left out"), the
     * actor who, the population what.
     */
    ATTRIBUTION
}
