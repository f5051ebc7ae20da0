package org.gainsay.review;

import java.util.Locale;

/** Why a conflict should not have been flagged. */
public enum Dismissal {
    /** The claims measure different things. */
    DIFFERENT_MEASURE("Different measure"),
    /** The claims speak of different events; holds for this pair only. */
    DIFFERENT_EVENT("Different event"),
    /** The claims speak of different times. */
    DIFFERENT_TIME_SCOPE("Different time"),
    /** Rounding or a stated bound allows both. */
    ROUNDING_OR_BOUND("Rounding or bound"),
    /** They carry one text and so are one witness. */
    SAME_ORIGIN("Same origin"),
    /** The text was misread. */
    EXTRACTION_ERROR("Misread text"),
    /** The rule asks too much. */
    RULE_TOO_STRICT("Rule too strict"),
    /** True, and of no interest. */
    NOT_RELEVANT("Not relevant");

    private final String label;

    Dismissal(String label) {
        this.label = label;
    }

    /** Whether another article with a known answer is a new case: its event may be the one of the other side. */
    boolean holdsForPairOnly() {
        return this == DIFFERENT_EVENT;
    }

    /** For buttons and history. */
    public String label() {
        return label;
    }

    /** The name used in addresses: {@code different-measure}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
