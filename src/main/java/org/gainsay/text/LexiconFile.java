package org.gainsay.text;

import java.util.Locale;
import org.gainsay.text.Lexicon.Case;

/**
 * Reads lexicon files. A line is {@code CATEGORY value: phrase | phrase}; the value may be missing, several categories are
 * parted by commas, {@code #} begins a comment line, and a line that begins with white space continues the one before.
 * A category with a star behind it ({@code ROUTE*}) is light: its words stay common ones to whoever asks whether the lexicon
 * lists them. A phrase after {@code ^} must begin with a capital, after {@code ^^} be in capitals.
 */
public final class LexiconFile {

    private LexiconFile() {}

    /**
     * Adds all phrases of a resource to a lexicon.
     *
     * @param resource absolute name on the class path, {@code /lexicon/en/hedge.lex}
     * @throws BadFile naming file, line and reason
     */
    public static void load(String resource, Lexicon into) {
        for (Lines.Line line : Lines.of(resource)) {
            int colon = line.text().indexOf(": ");
            if (colon < 0) {
                throw new BadFile(resource, line.number(), "no ': ' between category and phrases");
            }
            String[] head = line.text().substring(0, colon).strip().split("\\s+", 2);
            for (String phrase : line.text().substring(colon + 2).split("\\|")) {
                add(resource, line.number(), head, phrase.strip(), into);
            }
        }
    }

    private static void add(String resource, int number, String[] head, String phrase, Lexicon into) {
        Case letters = phrase.startsWith("^^") ? Case.CAPS : phrase.startsWith("^") ? Case.CAPITAL : Case.ANY;
        String words = phrase.substring(letters.ordinal()).strip();
        if (words.isEmpty()) {
            throw new BadFile(resource, number, "an empty phrase");
        }
        for (String category : head[0].split(",")) {
            boolean light = category.endsWith("*");
            String name = light ? category.substring(0, category.length() - 1) : category;
            if (name.isEmpty() || !name.equals(name.toUpperCase(Locale.ROOT))) {
                throw new BadFile(resource, number, "a category is a word in capitals, not '" + category + "'");
            }
            into.add(words, letters, name, head.length > 1 ? head[1].strip() : null, light);
        }
    }
}
