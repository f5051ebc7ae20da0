package org.gainsay.text;

import java.util.Arrays;

/**
 * Numbers names in the order they came, never changed once made: looked up for nearly every node of a text, so it is a bare
 * table whose names are interned, that the literals of the code are found by identity.
 */
final class NameTable {

    static final NameTable EMPTY = new NameTable(new String[16], new int[16], new long[0]);

    private final String[] names;
    private final int[] numbers;
    /** By the number. */
    private final long[] traces;

    private NameTable(String[] names, int[] numbers, long[] traces) {
        this.names = names;
        this.numbers = numbers;
        this.traces = traces;
    }

    int size() {
        return traces.length;
    }

    /** The number of the name, or -1. */
    int number(String name) {
        int mask = names.length - 1;
        for (int at = slot(name, mask); names[at] != null; at = (at + 1) & mask) {
            if (names[at].equals(name)) {
                return numbers[at];
            }
        }
        return -1;
    }

    /** The trace of the name of this number. */
    long trace(int number) {
        return traces[number];
    }

    /** This table and one more name. */
    NameTable plus(String name) {
        int size = traces.length;
        int room = names.length < 4 * size ? names.length * 2 : names.length;
        NameTable wider = new NameTable(new String[room], new int[room], Arrays.copyOf(traces, size + 1));
        wider.traces[size] = Signature.trace(name);
        for (int at = 0; at < names.length; at++) {
            if (names[at] != null) {
                wider.put(names[at], numbers[at]);
            }
        }
        wider.put(name.intern(), size);
        return wider;
    }

    private void put(String name, int number) {
        int mask = names.length - 1;
        int at = slot(name, mask);
        while (names[at] != null) {
            at = (at + 1) & mask;
        }
        names[at] = name;
        numbers[at] = number;
    }

    private static int slot(String name, int mask) {
        int hash = name.hashCode();
        return (hash ^ hash >>> 15) & mask;
    }
}
