package org.gainsay.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.text.Lines;
import org.jspecify.annotations.Nullable;

/**
 * The unit that the heading of a table gives to the bare numbers beneath it: "in millions of dollars", "(EUR m)", "Area, sq km".
 *
 * @param unit id in the units table, or null where the heading only says how many of something a number stands for
 * @param factor what each number is to be multiplied with, 1 for none
 */
public record ColumnUnit(@Nullable String unit, double factor) {

    private static final int LONGEST_ALIAS = 4;

    /** Nobody heads a column with dozens. */
    private static final double LEAST = 1000;

    private static final Map<String, Double> SCALES = scales();

    private static final Map<String, String> UNITS = units();

    /**
     * Reads a heading.
     *
     * @param words its words
     * @return empty where they name neither a unit nor a magnitude
     */
    public static Optional<ColumnUnit> of(String words) {
        List<String> parts = parts(words);
        String unit = null;
        double factor = 1;
        for (int i = 0; i < parts.size(); i++) {
            Double scale = SCALES.get(parts.get(i));
            factor = scale != null && factor == 1 ? scale : factor;
            unit = unit == null ? unitAt(parts, i) : unit;
        }
        return unit == null && factor == 1 ? Optional.empty() : Optional.of(new ColumnUnit(unit, factor));
    }

    /**
     * A bare number of the column as a figure. A number that stands for millions is as precise as its last digit.
     *
     * @param bare the figure as it stands in its cell
     */
    public Figure apply(Figure bare) {
        Interval range = bare.range();
        if (factor > 1 && bare.hedge() == Hedge.EXACT) {
            range = WrittenNumber.of(bare.value()).rounded(false);
        }
        return new Figure(
                bare.value() * factor, range.scale(factor, 0), unit, bare.hedge(), bare.hedgeWords(), bare.twin());
    }

    private static @Nullable String unitAt(List<String> parts, int from) {
        StringBuilder words = new StringBuilder();
        String found = null;
        for (int i = from; i < Math.min(parts.size(), from + LONGEST_ALIAS); i++) {
            words.append(i > from ? " " : "").append(parts.get(i));
            found = UNITS.getOrDefault(words.toString(), found);
        }
        return found;
    }

    /** Words, signs and letters on their own: "$m" and "EURm" are two parts. */
    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        for (String word : words.toLowerCase(Locale.ROOT).split("[\\s(),;:|/\\[\\]]+")) {
            int letters = 0;
            while (letters < word.length() && !Character.isLetterOrDigit(word.charAt(letters))) {
                letters++;
            }
            if (letters > 0 && letters < word.length()) {
                parts.add(word.substring(0, letters));
                parts.add(word.substring(letters));
            } else if (!word.isEmpty()) {
                parts.add(word);
            }
        }
        return parts;
    }

    /** The magnitudes of the lexicon of numerals, words and letters. */
    private static Map<String, Double> scales() {
        Map<String, Double> scales = new HashMap<>();
        for (Lines.Line line : Lines.of("/lexicon/en/numerals.lex")) {
            String[] head = head(line);
            boolean scale = head[0].equals("SCALE") || head[0].equals("SCALE_LETTER");
            if (scale && Double.parseDouble(head[1]) >= LEAST) {
                words(line).forEach(word -> scales.put(word.replace("^", ""), Double.parseDouble(head[1])));
            }
        }
        return scales;
    }

    /** Units by their words, without those that are hardly ever units; single letters are magnitudes here. */
    private static Map<String, String> units() {
        Set<String> none = Lines.of("/lexicon/en/quantity.lex").stream()
                .filter(line -> head(line)[0].equals("NO_UNIT"))
                .flatMap(line -> words(line).stream())
                .collect(Collectors.toSet());
        UnitTable table = UnitTable.standard();
        Map<String, String> units = new HashMap<>();
        for (Unit unit : table.all()) {
            for (String alias : table.aliases(unit.id())) {
                String word = alias.toLowerCase(Locale.ROOT);
                boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
                if (!letter && unit.dimension() != Dimension.TIME && !none.contains(word)) {
                    units.putIfAbsent(word, unit.id());
                }
            }
        }
        return units;
    }

    private static String[] head(Lines.Line line) {
        return line.text().substring(0, line.text().indexOf(": ")).split(" ");
    }

    private static List<String> words(Lines.Line line) {
        String words = line.text().substring(line.text().indexOf(": ") + 2);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\|"))
                .map(String::strip)
                .toList();
    }
}
