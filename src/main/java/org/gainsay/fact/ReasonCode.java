package org.gainsay.fact;

/** Why two claims go together as they do, so that "why was this not flagged?" has an answer. */
public enum ReasonCode {
    /** They measure different things: killed and injured. */
    OTHER_MEASURE("they measure different things"),
    /** They count different people or things. */
    OTHER_POPULATION("they count different people or things"),
    /** They speak of different places. */
    OTHER_PLACE("they speak of different places"),
    /** They speak of different events. */
    OTHER_EVENT("they speak of different events"),
    /** They speak of different times. */
    OTHER_TIME("they speak of different times"),
    /** The higher count is the later one. */
    GROWTH("the count had grown by then"),
    /** A bound ("at least") allows the other number. */
    BOUND_ALLOWS("one states a bound that allows the other"),
    /** One number is the other, rounded. */
    ROUNDING("one is the other, rounded"),
    /** One range is so wide that it says nothing against the other. */
    WIDE_RANGE("one is too vague to disagree"),
    /** They say the same. */
    SAME_POSITION("they say the same"),
    /** One is a plan, a question, a supposition or a denial. */
    NOT_ASSERTED("one is not put forward as a fact"),
    /** The subject, place or time of one is not known well enough. */
    UNRESOLVED("what one of them speaks of is not known well enough"),
    /** The ranges stated share no number. */
    DISJOINT("the numbers cannot both hold"),
    /** They can both hold, and an editor would ask. */
    STRAINED("the numbers can both hold, barely");

    private final String words;

    ReasonCode(String words) {
        this.words = words;
    }

    /** The reason as a clause for the reader. */
    public String words() {
        return words;
    }
}
