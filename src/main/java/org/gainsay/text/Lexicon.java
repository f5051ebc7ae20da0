package org.gainsay.text;

import org.jspecify.annotations.Nullable;

/**
 * Words and phrases with their categories, as a trie over word numbers. A hyphen inside a compound counts as a space, so
 * that "cease-fire" and "cease fire" are one phrase.
 */
public final class Lexicon {

    private final Vocabulary vocabulary;
    private final Categories categories;
    private final Tokenizer tokenizer;
    private final Branch root = new Branch();

    /** An empty lexicon over shared words and categories. */
    public Lexicon(Vocabulary vocabulary, Categories categories) {
        this.vocabulary = vocabulary;
        this.categories = categories;
        this.tokenizer = new Tokenizer(vocabulary);
    }

    /** How a phrase must be written to be found. */
    public enum Case {
        /** In any letters. */
        ANY,
        /** With a capital first letter: March the month. */
        CAPITAL,
        /** In capitals: US the country. */
        CAPS
    }

    /** Where a phrase has come to: what is said of the words so far, and what may follow. */
    private static final class Branch {

        private static final int[] NO_WORDS = {};

        /** Numbers of the words that may follow, plus one, by open addressing; 0 is free. */
        private int[] words = NO_WORDS;

        private Branch[] next = {};
        private int size;
        private final @Nullable Entry[] added = new Entry[Case.values().length];
        /** What is said of small letters, of a capital first letter, of capitals: the looser spellings' with the stricter's. */
        private final @Nullable Entry[] entries = new Entry[Case.values().length];

        @Nullable
        Branch next(int word) {
            int mask = words.length - 1;
            if (mask < 0 || word < 0) {
                return null;
            }
            for (int at = word & mask; words[at] != 0; at = (at + 1) & mask) {
                if (words[at] == word + 1) {
                    return next[at];
                }
            }
            return null;
        }

        Branch grow(int word) {
            Branch known = next(word);
            if (known != null) {
                return known;
            }
            if (2 * (size + 1) > words.length) {
                widen();
            }
            Branch fresh = new Branch();
            put(word + 1, fresh);
            size++;
            return fresh;
        }

        private void widen() {
            int[] words = this.words;
            Branch[] next = this.next;
            this.words = new int[Math.max(2, words.length * 2)];
            this.next = new Branch[this.words.length];
            for (int i = 0; i < words.length; i++) {
                if (words[i] != 0) {
                    put(words[i], next[i]);
                }
            }
        }

        private void put(int key, Branch branch) {
            int mask = words.length - 1;
            int at = key - 1 & mask;
            while (words[at] != 0) {
                at = (at + 1) & mask;
            }
            words[at] = key;
            next[at] = branch;
        }

        void add(Case letters, Entry entry) {
            Entry known = added[letters.ordinal()];
            added[letters.ordinal()] = known == null ? entry : known.plus(entry);
            Entry all = null;
            for (int i = 0; i < added.length; i++) {
                Entry one = added[i];
                all = all == null || one == null ? one == null ? all : one : all.plus(one);
                entries[i] = all;
            }
        }
    }

    /**
     * Adds a phrase.
     *
     * @param phrase the phrase as written
     * @param letters how it must be written
     * @param category its category
     * @param value what the category carries, or null
     */
    public void add(String phrase, Case letters, String category, @Nullable String value) {
        add(phrase, letters, category, value, false);
    }

    /**
     * Adds a phrase.
     *
     * @param light whether its words stay common ones: {@link Node#entry()} does not tell of it
     */
    void add(String phrase, Case letters, String category, @Nullable String value, boolean light) {
        Tokens tokens = tokenizer.tokenize(phrase);
        Branch at = root;
        for (int i = 0; i < tokens.size(); i++) {
            if (!joins(tokens, i)) {
                at = at.grow(vocabulary.add(word(tokens, i)));
            }
        }
        if (at == root) {
            throw new IllegalArgumentException("an empty phrase cannot be found in a text");
        }
        at.add(letters, Entry.of(categories.add(category), category, value, light));
    }

    private static String word(Tokens tokens, int i) {
        return switch (tokens.kind(i)) {
            case POSSESSIVE -> "s";
            case WORD -> {
                String folded = tokens.folded(i);
                yield folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
            }
            default -> tokens.surface(i);
        };
    }

    private static boolean joins(Tokens tokens, int i) {
        return tokens.kind(i) == TokenKind.HYPHEN
                && i > 0
                && i + 1 < tokens.size()
                && tokens.kind(i - 1) == TokenKind.WORD
                && tokens.kind(i + 1) == TokenKind.WORD
                && tokens.glued(i)
                && tokens.glued(i + 1);
    }

    /** What the lexicon says of token {@code i} alone, or null. */
    public @Nullable Entry only(Tokens tokens, int i) {
        Branch at = root.next(tokens.word(i));
        return at == null ? null : at.entries[letters(tokens, i)];
    }

    /** Whether a phrase of several words may start at token {@code i}. */
    boolean opens(Tokens tokens, int i) {
        Branch at = root.next(tokens.word(i));
        return at != null && at.size > 0;
    }

    /**
     * The longest phrase that starts at token {@code from}.
     *
     * @return the entry and the token after it, or null where no phrase starts there
     */
    public @Nullable Hit longest(Tokens tokens, int from, int to) {
        Branch at = from < to ? root.next(tokens.word(from)) : null;
        Entry found = null;
        int end = from;
        int letters = at == null ? 0 : letters(tokens, from);
        for (int i = from; at != null; ) {
            Entry entry = at.entries[letters];
            i++;
            if (entry != null) {
                found = entry;
                end = i;
            }
            while (i < to && joins(tokens, i)) {
                i++;
            }
            at = i < to ? at.next(tokens.word(i)) : null;
        }
        return found == null ? null : new Hit(found, end);
    }

    private static int letters(Tokens tokens, int first) {
        return !tokens.capital(first) ? 0 : tokens.noSmall(first) ? 2 : 1;
    }

    /**
     * A phrase found.
     *
     * @param entry what the lexicon says of it
     * @param end the token after it
     */
    public record Hit(Entry entry, int end) {}
}
