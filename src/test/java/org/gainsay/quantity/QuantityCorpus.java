package org.gainsay.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.text.Lines;
import org.jspecify.annotations.Nullable;

/** Reads a corpus of figures: what is expected first, then every wording of it. */
final class QuantityCorpus {

    private static final Pattern HEAD = Pattern.compile(
            "> (\\w+) (\\S+) ([\\[(])([^,]+), ([^\\])]+)([\\])])(?: (\\S+))?(?: (\\w+))?(?: = (\\S+) (\\S+))?");

    private QuantityCorpus() {}

    /**
     * What a line must yield.
     *
     * @param kind the kind, lower case
     * @param value the number
     * @param range what it allows
     * @param unit unit id or null
     * @param hedge the hedge
     * @param twin "value unit" or null
     */
    record Expected(
            String kind,
            double value,
            Interval range,
            @Nullable String unit,
            String hedge,
            @Nullable String twin) {}

    /**
     * One line.
     *
     * @param number number in the file
     * @param text the sentence without marks
     * @param words the words of the figure, or null where none are marked
     * @param expected the figure, or null for none
     */
    record Case(
            int number,
            String text,
            @Nullable String words,
            @Nullable Expected expected) {
        @Override
        public String toString() {
            return number + ": " + text;
        }
    }

    static List<Case> of(String resource) {
        List<Case> cases = new ArrayList<>();
        Expected expected = null;
        for (Lines.Line line : Lines.of(resource)) {
            if (line.text().startsWith(">")) {
                expected = line.text().equals("> none") ? null : expected(line);
                continue;
            }
            int open = line.text().indexOf('«');
            int close = line.text().indexOf('»');
            String words = open < 0 ? null : line.text().substring(open + 1, close);
            cases.add(new Case(line.number(), line.text().replaceAll("[«»]", ""), words, expected));
        }
        return cases;
    }

    private static Expected expected(Lines.Line line) {
        Matcher head = HEAD.matcher(line.text());
        if (!head.matches()) {
            throw new IllegalArgumentException(line.number() + ": not a head line: " + line.text());
        }
        Interval range = new Interval(
                Double.parseDouble(head.group(4)),
                head.group(3).equals("("),
                high(head.group(5)),
                head.group(6).equals(")"));
        String unit = head.group(7) == null || head.group(7).equals("-") ? null : head.group(7);
        String twin = head.group(9) == null ? null : Double.parseDouble(head.group(9)) + " " + head.group(10);
        String hedge = head.group(8) == null ? "exact" : head.group(8);
        return new Expected(head.group(1), Double.parseDouble(head.group(2)), range, unit, hedge, twin);
    }

    private static double high(String text) {
        return text.equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
    }
}
