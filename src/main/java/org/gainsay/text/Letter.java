package org.gainsay.text;

import java.util.BitSet;

/** What one automaton sees of a node: signatures that pass the same tests are one letter to it. */
final class Letter {

    /** Its place in the tables of the automaton; -1 where these are full. */
    final int number;

    /** Whether any pattern may begin with it. */
    final boolean opens;

    private final BitSet passed;

    /** A letter that passes these tests; the set is not copied and must not change. */
    Letter(int number, boolean opens, BitSet passed) {
        this.number = number;
        this.opens = opens;
        this.passed = passed;
    }

    boolean passes(int test) {
        return passed.get(test);
    }
}
