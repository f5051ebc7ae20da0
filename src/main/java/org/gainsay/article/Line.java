package org.gainsay.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line that is not blank, with what can be told from its shape alone. */
final class Line {

    private final int start;
    private final int end;
    private final String words;
    private final String key;
    private final Shape shape;
    private final boolean terminated;
    private @Nullable String folded;

    private Line(String text, int start, int end) {
        this.start = start;
        this.end = end;
        this.words = text.substring(start, end);
        this.shape = Shape.of(words);
        this.key = shape.key.toString();
        this.terminated = terminated(words);
    }

    /** Offset of its first character that is no white space. */
    int start() {
        return start;
    }

    /** Offset after its last such character. */
    int end() {
        return end;
    }

    /** Its words without leading and trailing space. */
    String words() {
        return words;
    }

    /** The same in lower case, see {@link Markers#fold}. */
    String folded() {
        if (folded == null) {
            folded = Markers.fold(words);
        }
        return folded;
    }

    /** Letters and digits only, in lower case: equal for repetitions. */
    String key() {
        return key;
    }

    /** Number of words. */
    int wordCount() {
        return shape.count;
    }

    /** Share of capitalised words among those of four letters or more, without the first; 0 where there are fewer than three. */
    double titleCase() {
        return shape.longWords < ENOUGH_LONG_WORDS ? 0 : (double) shape.capitalised / shape.longWords;
    }

    /** Whether it ends as a sentence does. */
    boolean terminated() {
        return terminated;
    }

    /** Whether any letter is a small one. */
    boolean hasSmall() {
        return shape.small;
    }

    /** Whether it has a digit. */
    boolean hasDigit() {
        return shape.digit;
    }

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
            lines.add(new Line(text, start, end));
        }
    }

    /** What one look at all characters tells. */
    private static final class Shape {
        private int count;
        private int longWords;
        private int capitalised;
        private boolean small;
        private boolean digit;

        private final StringBuilder key;

        Shape(int length) {
            key = new StringBuilder(length);
        }

        static Shape of(String words) {
            Shape shape = new Shape(words.length());
            for (int at = 0; at < words.length(); at++) {
                int first = -1;
                boolean any = false;
                for (; at < words.length() && !space(words.charAt(at)); at++) {
                    boolean counts = shape.add(words.charAt(at));
                    any |= counts;
                    first = counts && first < 0 && Character.isLetter(words.charAt(at)) ? at : first;
                }
                if (any) {
                    shape.word(words, first, at);
                }
            }
            return shape;
        }

        /** Adds a character to the key; false for one that is neither letter nor digit. */
        private boolean add(char c) {
            if (c >= 'a' && c <= 'z') {
                small = true;
                key.append(c);
                return true;
            }
            small |= Character.isLowerCase(c);
            if (!Character.isLetterOrDigit(c)) {
                return false;
            }
            digit |= Character.isDigit(c);
            key.append(Character.toLowerCase(c));
            return true;
        }

        private void word(String words, int first, int end) {
            count++;
            if (count > 1 && first >= 0 && end - first >= LONG_WORD) {
                longWords++;
                capitalised += Character.isUpperCase(words.charAt(first)) ? 1 : 0;
            }
        }
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

    /** Letters and digits of the words, in lower case. */
    static String keyOf(String words) {
        return Shape.of(words).key.toString();
    }

    static boolean space(char c) {
        return c == ' ' || (c < 128 ? Character.isWhitespace(c) : wideSpace(c));
    }

    private static boolean wideSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
