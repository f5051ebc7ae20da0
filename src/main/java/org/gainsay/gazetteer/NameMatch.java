package org.gainsay.gazetteer;

/** How two written names compare. */
public enum NameMatch {
    /** One name in one spelling, but for accents, endings such as -y, -yy, -iy, initials and titles. */
    SAME,
    /** One name carried over from another script in two ways. */
    TRANSLITERATION,
    /** Two names. */
    DIFFERENT;

    /** The weaker of two findings about parts of a name. */
    NameMatch and(NameMatch other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
