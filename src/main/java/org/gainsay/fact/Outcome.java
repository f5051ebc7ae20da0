package org.gainsay.fact;

/** Whether two claims can both hold. */
public enum Outcome {
    /** The stated ranges cannot both hold. */
    CONTRADICTION,
    /** They can, but a careful editor would ask. */
    TENSION,
    /** They go together. */
    COMPATIBLE
}
