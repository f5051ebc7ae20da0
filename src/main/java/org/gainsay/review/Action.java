package org.gainsay.review;

/** What an entry of the history records. */
public enum Action {
    /** A rule found the conflict. */
    FLAGGED("Flagged"),
    /** A run found it on changed evidence. */
    EVIDENCE_CHANGED("Evidence changed"),
    /** New evidence speaks against the decision. */
    REOPENED("Re-opened"),
    /** A run no longer found it. */
    WITHDRAWN("No longer flagged"),
    /** The time it was put off for, or somebody's time to work on it, is over. */
    LAPSED("Time is up"),
    /** Somebody took it to work on. */
    CLAIMED("Taken up"),
    /** Somebody handed it back. */
    RELEASED("Handed back"),
    /** Somebody resolved it. */
    RESOLVED("Resolved"),
    /** Somebody dismissed it. */
    DISMISSED("Dismissed"),
    /** Somebody put it off. */
    DEFERRED("Deferred"),
    /** Somebody took a decision back. */
    UNDONE("Undone");

    private final String label;

    Action(String label) {
        this.label = label;
    }

    /** For the history. */
    public String label() {
        return label;
    }

    /** Whether it settles the conflict on the evidence then known. */
    public boolean settles() {
        return this == RESOLVED || this == DISMISSED;
    }
}
