package org.gainsay.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The set of categories of a node, as bits by category number. Equal sets are one object as long as {@link Categories}
 * remembers them, so that an automaton may keep beside each what it makes of it.
 */
public final class Signature {

    private final long[] bits;
    private final int hash;
    /** The traces of its categories together. */
    private final long trace;

    /** What each automaton sees of it, by the automaton's number; null where not yet asked. A lost race writes it again. */
    private final @Nullable Letter[] letters;

    Signature(long[] bits, long trace, int automata) {
        this.bits = bits;
        this.trace = trace;
        this.hash = Arrays.hashCode(bits);
        this.letters = new Letter[automata];
    }

    /** Two bits for a name: of a set that lacks one of them the name is not. Worked out by the compiler for a literal. */
    static long trace(String category) {
        int mixed = category.hashCode() * 0x9E3779B9;
        return 1L << (mixed >>> 26) | 1L << (mixed >>> 20);
    }

    /** The traces of all its categories. */
    long trace() {
        return trace;
    }

    /** Whether the set may hold the category; false for certain, and for most at little cost. */
    boolean mayHave(String category) {
        long asked = trace(category);
        return (trace & asked) == asked;
    }

    /** Whether the set holds the category of this number; a negative number is in none. */
    boolean has(int category) {
        int word = category >> 6;
        return word >= 0 && word < bits.length && (bits[word] & 1L << category) != 0;
    }

    /** Whether the set holds one of the categories. */
    boolean hasAny(Group group) {
        return group.meets(bits);
    }

    /** Adds the set to bits; answers them, or wider ones in their place. */
    long[] addTo(long[] all) {
        long[] wide = all.length < bits.length ? Arrays.copyOf(all, bits.length) : all;
        for (int i = 0; i < bits.length; i++) {
            wide[i] |= bits[i];
        }
        return wide;
    }

    /** A copy of the bits. */
    long[] bits() {
        return bits.clone();
    }

    /** What an automaton sees of it, or null where that is not known. */
    @Nullable
    Letter letter(int automaton) {
        return automaton < letters.length ? letters[automaton] : null;
    }

    void remember(int automaton, Letter letter) {
        if (automaton < letters.length) {
            letters[automaton] = letter;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature that && hash == that.hash && Arrays.equals(bits, that.bits);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
