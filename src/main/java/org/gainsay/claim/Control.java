package org.gainsay.claim;

import java.util.Objects;

/**
 * A statement on who holds a place.
 *
 * @param state what is said
 * @param side whose: ISO alpha-2 code, {@code org:} id of the actors table, words, or {@link #ANYBODY}
 * @param change whether it tells of a change (took, left) rather than of a standing state
 */
public record Control(ControlState state, String side, boolean change) {

    /** Stands for a side that nobody names: whoever took the place, whoever fights for it. */
    public static final String ANYBODY = "any";

    /** Refuses a control claim without its side. */
    public Control {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(side, "side");
    }
}
