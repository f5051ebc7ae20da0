package org.gainsay.article;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the words under a picture: by their label or credit, by a gallery counter, or because the next line repeats them. */
final class Captions {

    /** A credit behind its colon has at most so many words: "Picture: Fen Images via Holm". */
    private static final int CREDIT_WORDS = 6;
    /** A gallery counter stands within so many characters of the line's start. */
    private static final int COUNTER_WITHIN = 80;

    /** "3/17". */
    private static final Pattern OF_ALL = Pattern.compile("\\d{1,3} ?/ ?\\d{1,3}");

    private final Markers markers;

    Captions(Markers markers) {
        this.markers = markers;
    }

    /** Whether the line is a caption; {@code next} is the line after it, or null. */
    boolean is(Line line, @Nullable Line next) {
        return alone(line) || next != null && repeated(line, next) && alone(next);
    }

    private boolean alone(Line line) {
        boolean colon = line.words().indexOf(':') >= 0;
        return colon && (markers.startsWithCredit(line.folded()) || creditAt(line.words()) >= 0)
                || line.words().indexOf('(') >= 0 && hasPhotoCredit(line.folded())
                || isCounter(line);
    }

    private static boolean repeated(Line line, Line next) {
        return next.key().length() > line.key().length() && next.key().startsWith(line.key());
    }

    /**
     * Where the credit behind a caption begins: "... on the quay. Picture: Fen Images", also glued: "... on the quayCredit: Holm".
     *
     * @return offset of the credit's word, or -1 where the words end without one
     */
    int creditAt(String words) {
        int colon = words.lastIndexOf(':');
        if (colon <= 0 || words.substring(colon + 1).strip().split("\\s+").length > CREDIT_WORDS) {
            return -1;
        }
        int afterColon = colon + 1;
        while (afterColon < words.length() && Line.space(words.charAt(afterColon))) {
            afterColon++;
        }
        if (afterColon < words.length() && !Character.isUpperCase(words.charAt(afterColon))) {
            return -1;
        }
        int start = colon;
        while (start > 0 && Character.isLetter(words.charAt(start - 1))) {
            start--;
            if (Character.isUpperCase(words.charAt(start)) && markers.isCredit(words.substring(start, colon))) {
                return start;
            }
        }
        return -1;
    }

    private boolean hasPhotoCredit(String folded) {
        int open = folded.indexOf('(');
        while (open >= 0) {
            int close = folded.indexOf(')', open);
            if (close < 0) {
                return false;
            }
            if (markers.isPhotoCredit(folded.substring(open + 1, close))) {
                return true;
            }
            open = folded.indexOf('(', close);
        }
        return false;
    }

    /** A line that is only a counter ("3 of 17", "3/17"), or that has one before a new capital. */
    private static boolean isCounter(Line line) {
        if (!line.hasDigit()) {
            return false;
        }
        String words = line.words();
        int limit = Math.min(words.length(), COUNTER_WITHIN);
        for (int of = words.indexOf(" of "); of > 0 && of < limit; of = words.indexOf(" of ", of + 1)) {
            int start = digitsBefore(words, of);
            int end = digitsAfter(words, of + 4);
            boolean bare = start == 0 && end == words.length();
            boolean gallery = start > 2
                    && words.startsWith("- ", start - 2)
                    && end + 1 < words.length()
                    && Character.isUpperCase(words.charAt(end + 1));
            if (start < of && end > of + 4 && (bare || gallery)) {
                return true;
            }
        }
        return words.indexOf('/') > 0 && OF_ALL.matcher(words).matches();
    }

    private static int digitsBefore(String words, int end) {
        int start = end;
        while (start > 0 && Character.isDigit(words.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int digitsAfter(String words, int start) {
        int end = start;
        while (end < words.length() && Character.isDigit(words.charAt(end))) {
            end++;
        }
        return end;
    }
}
