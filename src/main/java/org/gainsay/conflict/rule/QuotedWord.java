package org.gainsay.conflict.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.text.Fold;

/**
 * One word of a quotation, made comparable.
 *
 * @param text the word, folded
 * @param key what all its forms and spellings share
 * @param capital whether it is written with a capital letter
 * @param kind what it does in a comparison
 */
record QuotedWord(String text, String key, boolean capital, Kind kind) {

    /** What a word does in a comparison. */
    enum Kind {
        /** Its replacement changes what was said. */
        WEIGHTY,
        /** Its presence turns what was said around. */
        NEGATION,
        /** It may come and go. */
        LIGHT,
        /** Three dots or words in square brackets: anything may have stood here. */
        GAP
    }

    /** What a shortened ending stands for. */
    private record Contraction(Pattern ending, String full) {

        private Contraction(String ending, String full) {
            this(Pattern.compile("(?:" + ending + ")$", Pattern.CASE_INSENSITIVE), full);
        }

        private String spelled(String word) {
            return ending.matcher(word).replaceFirst(full);
        }
    }

    /** In the order in which they are looked for. */
    private static final List<Contraction> CONTRACTIONS = List.of(
            new Contraction("^won't", "will not"),
            new Contraction("^can't|^cannot", "can not"),
            new Contraction("n't", " not"),
            new Contraction("'ll", " will"),
            new Contraction("'re", " are"),
            new Contraction("'ve", " have"),
            new Contraction("'m", " am"),
            new Contraction("'d", " would"),
            new Contraction("'s", ""));

    private static final Pattern GROUPING = Pattern.compile("(?<=\\d),(?=\\d)");

    private static final Set<String> LIGHT = WordGroups.all("function-words.txt");
    private static final Set<String> NEGATIONS = WordGroups.all("negations.txt");
    private static final WordGroups SAME_MEANING = WordGroups.of("same-meaning.txt");
    private static final Pattern WORD =
            Pattern.compile("\\[[^\\]]*\\]|\\.{3}|…|\\p{N}+(?:[.,]\\p{N}+)*|\\p{L}+(?:[-'’]\\p{L}+)*");

    /** The words of a quotation in order, contractions spelt out. */
    static List<QuotedWord> of(String quotation) {
        List<QuotedWord> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(quotation);
        while (matcher.find()) {
            for (String word : spelled(matcher.group()).split(" ")) {
                words.add(word(word));
            }
        }
        return words;
    }

    private static String spelled(String word) {
        String plain = word.replace('’', '\'');
        if (plain.indexOf('\'') < 0 && !plain.equalsIgnoreCase("cannot")) {
            return plain;
        }
        String full = plain;
        for (Contraction contraction : CONTRACTIONS) {
            full = contraction.spelled(full);
        }
        return full;
    }

    private static QuotedWord word(String word) {
        if (word.startsWith("[") || word.startsWith("..") || word.equals("…")) {
            return new QuotedWord(word, "", false, Kind.GAP);
        }
        String text = GROUPING.matcher(Fold.of(word).replace("-", "")).replaceAll("");
        Kind kind = NEGATIONS.contains(text) ? Kind.NEGATION : LIGHT.contains(text) ? Kind.LIGHT : Kind.WEIGHTY;
        return new QuotedWord(text, WordForm.key(text), Character.isUpperCase(word.charAt(0)), kind);
    }

    /** Whether the two may be one word of the speaker. */
    boolean same(QuotedWord other) {
        if (text.equals(other.text)) {
            return true;
        }
        if (kind != Kind.WEIGHTY || other.kind != Kind.WEIGHTY || isNumber() && other.isNumber()) {
            return false;
        }
        return key.equals(other.key)
                || SAME_MEANING.together(text, other.text)
                || WordForm.misspelt(text, other.text)
                || capital && other.capital && PersonName.alike(text, other.text);
    }

    private boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }
}
