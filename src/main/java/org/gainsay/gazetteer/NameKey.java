package org.gainsay.gazetteer;

import org.gainsay.text.Fold;

/**
 * The 64-bit hash of a folded name, worked out character by character: letters and digits folded, whatever parts words
 * (space, hyphen, full stop) as one space. Two of 400,000 names share a hash with a probability below 10<sup>-8</sup>, so the
 * hash stands for the name.
 */
final class NameKey {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final char DROP = 0;
    private static final char GAP = ' ';
    private static final char[] ASCII = ascii();

    private long state = BASIS;
    private boolean gap;

    private static char[] ascii() {
        char[] table = new char[128];
        for (char c = 0; c < table.length; c++) {
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            boolean capital = c >= 'A' && c <= 'Z';
            table[c] = plain ? c : capital ? (char) (c + 32) : c == '\'' || c == '`' ? DROP : GAP;
        }
        return table;
    }

    /** The hash of a name; tells the filter of it and of each row of words it begins with. */
    static long of(CharSequence name, NameFilter openings) {
        NameKey key = new NameKey();
        for (int i = 0; i < name.length(); i++) {
            key.add(name.charAt(i), openings);
        }
        key.end(openings);
        return key.hash();
    }

    static long of(CharSequence name) {
        NameKey key = new NameKey();
        key.add(name, 0, name.length());
        return key.hash();
    }

    void clear() {
        state = BASIS;
        gap = false;
    }

    void add(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            add(text.charAt(i));
        }
    }

    /** Adds a character; tells the filter of the words before it, where it parts them from what follows. */
    void add(char c, NameFilter openings) {
        boolean before = gap;
        add(c);
        if (gap && !before) {
            openings.add(hash());
        }
    }

    /** Tells the filter of the whole name. */
    void end(NameFilter openings) {
        if (state != BASIS) {
            openings.add(hash());
        }
    }

    void add(char c) {
        if (c < 128) {
            mix(ASCII[c]);
            return;
        }
        String plain = Fold.of(c);
        for (int i = 0; i < plain.length(); i++) {
            char p = plain.charAt(i);
            mix(p < 128 ? ASCII[p] : part(p) ? p : GAP);
        }
    }

    /** Letters, marks that vowels are written with, and halves of rare letters belong to a word. */
    private static boolean part(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.SURROGATE;
    }

    private void mix(char c) {
        if (c == GAP) {
            gap = state != BASIS;
        } else if (c != DROP) {
            if (gap) {
                state = (state ^ GAP) * PRIME;
                gap = false;
            }
            state = (state ^ c) * PRIME;
        }
    }

    /** The hash of what was added so far; 0 only for nothing. */
    long hash() {
        if (state == BASIS) {
            return 0;
        }
        long h = state ^ (state >>> 32);
        h *= 0x9e3779b97f4a7c15L;
        h ^= h >>> 29;
        return h == 0 ? 1 : h;
    }
}
