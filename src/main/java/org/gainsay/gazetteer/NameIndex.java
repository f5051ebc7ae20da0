package org.gainsay.gazetteer;

/** Rows by name hash: open addressing over two arrays, 12 bytes a slot, several rows to a name. */
final class NameIndex {

    private static final int[] NONE = {};

    private final long[] hashes;
    private final int[] rows;
    private final int mask;
    private final NameFilter openings;
    private int size;

    /** An index with room for {@code expected} entries that begin with so many rows of words. */
    NameIndex(int expected, int openings) {
        this.openings = new NameFilter(openings);
        int slots = Integer.highestOneBit(Math.max(16, expected * 3 / 2)) << 1;
        hashes = new long[slots];
        rows = new int[slots];
        mask = slots - 1;
    }

    /** Adds a row under a hash, once; the hash 0 is no name and left out. */
    void add(long hash, int row) {
        if (hash == 0) {
            return;
        }
        int at = (int) hash & mask;
        for (; hashes[at] != 0; at = (at + 1) & mask) {
            if (hashes[at] == hash && rows[at] == row) {
                return;
            }
        }
        if (++size > mask - mask / 8) {
            throw new IllegalStateException("more than " + mask + " names");
        }
        hashes[at] = hash;
        rows[at] = row;
    }

    /** How the names begin. */
    NameFilter openings() {
        return openings;
    }

    boolean contains(long hash) {
        return first(hash) >= 0;
    }

    /** A row of the hash, or -1. */
    int first(long hash) {
        for (int at = (int) hash & mask; hash != 0 && hashes[at] != 0; at = (at + 1) & mask) {
            if (hashes[at] == hash) {
                return rows[at];
            }
        }
        return -1;
    }

    /** All rows of the hash, in the order added. */
    int[] all(long hash) {
        int count = 0;
        for (int at = (int) hash & mask; hash != 0 && hashes[at] != 0; at = (at + 1) & mask) {
            count += hashes[at] == hash ? 1 : 0;
        }
        int[] found = count == 0 ? NONE : new int[count];
        for (int at = (int) hash & mask, i = 0; i < count; at = (at + 1) & mask) {
            if (hashes[at] == hash) {
                found[i++] = rows[at];
            }
        }
        return found;
    }

    int size() {
        return size;
    }
}
