package org.gainsay.gazetteer;

import java.util.Arrays;

/** Rows by name hash: open addressing over two arrays, 12 bytes a slot, several rows to a name. */
final class NameIndex {

    private static final int[] NONE = {};

    private final long[] hashes;
    private final int[] rows;
    private final int mask;
    private int size;

    /** An index with room for {@code expected} entries. */
    NameIndex(int expected) {
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
        int[] found = NONE;
        for (int at = (int) hash & mask; hash != 0 && hashes[at] != 0; at = (at + 1) & mask) {
            if (hashes[at] == hash) {
                found = Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = rows[at];
            }
        }
        return found;
    }

    int size() {
        return size;
    }
}
