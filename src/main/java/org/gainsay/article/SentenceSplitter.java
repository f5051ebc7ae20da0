package org.gainsay.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a passage into sentences. A sentence ends at a line end, or at a terminator that is followed by white space and
 * a capital letter, a digit or an opening quote. Abbreviations and initials are told apart by the word list; closing
 * quotes and brackets after the terminator belong to the sentence. Reads each character once.
 */
public final class SentenceSplitter {

    private static final String RESOURCE = "/article/sentences.txt";
    private static final String TERMINATORS = ".!?\u2026";
    private static final String CLOSERS = "\"'\u201d\u2019\u00bb)]";
    private static final String OPENERS = "\"'\u201c\u2018\u00ab([\u2014\u2013-\u2022*";
    /** A terminator glued to the next word ends a sentence only after a word of at least so many letters. */
    private static final int GLUED_WORD = 3;

    /** How far back a word before a full stop is looked at: keeps the effort linear on hostile text. */
    private static final int LONGEST_WORD = 24;

    private final Set<String> titles;
    private final Set<String> either;
    private final Set<String> starters;

    private SentenceSplitter(WordList words) {
        titles = new HashSet<>(words.of("title"));
        either = new HashSet<>(words.of("either"));
        starters = new HashSet<>(words.of("starter"));
    }

    /** A splitter with the English word list. */
    public static SentenceSplitter standard() {
        return new SentenceSplitter(WordList.load(RESOURCE, Set.of("title", "either", "starter")));
    }

    /** The sentences of a paragraph of {@code text}. */
    public List<Sentence> split(String text, Paragraph paragraph) {
        return split(text, paragraph.start(), paragraph.end());
    }

    /**
     * The sentences between two offsets, in order; together they hold every character that is not white space.
     *
     * @param text the whole text
     * @param from offset of the first character
     * @param to offset after the last character
     */
    public List<Sentence> split(String text, int from, int to) {
        List<Sentence> sentences = new ArrayList<>();
        int start = from;
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                add(sentences, text, start, at, true);
                start = ++at;
            } else if (!terminates(c)) {
                at++;
            } else {
                int stop = skip(text, at, to, TERMINATORS);
                int end = skip(text, stop, to, CLOSERS);
                if (endsSentence(text, start, at, stop, end, to)) {
                    add(sentences, text, start, end, false);
                    start = end;
                }
                at = end;
            }
        }
        add(sentences, text, start, to, true);
        return sentences;
    }

    private static boolean terminates(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    private boolean endsSentence(String text, int start, int at, int stop, int end, int to) {
        if (end >= to) {
            return true;
        }
        if (!space(text.charAt(end))) {
            return glued(text, start, at, stop, end, to);
        }
        int next = skipSpace(text, end, to);
        int opened = skip(text, next, to, OPENERS);
        if (opened >= to) {
            return true;
        }
        char first = text.charAt(opened);
        if (!Character.isUpperCase(first) && !Character.isDigit(first) && !Character.isTitleCase(first)) {
            return opened > next && end > stop && !Character.isLowerCase(first);
        }
        boolean bareStop = stop - at == 1 && text.charAt(at) == '.' && end == stop;
        return !bareStop || stopEnds(text, start, at, opened, to);
    }

    /** "en masse.The" without the space: only after a plain lower-case word and before a capitalised one. */
    private static boolean glued(String text, int start, int at, int stop, int end, int to) {
        int word = wordStart(text, start, at);
        boolean plain =
                at - word >= GLUED_WORD && text.substring(word, at).chars().allMatch(Character::isLowerCase);
        return plain
                && end == stop
                && end + 1 < to
                && Character.isUpperCase(text.charAt(end))
                && Character.isLowerCase(text.charAt(end + 1));
    }

    private boolean stopEnds(String text, int start, int at, int next, int to) {
        int word = wordStart(text, start, at);
        String before = text.substring(word, at).toLowerCase(Locale.ROOT);
        if (before.isEmpty()) {
            return at > start;
        }
        if (word == start && before.chars().allMatch(Character::isDigit)) {
            return false;
        }
        if (titles.contains(before)) {
            return false;
        }
        boolean initial = at - word == 1 && Character.isUpperCase(text.charAt(word));
        boolean dotted = before.indexOf('.') > 0 && before.chars().noneMatch(Character::isDigit);
        return !(initial || dotted || either.contains(before)) || starters.contains(wordAt(text, next, to));
    }

    private static int wordStart(String text, int start, int at) {
        int word = at;
        int limit = Math.max(start, at - LONGEST_WORD);
        while (word > limit && inWord(text.charAt(word - 1))) {
            word--;
        }
        return word;
    }

    private static String wordAt(String text, int at, int to) {
        int end = at;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end).toLowerCase(Locale.ROOT);
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '\u2019';
    }

    /** Adds the trimmed passage; stray punctuation without a letter or digit joins the sentence before it. */
    private static void add(List<Sentence> sentences, String text, int start, int end, boolean lineEnd) {
        int from = skipSpace(text, start, end);
        int to = end;
        while (to > from && space(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return;
        }
        if (lineEnd && !sentences.isEmpty() && isStray(text, from, to)) {
            Sentence last = sentences.remove(sentences.size() - 1);
            sentences.add(new Sentence(last.start(), to));
        } else {
            sentences.add(new Sentence(from, to));
        }
    }

    private static boolean isStray(String text, int from, int to) {
        int at = from;
        while (at < to && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at == to;
    }

    private static int skip(String text, int at, int to, String characters) {
        int end = at;
        while (end < to && characters.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int skipSpace(String text, int at, int to) {
        int end = at;
        while (end < to && space(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean space(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
