package org.gainsay.review;

import java.util.Locale;

/** How a conflict was resolved. */
public enum Verdict {
    /** One or more positions hold, or the reviewer's own value. */
    POSITION_SUPPORTED("A position is supported"),
    /** None of the positions holds. */
    ALL_POSITIONS_WRONG("All positions are wrong"),
    /** Each held at its time: the figure was revised. */
    REVISED_OVER_TIME("Revised over time"),
    /** An outlet corrected itself. */
    CORRECTED("Corrected by the outlet"),
    /** The claimants really disagree. */
    GENUINELY_DISPUTED("Genuinely disputed"),
    /** The quoted source erred. */
    SOURCE_ERROR("The source erred"),
    /** It cannot be known now. */
    UNDECIDABLE_NOW("Cannot be decided now");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** Whether it names positions: those that hold, or hold now. */
    public boolean choosesPositions() {
        return this == POSITION_SUPPORTED || this == REVISED_OVER_TIME || this == CORRECTED;
    }

    /** For buttons and history. */
    public String label() {
        return label;
    }

    /** The name used in addresses: {@code position-supported}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
