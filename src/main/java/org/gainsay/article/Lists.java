package org.gainsay.article;

import java.util.List;
import java.util.function.Predicate;

/** Tells rows of lists and tables. A table needs two rows: a lone line with bars is a row of links. */
final class Lists {

    private static final String BULLETS = "\u2022\u00b7\u25aa\u2023\u25e6\u25cf\u25ba\u25b6\u2713*";
    private static final String DASHES = "-\u2013\u2014";
    private static final int SHORT_ROW = 8;
    private static final int LONGEST_LABEL = 5;
    private static final int LONGEST_HEADING = 12;
    /** Behind a number: "km2", "bn". */
    private static final int LONGEST_UNIT = 3;

    private final List<Line> lines;

    Lists(List<Line> lines) {
        this.lines = lines;
    }

    /** Whether the line with that index is a row. */
    boolean isRow(int index) {
        String words = lines.get(index).words();
        return isBullet(words)
                || isNumbered(words)
                        && (lines.get(index).terminated() || neighbour(index, line -> isNumbered(line.words())))
                || inTable(index, Lists::hasBars)
                || inTable(index, Lists::hasLeaders)
                || inTable(index, Lists::hasGaps)
                || inTable(index, Lists::isEntry)
                || inTable(index, Lists::isLabelled);
    }

    /** Whether the line with that index, which is no sentence, heads the row behind it: "Sales in millions of euros". */
    boolean isHeading(int index) {
        Line line = lines.get(index);
        return !line.terminated()
                && line.wordCount() <= LONGEST_HEADING
                && index + 1 < lines.size()
                && isRow(index + 1);
    }

    private boolean inTable(int index, Predicate<Line> shape) {
        return shape.test(lines.get(index)) && neighbour(index, shape);
    }

    private boolean neighbour(int index, Predicate<Line> shape) {
        return index > 0 && shape.test(lines.get(index - 1))
                || index + 1 < lines.size() && shape.test(lines.get(index + 1));
    }

    private static boolean isBullet(String words) {
        char first = words.charAt(0);
        boolean dash = DASHES.indexOf(first) >= 0 && words.length() > 1 && Line.space(words.charAt(1));
        return BULLETS.indexOf(first) >= 0 || dash;
    }

    private static boolean isNumbered(String words) {
        int end = 0;
        while (end < words.length() && end < 3 && Character.isDigit(words.charAt(end))) {
            end++;
        }
        return end > 0
                && end < 3
                && end + 1 < words.length()
                && (words.charAt(end) == '.' || words.charAt(end) == ')')
                && Line.space(words.charAt(end + 1));
    }

    private static boolean hasBars(Line line) {
        int bar = line.words().indexOf('|');
        return bar >= 0 && line.words().indexOf('|', bar + 1) > bar;
    }

    private static boolean hasLeaders(Line line) {
        return line.words().contains("....");
    }

    /** Two gaps of three spaces or a tab: columns. */
    private static boolean hasGaps(Line line) {
        String words = line.words();
        if (!words.contains("   ") && words.indexOf('\t') < 0) {
            return false;
        }
        int gaps = 0;
        int run = 0;
        for (int i = 0; i < words.length(); i++) {
            run = words.charAt(i) == ' ' ? run + 1 : 0;
            if (run == 3 || words.charAt(i) == '\t') {
                gaps++;
            }
        }
        return gaps >= 2;
    }

    /** "Injured: 12" */
    private static boolean isEntry(Line line) {
        if (line.wordCount() > SHORT_ROW || line.terminated() || !line.hasDigit()) {
            return false;
        }
        int colon = line.words().indexOf(": ");
        return colon > 0 && line.words().substring(colon).chars().anyMatch(Character::isDigit);
    }

    /** "Retail 1,204 (up 8%)": a label, then nothing but numbers with their units and remarks in brackets. */
    private static boolean isLabelled(Line line) {
        if (line.terminated()
                || !line.hasDigit()
                || !Character.isLetter(line.words().charAt(0))) {
            return false;
        }
        String[] words = line.words().split(" ");
        int label = 0;
        while (label < words.length && !hasDigit(words[label])) {
            label++;
        }
        if (label == 0 || label > LONGEST_LABEL || label == words.length) {
            return false;
        }
        boolean inBrackets = false;
        for (int i = label; i < words.length; i++) {
            inBrackets |= words[i].startsWith("(");
            if (!inBrackets && !hasDigit(words[i]) && words[i].length() > LONGEST_UNIT) {
                return false;
            }
            inBrackets &= !words[i].endsWith(")");
        }
        return true;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
