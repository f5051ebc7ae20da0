package org.gainsay.fact;

/** How one scope lies to another. */
enum Relation {
    /** They ask the same. */
    SAME,
    /** The first is part of the second on every reading. */
    PART,
    /** The second is part of the first on every reading. */
    WHOLE,
    /** Neither, or nobody can tell. */
    APART;

    /** The relation of two scopes that lie so to each other in one respect and so in another. */
    Relation and(Relation other) {
        if (this == SAME || this == other) {
            return other;
        }
        return other == SAME ? this : APART;
    }
}
