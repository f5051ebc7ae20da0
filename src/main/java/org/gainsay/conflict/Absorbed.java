package org.gainsay.conflict;

/** What a new run did to a conflict already known. */
public enum Absorbed {
    /** Nothing at all. */
    SAME,
    /** Only wording, copies or severity moved: nobody need look again. */
    COUNTED,
    /** Somebody answers differently than before, or an independent origin joined or left. */
    CHANGED
}
