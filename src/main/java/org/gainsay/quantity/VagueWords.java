package org.gainsay.quantity;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.text.BadFile;
import org.gainsay.text.Lines;

/**
 * The table of words for an order of magnitude ("dozens"), as printed beside a finding.
 *
 * @param rows one row for each word, in the order of the file
 */
public record VagueWords(List<Row> rows) {

    static final String RESOURCE = "/lexicon/en/vague.lex";

    /**
     * One word.
     *
     * @param words the word or phrase
     * @param range the numbers it allows
     */
    public record Row(String words, Interval range) {}

    /**
     * The table the product ships.
     *
     * @throws BadFile naming file, line and reason
     */
    public static VagueWords standard() {
        List<Row> rows = new ArrayList<>();
        for (Lines.Line line : Lines.of(RESOURCE)) {
            String[] parts = line.text().split(": ", 2);
            try {
                Interval range = range(parts[0].substring(parts[0].indexOf(' ') + 1));
                for (String words : parts[1].split("\\|")) {
                    rows.add(new Row(words.strip(), range));
                }
            } catch (RuntimeException e) {
                throw new BadFile(RESOURCE, line.number(), "not 'CATEGORY lowest-highest: words'");
            }
        }
        return new VagueWords(List.copyOf(rows));
    }

    /** Both ends of {@code 24-99}, included. */
    static Interval range(String ends) {
        int hyphen = ends.indexOf('-');
        return Interval.closed(
                Double.parseDouble(ends.substring(0, hyphen)), Double.parseDouble(ends.substring(hyphen + 1)));
    }
}
