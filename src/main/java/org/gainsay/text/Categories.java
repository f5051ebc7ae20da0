package org.gainsay.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The categories that lexicons give to words and patterns ask for, and the sets of them that occur. Each distinct set is one
 * {@link Signature}. Safe for use by several threads.
 */
public final class Categories {

    /** So many sets are remembered; a text that makes more of them costs time, not memory. News makes some thousands. */
    private static final int MOST = 100_000;

    private final Map<Signature, Signature> signatures = new ConcurrentHashMap<>();
    private volatile NameTable numbers = NameTable.EMPTY;
    private volatile int automata;

    /** The number of a category, newly given where it had none. */
    public synchronized int add(String name) {
        int known = numbers.number(name);
        if (known >= 0) {
            return known;
        }
        numbers = numbers.plus(name);
        return numbers.size() - 1;
    }

    /** Whether any lexicon or reader has given this category. */
    public boolean knows(String name) {
        return number(name) >= 0;
    }

    /** The named categories, to be asked for at once; those not known yet are made known. */
    public Group group(String... names) {
        BitSet set = new BitSet();
        for (String name : names) {
            set.set(add(name));
        }
        return new Group(set.toLongArray());
    }

    /** The number of a category, or -1 where nobody knows it. */
    int number(String name) {
        return numbers.number(name);
    }

    /** The number of a further automaton over these categories. */
    synchronized int automaton() {
        return automata++;
    }

    /** The signature of the named categories. */
    public Signature signature(String... categories) {
        return with(new long[0], 0, categories);
    }

    /** The signature of all categories of {@code signature} and the named ones. */
    public Signature with(Signature signature, String... categories) {
        return with(signature.bits(), signature.trace(), categories);
    }

    /** The signature of a set of category numbers and the named categories. */
    Signature signature(BitSet set, String... categories) {
        NameTable known = numbers;
        return with(set.toLongArray(), set.stream().mapToLong(known::trace).reduce(0, (a, b) -> a | b), categories);
    }

    private Signature with(long[] bits, long trace, String... categories) {
        long[] set = bits;
        long traces = trace;
        for (String category : categories) {
            int known = numbers.number(category);
            int number = known >= 0 ? known : add(category);
            if (number >> 6 >= set.length) {
                set = Arrays.copyOf(set, (number >> 6) + 1);
            }
            set[number >> 6] |= 1L << number;
            traces |= Signature.trace(category);
        }
        return signature(set, traces);
    }

    /** The signature of a set of category numbers as bits, without a zero at their end. */
    private Signature signature(long[] bits, long trace) {
        Signature fresh = new Signature(bits, trace, automata);
        Signature known = signatures.get(fresh);
        if (known != null) {
            return known;
        }
        if (signatures.size() >= MOST) {
            return fresh;
        }
        Signature first = signatures.putIfAbsent(fresh, fresh);
        return first == null ? fresh : first;
    }

    /** Whether the set behind {@code signature} holds the named category; false where nobody knows it. */
    public boolean has(Signature signature, String category) {
        return signature.mayHave(category) && signature.has(numbers.number(category));
    }
}
