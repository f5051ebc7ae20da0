package org.gainsay.gazetteer;

/**
 * Tells of most rows of words that no name begins with them, so that reading a text word by word may stop: a Bloom filter with
 * two bits for each name and each row of words that a longer name begins with.
 */
final class NameFilter {

    /** Bits for each entry expected: one in some sixty of the others passes. */
    private static final int BITS_EACH = 16;

    private final long[] bits;
    private final int mask;

    /** A filter for about so many entries. */
    NameFilter(int expected) {
        int size = Integer.highestOneBit(Math.max(64, expected * BITS_EACH - 1)) << 1;
        bits = new long[size >> 6];
        mask = size - 1;
    }

    /** Adds a row of words by the hash that {@link NameKey} has then. */
    void add(long hash) {
        int one = (int) hash & mask;
        int two = (int) (hash >>> 32) & mask;
        bits[one >> 6] |= 1L << one;
        bits[two >> 6] |= 1L << two;
    }

    /** Whether a name may be, or begin with, the row of words of this hash (0: no words yet); false for certain. */
    boolean opens(long hash) {
        int one = (int) hash & mask;
        int two = (int) (hash >>> 32) & mask;
        return hash == 0 || (bits[one >> 6] & 1L << one) != 0 && (bits[two >> 6] & 1L << two) != 0;
    }
}
