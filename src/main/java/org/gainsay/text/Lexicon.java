package org.gainsay.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
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

    private static final class Branch {
        final Map<Integer, Branch> next = new HashMap<>(4);
        /** For any spelling; for a capital first letter only; for capitals only. */
        final @Nullable Entry[] entries = new Entry[3];
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

    /**
     * Adds a phrase.
     *
     * @param phrase the phrase as written
     * @param letters how it must be written
     * @param category its category
     * @param value what the category carries, or null
     */
    public void add(String phrase, Case letters, String category, @Nullable String value) {
        BitSet set = new BitSet();
        set.set(categories.add(category));
        add(phrase, letters, new Entry(set, value == null ? Map.of() : Map.of(category, value)));
    }

    private void add(String phrase, Case letters, Entry entry) {
        Tokens tokens = tokenizer.tokenize(phrase);
        Branch at = root;
        for (int i = 0; i < tokens.size(); i++) {
            if (joins(tokens, i)) {
                continue;
            }
            int word = vocabulary.add(word(tokens, i));
            at = at.next.computeIfAbsent(word, w -> new Branch());
        }
        if (at == root) {
            throw new IllegalArgumentException("an empty phrase cannot be found in a text");
        }
        Entry known = at.entries[letters.ordinal()];
        at.entries[letters.ordinal()] = known == null ? entry : known.plus(entry);
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

    /**
     * The longest phrase that starts at token {@code from}.
     *
     * @return the entry and the token after it, or null where no phrase starts there
     */
    public @Nullable Hit longest(Tokens tokens, int from, int to) {
        Branch at = root;
        Hit found = null;
        for (int i = from; i < to; i++) {
            if (i > from && joins(tokens, i)) {
                continue;
            }
            at = at.next.get(tokens.word(i));
            if (at == null) {
                break;
            }
            Entry entry = entry(at, tokens, from);
            if (entry != null) {
                found = new Hit(entry, i + 1);
            }
        }
        return found;
    }

    private static @Nullable Entry entry(Branch at, Tokens tokens, int first) {
        Entry entry = at.entries[0];
        if (at.entries[1] != null && tokens.capital(first)) {
            entry = entry == null ? at.entries[1] : entry.plus(at.entries[1]);
        }
        if (at.entries[2] != null
                && tokens.capital(first)
                && tokens.surface(first).chars().noneMatch(Character::isLowerCase)) {
            entry = entry == null ? at.entries[2] : entry.plus(at.entries[2]);
        }
        return entry;
    }

    /**
     * A phrase found.
     *
     * @param entry what the lexicon says of it
     * @param end the token after it
     */
    public record Hit(Entry entry, int end) {}
}
