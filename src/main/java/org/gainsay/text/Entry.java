package org.gainsay.text;

import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a lexicon says of a word or phrase: its categories, each with an optional value. A phrase listed in several places has
 * them all.
 */
public final class Entry {

    private final BitSet categories;
    private final Map<String, String> values;
    /** Signatures of this entry by the shape of the token, worked out on first use; a lost race computes the same again. */
    private final int[] signatures = new int[TokenKind.values().length * 4];

    Entry(BitSet categories, Map<String, String> values) {
        this.categories = categories;
        this.values = values;
    }

    BitSet categories() {
        return categories;
    }

    int signature(int shape) {
        return signatures[shape] - 1;
    }

    void remember(int shape, int signature) {
        signatures[shape] = signature + 1;
    }

    /** The value the lexicon gives with {@code category}, or null. */
    public @Nullable String value(String category) {
        return values.get(category);
    }

    Entry plus(Entry other) {
        BitSet both = (BitSet) categories.clone();
        both.or(other.categories);
        Map<String, String> all = new java.util.HashMap<>(values);
        other.values.forEach(all::putIfAbsent);
        return new Entry(both, Map.copyOf(all));
    }
}
