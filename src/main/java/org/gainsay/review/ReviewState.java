package org.gainsay.review;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a conflict stands in its review. */
public enum ReviewState {
    /** Flagged, and nobody has looked at it. */
    NEW,
    /** Flagged again since, on changed evidence, or handed back. */
    ONGOING,
    /** Decided once; new evidence speaks against that decision. */
    REGRESSED,
    /** Somebody is working on it. */
    IN_REVIEW,
    /** Decided: we know what holds, or that it cannot be known. */
    RESOLVED,
    /** Decided: it should not have been flagged. */
    DISMISSED,
    /** Put off until a day or until more evidence. */
    DEFERRED,
    /** Closed by the evidence itself. */
    CLOSED_AUTO;

    private static final Set<ReviewState> WAITING = EnumSet.of(NEW, ONGOING, REGRESSED);

    /** Whether it waits for somebody to take it. */
    public boolean open() {
        return WAITING.contains(this);
    }

    /** Whether a person has decided it. */
    public boolean decided() {
        return this == RESOLVED || this == DISMISSED;
    }

    /** The name used in documents and addresses: {@code in-review}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
