package org.gainsay.quantity;

/** How a number is qualified by the words around it. */
public enum Hedge {
    /** A bare number: it stands for what rounds to it. */
    EXACT,
    /** about, around, some, roughly. */
    ABOUT,
    /** at least, no fewer than. */
    AT_LEAST,
    /** more than, over. */
    MORE_THAN,
    /** up to, at most. */
    AT_MOST,
    /** less than, under. */
    LESS_THAN,
    /** nearly, almost. */
    NEARLY,
    /** both ends are stated: 10 to 15. */
    RANGE,
    /** a word for an order of magnitude: dozens, thousands. */
    VAGUE;

    /** The name used in documents: {@code at_least}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
