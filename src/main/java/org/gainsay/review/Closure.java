package org.gainsay.review;

/** Why the evidence itself closed a conflict. */
public enum Closure {
    /** The outlet corrected its text. */
    CORRECTED_BY_SOURCE("Corrected by the source"),
    /** Another conflict took its evidence over. */
    SUPERSEDED("Superseded"),
    /** Its evidence is gone, or no longer disagrees. */
    EVIDENCE_WITHDRAWN("Evidence withdrawn"),
    /** The rule that found it is no more. */
    RULE_REMOVED("Rule removed");

    private final String label;

    Closure(String label) {
        this.label = label;
    }

    /** For the history. */
    public String label() {
        return label;
    }
}
