package org.gainsay.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.claim.Claim;
import org.gainsay.fact.ReasonCode;
import org.gainsay.text.BadFile;
import org.gainsay.text.Lines;
import org.jspecify.annotations.Nullable;

/** Reads the truth table; its notation is explained at the head of the file. */
final class TruthTable {

    private static final String FILE = "/fact/truth-table.txt";
    private static final Pattern BETWEEN = Pattern.compile(" \\| ");

    private final ClaimNotation notation = new ClaimNotation();
    private final Map<String, Set<String>> wholes = new LinkedHashMap<>();
    private final Set<String> sentences = new LinkedHashSet<>();
    private final List<TruthRow> rows = new ArrayList<>();

    private TruthTable() {}

    /** The table of the test resources. */
    static TruthTable read() {
        TruthTable table = new TruthTable();
        String sentence = "";
        for (Lines.Line line : Lines.of(FILE)) {
            try {
                if (line.text().startsWith("> ")) {
                    sentence = line.text().substring(2);
                    table.sentences.add(sentence);
                } else if (line.text().startsWith("place: ")) {
                    table.place(line.text().substring(7));
                } else {
                    table.rows.add(table.row(line, sentence));
                }
            } catch (RuntimeException e) {
                throw new BadFile(FILE, line.number(), e.getMessage() + " in: " + line.text());
            }
        }
        return table;
    }

    List<TruthRow> rows() {
        return rows;
    }

    Set<String> sentences() {
        return sentences;
    }

    /** Whether every reading of the part lies in the whole: a place that may be either of two lies in neither. */
    boolean within(String part, String whole) {
        return part.equals(whole) || wholes.getOrDefault(part, Set.of()).contains(whole);
    }

    private void place(String text) {
        List<String> chain = List.of(text.toLowerCase(Locale.ROOT).split(" in "));
        for (int i = 0; i < chain.size(); i++) {
            wholes.put(chain.get(i), Set.copyOf(chain.subList(i + 1, chain.size())));
        }
    }

    private TruthRow row(Lines.Line line, String sentence) {
        String[] sides = line.text().split(" => ", 2);
        if (sides.length < 2) {
            throw new IllegalArgumentException("no expectation");
        }
        List<String> expected = ClaimNotation.words(sides[1].strip());
        if (expected.get(0).equals("reads")) {
            return expecting(line, sentence, List.of(), notation.reading(sides[0].strip()), expected);
        }
        List<Claim> claims = new ArrayList<>();
        for (String claim : BETWEEN.split(sides[0])) {
            claims.add(notation.claim(claim.strip(), claims.size()));
        }
        return expecting(line, sentence, claims, null, expected);
    }

    private static TruthRow expecting(
            Lines.Line line, String sentence, List<Claim> claims, @Nullable String read, List<String> expected) {
        boolean gap = expected.get(0).equals("gap:");
        List<String> words = gap ? expected.subList(1, expected.size()) : expected;
        String type = null;
        boolean typeGap = false;
        ReasonCode reason = null;
        Map<String, String> further = new LinkedHashMap<>();
        for (String word : words.subList(1, words.size())) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                further.put(
                        known(word.substring(0, equals), TruthRow.FURTHER),
                        ClaimNotation.bare(word.substring(equals + 1)));
            } else if (word.equals(word.toUpperCase(Locale.ROOT))) {
                reason = ReasonCode.valueOf(word);
            } else {
                typeGap = word.startsWith("gap:");
                type = typeGap ? word.substring(4) : word;
            }
        }
        return new TruthRow(
                "src/test/resources" + FILE + ":" + line.number(),
                sentence,
                line.text(),
                List.copyOf(claims),
                gap,
                known(words.get(0), TruthRow.VERDICTS),
                type,
                typeGap,
                reason,
                read,
                further);
    }

    private static String known(String word, Set<String> words) {
        if (!words.contains(word)) {
            throw new IllegalArgumentException("'" + word + "' is none of " + words);
        }
        return word;
    }
}
