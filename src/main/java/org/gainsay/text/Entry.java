package org.gainsay.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a lexicon says of a word or phrase: its categories, each with an optional value. A phrase listed in several places has
 * them all.
 */
public final class Entry {

    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final String[] NONE = {};

    private final BitSet categories;
    /** Categories that carry a value, interned, and their values. */
    private final String[] valued;

    private final String[] values;
    private final double[] numbers;

    /**
     * Signatures of this entry by the shape of the token, worked out on first use; a lost race computes the same again. One
     * entry belongs to one lexicon, hence to one set of categories.
     */
    private final @Nullable Signature[] signatures = new Signature[TokenKind.values().length * 4];

    /** Whether the word stays a common one to whoever asks if it is listed at all. */
    private final boolean light;

    private Entry(BitSet categories, boolean light, String[] valued, String[] values) {
        this.categories = categories;
        this.light = light;
        this.valued = valued;
        this.values = values;
        this.numbers = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            numbers[i] = DECIMAL.matcher(values[i]).matches() ? Double.parseDouble(values[i]) : Double.NaN;
        }
    }

    /** What every lexicon says of a word that it does not list. */
    static Entry unlisted() {
        return new Entry(new BitSet(), true, NONE, NONE);
    }

    /** An entry of one category, with a value or without; a light one leaves its word a common one. */
    static Entry of(int number, String category, @Nullable String value, boolean light) {
        BitSet set = new BitSet();
        set.set(number);
        return value == null
                ? new Entry(set, light, NONE, NONE)
                : new Entry(set, light, new String[] {category.intern()}, new String[] {value});
    }

    boolean light() {
        return light;
    }

    BitSet categories() {
        return categories;
    }

    @Nullable
    Signature signature(int shape) {
        return signatures[shape];
    }

    void remember(int shape, Signature signature) {
        signatures[shape] = signature;
    }

    /** The value the lexicon gives with {@code category}, or null. */
    public @Nullable String value(String category) {
        for (int i = 0; i < valued.length; i++) {
            if (valued[i].equals(category)) {
                return values[i];
            }
        }
        return null;
    }

    /** The same as a number; NaN where the entry has no value of the category, or one that is no decimal number. */
    public double number(String category) {
        for (int i = 0; i < valued.length; i++) {
            if (valued[i].equals(category)) {
                return numbers[i];
            }
        }
        return Double.NaN;
    }

    /** Both together; of two values of one category this one's. */
    Entry plus(Entry other) {
        BitSet both = (BitSet) categories.clone();
        both.or(other.categories);
        String[] names = Arrays.copyOf(valued, valued.length + other.valued.length);
        String[] all = Arrays.copyOf(values, names.length);
        int size = valued.length;
        for (int i = 0; i < other.valued.length; i++) {
            if (value(other.valued[i]) == null) {
                names[size] = other.valued[i];
                all[size++] = other.values[i];
            }
        }
        return new Entry(both, light && other.light, Arrays.copyOf(names, size), Arrays.copyOf(all, size));
    }
}
