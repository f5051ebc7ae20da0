package org.gainsay.conflict;

/** What a new run did to a conflict already known. */
public enum Absorbed {
    /** Nothing at all. */
    SAME,
    /** Only explanations, copies or severity moved: nobody need look again. */
    COUNTED,
    /** Somebody answers differently or in other words than before, or an independent origin joined or left. */
    CHANGED
}
