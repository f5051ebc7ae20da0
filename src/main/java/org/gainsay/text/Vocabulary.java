package org.gainsay.text;

import java.util.Arrays;

/**
 * Numbers the words that any lexicon or pattern names, so that reading compares ints. Words are added while lexicons load;
 * reading only looks up, and may then run in several threads.
 */
public final class Vocabulary {

    /** Number of a word that no lexicon names. */
    public static final int UNKNOWN = -1;

    private int[] slots = new int[1 << 12];
    private char[][] words = new char[1 << 11][];
    private int size;

    /** Creates an empty vocabulary. */
    public Vocabulary() {
        Arrays.fill(slots, UNKNOWN);
    }

    /** The number of a folded word, newly given where it had none. */
    public synchronized int add(String folded) {
        char[] chars = folded.toCharArray();
        int found = find(chars, chars.length);
        if (found != UNKNOWN) {
            return found;
        }
        if (size == words.length) {
            grow();
        }
        words[size] = chars;
        place(size);
        return size++;
    }

    /** The number of a folded word, or {@link #UNKNOWN}. */
    public int find(String folded) {
        char[] chars = folded.toCharArray();
        return find(chars, chars.length);
    }

    int find(char[] chars, int length) {
        int mask = slots.length - 1;
        for (int at = hash(chars, length) & mask; slots[at] != UNKNOWN; at = (at + 1) & mask) {
            if (same(words[slots[at]], chars, length)) {
                return slots[at];
            }
        }
        return UNKNOWN;
    }

    private void grow() {
        words = Arrays.copyOf(words, size * 2);
        slots = new int[size * 4];
        Arrays.fill(slots, UNKNOWN);
        for (int i = 0; i < size; i++) {
            place(i);
        }
    }

    private void place(int number) {
        char[] chars = words[number];
        int mask = slots.length - 1;
        int at = hash(chars, chars.length) & mask;
        while (slots[at] != UNKNOWN) {
            at = (at + 1) & mask;
        }
        slots[at] = number;
    }

    private static boolean same(char[] word, char[] chars, int length) {
        if (word.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word[i] != chars[i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char[] chars, int length) {
        int h = 0;
        for (int i = 0; i < length; i++) {
            h = h * 31 + chars[i];
        }
        return h ^ (h >>> 15);
    }
}
