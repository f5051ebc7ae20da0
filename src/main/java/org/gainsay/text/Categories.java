package org.gainsay.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The categories that lexicons give to words and patterns ask for, and the sets of them that occur. Each distinct set has a
 * small number, its signature: the alphabet of the pattern automaton.
 */
public final class Categories {

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<BitSet, Integer> signatureOf = new HashMap<>();
    private volatile BitSet[] signatures = new BitSet[64];
    private int signatureCount;

    /** The number of a category, newly given where it had none. */
    public synchronized int add(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        names.add(name);
        numbers.put(name, names.size() - 1);
        return names.size() - 1;
    }

    /** Whether any lexicon or reader has given this category. */
    public boolean knows(String name) {
        return numbers.containsKey(name);
    }

    /** The signature of a set of category numbers; the set is copied. */
    public synchronized int signature(BitSet set) {
        Integer known = signatureOf.get(set);
        if (known != null) {
            return known;
        }
        BitSet copy = (BitSet) set.clone();
        if (signatureCount == signatures.length) {
            signatures = java.util.Arrays.copyOf(signatures, signatureCount * 2);
        }
        signatures[signatureCount] = copy;
        signatureOf.put(copy, signatureCount);
        return signatureCount++;
    }

    /** The signature of the named categories. */
    public int signature(String... categories) {
        BitSet set = new BitSet();
        for (String category : categories) {
            set.set(add(category));
        }
        return signature(set);
    }

    /** The signature of all categories of {@code signature} and the named ones. */
    public int with(int signature, String... categories) {
        BitSet set = (BitSet) signatures[signature].clone();
        for (String category : categories) {
            set.set(add(category));
        }
        return signature(set);
    }

    /** Whether the set behind {@code signature} holds category {@code number}. */
    public boolean has(int signature, int number) {
        return signatures[signature].get(number);
    }

    /** Whether the set behind {@code signature} holds the named category; false where nobody knows it. */
    public boolean has(int signature, String category) {
        Integer number = numbers.get(category);
        return number != null && has(signature, number);
    }

    BitSet set(int signature) {
        return signatures[signature];
    }

    /** The categories behind a signature, for messages. */
    public String describe(int signature) {
        StringBuilder out = new StringBuilder();
        signatures[signature].stream()
                .forEach(i -> out.append(out.isEmpty() ? "" : " ").append(names.get(i)));
        return out.toString();
    }
}
