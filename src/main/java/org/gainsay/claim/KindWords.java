package org.gainsay.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The word by which documents call a measure: {@code killed of people, count} is "killed" where it is said of people or of a
 * part of them, else "count". Where nobody is named, people are meant.
 */
public final class KindWords {

    private static final String OF = " of ";

    private record Choice(String population, String word) {}

    private final List<Choice> choices = new ArrayList<>();
    private final String otherwise;

    private KindWords(String cell) {
        String last = "";
        for (String part : cell.split(", ")) {
            int of = part.indexOf(OF);
            if (of < 0) {
                last = part;
            } else {
                choices.add(new Choice(part.substring(of + OF.length()), part.substring(0, of)));
            }
        }
        if (last.isBlank()) {
            throw new IllegalArgumentException("no kind for other populations: " + cell);
        }
        this.otherwise = last;
    }

    /**
     * Reads a cell of the table.
     *
     * @throws IllegalArgumentException where no word is left for all other populations
     */
    static KindWords of(String cell) {
        return new KindWords(cell);
    }

    /** The word for the measure said of a population, or of none (null). */
    public String word(@Nullable String population, Populations populations) {
        String whom = population == null ? Populations.PEOPLE : population;
        return choices.stream()
                .filter(choice -> populations.partOf(whom, choice.population()))
                .map(Choice::word)
                .findFirst()
                .orElse(otherwise);
    }
}
