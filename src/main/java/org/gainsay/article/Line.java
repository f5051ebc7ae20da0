package org.gainsay.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that is not blank, with what can be told from its shape alone.
 *
 * @param start offset of its first character that is no white space
 * @param end offset after its last such character
 * @param words its words without leading and trailing space
 * @param folded the same in lower case, see {@link Markers#fold}
 * @param key letters and digits only: equal for repetitions
 * @param wordCount number of words
 * @param titleCase share of capitalised words among those of four letters or more, without the first; 0 where there are
 *     fewer than three
 * @param terminated whether it ends as a sentence does
 */
record Line(
        int start,
        int end,
        String words,
        String folded,
        String key,
        int wordCount,
        double titleCase,
        boolean terminated) {

    private static final String TERMINATORS = ".!?\u2026";
    private static final String CLOSERS = "\"'\u201d\u2019\u00bb)]";
    private static final int LONG_WORD = 4;
    private static final int ENOUGH_LONG_WORDS = 3;

    /** The lines of a text from an offset on. */
    static List<Line> of(String text, int from) {
        List<Line> lines = new ArrayList<>();
        int at = from;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            addTrimmed(lines, text, at, end);
            at = end + 1;
        }
        return lines;
    }

    private static void addTrimmed(List<Line> lines, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && space(text.charAt(start))) {
            start++;
        }
        while (end > start && space(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            lines.add(line(text, start, end));
        }
    }

    private static Line line(String text, int start, int end) {
        String words = text.substring(start, end);
        StringBuilder key = new StringBuilder();
        int count = 0;
        int longWords = 0;
        int capitalised = 0;
        int at = 0;
        while (at < words.length()) {
            int from = at;
            while (at < words.length() && !space(words.charAt(at))) {
                if (Character.isLetterOrDigit(words.charAt(at))) {
                    key.append(Character.toLowerCase(words.charAt(at)));
                }
                at++;
            }
            if (at > from && hasLetterOrDigit(words, from, at)) {
                count++;
                int first = firstLetter(words, from, at);
                if (count > 1 && first < at && at - first >= LONG_WORD) {
                    longWords++;
                    capitalised += Character.isUpperCase(words.charAt(first)) ? 1 : 0;
                }
            }
            at++;
        }
        double titleCase = longWords < ENOUGH_LONG_WORDS ? 0 : (double) capitalised / longWords;
        return new Line(start, end, words, Markers.fold(words), key.toString(), count, titleCase, terminated(words));
    }

    /** How many words stand between white space; counts no further than one beyond {@code most}. */
    static int countWords(String words, int most) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < words.length() && count <= most; i++) {
            boolean letter = !Character.isWhitespace(words.charAt(i));
            count += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return count;
    }

    private static boolean terminated(String words) {
        int end = words.length();
        while (end > 0 && (CLOSERS.indexOf(words.charAt(end - 1)) >= 0 || space(words.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && TERMINATORS.indexOf(words.charAt(end - 1)) >= 0;
    }

    private static boolean hasLetterOrDigit(String words, int from, int to) {
        int at = from;
        while (at < to && !Character.isLetterOrDigit(words.charAt(at))) {
            at++;
        }
        return at < to;
    }

    private static int firstLetter(String words, int from, int to) {
        int at = from;
        while (at < to && !Character.isLetter(words.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Letters and digits of the words, in lower case. */
    static String keyOf(String words) {
        StringBuilder key = new StringBuilder();
        words.chars().filter(Character::isLetterOrDigit).forEach(c -> key.append(Character.toLowerCase((char) c)));
        return key.toString();
    }

    static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
