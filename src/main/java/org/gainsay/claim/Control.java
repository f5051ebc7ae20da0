package org.gainsay.claim;

import java.util.Objects;

/**
 * A statement on who holds a place.
 *
 * @param state what is said
 * @param side whose: ISO alpha-2 code or {@code org:} id of the actors table
 * @param change whether it tells of a change (took, left) rather than of a standing state
 */
public record Control(ControlState state, String side, boolean change) {

    /** Refuses a control claim without its side. */
    public Control {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(side, "side");
    }
}
