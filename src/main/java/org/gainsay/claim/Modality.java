package org.gainsay.claim;

/** How firmly a statement is put, and by whom it is carried. */
public enum Modality {
    /** In the outlet's own words, or by a named source without distance. */
    ASSERTED,
    /** Attributed to somebody unnamed, or marked "reportedly". */
    REPORTED,
    /** Put forward by a source, with the outlet keeping its distance: claimed, alleged. */
    CLAIMED,
    /** Said not to be so. */
    DENIED,
    /** Called doubtful. */
    DOUBTED,
    /** Said to be beyond verification. */
    UNVERIFIED,
    /** Meant to happen. */
    PLANNED,
    /** Only supposed, asked or conditional. */
    HYPOTHETICAL;

    /** Whether the statement is put forward as a fact by somebody, and so can contradict another. */
    public boolean stands() {
        return this != PLANNED && this != HYPOTHETICAL;
    }
}
