package org.gainsay.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what one counts: a taxonomy in which a child is part of its parents. A population may carry the side it
 * belongs to, as in {@code UA:soldiers}; words the table does not have stand for themselves. Immutable.
 */
public final class Populations {

    /** Everybody: what a count of the dead means where the sentence does not say whom it counts. */
    public static final String PEOPLE = "people";

    /** Id of armed men of no state: rebels, militants, gunmen. */
    public static final String FIGHTERS = "fighters";

    private static final String RESOURCE = "claim/populations.tsv";
    private static final char SIDE = ':';

    private final Map<String, Set<String>> wholes;
    private final Map<String, String> labels;
    private final Map<String, String> byWord;

    private Populations(Map<String, Set<String>> wholes, Map<String, String> labels, Map<String, String> byWord) {
        this.wholes = wholes;
        this.labels = labels;
        this.byWord = byWord;
    }

    /** The taxonomy that comes with Gainsay. */
    public static Populations standard() {
        return Standard.POPULATIONS;
    }

    /**
     * Reads a taxonomy.
     *
     * @param in the table, heading first
     * @param file its name, for messages
     * @throws IllegalArgumentException with file, line and reason for an unknown parent, a circle or a word with two
     *     meanings
     */
    public static Populations read(BufferedReader in, String file) throws IOException {
        return of(Rows.read(in, file));
    }

    private static Populations of(List<Rows.Row> rows) {
        Map<String, List<String>> parents = new LinkedHashMap<>();
        Map<String, String> labels = new HashMap<>();
        Map<String, String> byWord = new HashMap<>();
        for (Rows.Row row : rows) {
            String id = row.required(0);
            if (parents.put(id, list(row.cell(1))) != null) {
                throw row.error("population stated twice: " + id);
            }
            labels.put(id, row.required(2));
            for (String word : list(row.required(3))) {
                String other = byWord.put(word, id);
                if (other != null) {
                    throw row.error("\"" + word + "\" means " + other + " and " + id);
                }
            }
        }
        Map<String, Set<String>> wholes = new HashMap<>();
        for (Rows.Row row : rows) {
            wholes.put(row.cell(0), wholes(row, parents));
        }
        return new Populations(wholes, labels, byWord);
    }

    private static Set<String> wholes(Rows.Row row, Map<String, List<String>> parents) {
        String id = row.cell(0);
        Set<String> wholes = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(parents.get(id));
        while (!open.isEmpty()) {
            String whole = open.pop();
            if (!parents.containsKey(whole)) {
                throw row.error("unknown parent: " + whole);
            }
            if (whole.equals(id)) {
                throw row.error("part of itself: " + id);
            }
            if (wholes.add(whole)) {
                open.addAll(parents.get(whole));
            }
        }
        return Set.copyOf(wholes);
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /** The population that the folded (lower-case, accent-free) word or phrase names. */
    public Optional<String> lookup(String folded) {
        return Optional.ofNullable(byWord.get(folded));
    }

    /** All words of the taxonomy with the population each names, for building lexicons. */
    public Map<String, String> words() {
        return Collections.unmodifiableMap(byWord);
    }

    /** All ids, without sides. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(labels.keySet());
    }

    /** Whether everything {@code part} counts is counted by {@code whole} too; a population is part of itself. */
    public boolean partOf(String part, String whole) {
        String side = side(whole);
        return (side == null || side.equals(side(part)))
                && (base(part).equals(base(whole))
                        || wholes.getOrDefault(base(part), Set.of()).contains(base(whole)));
    }

    /** The population in words for the reader: "soldiers (UA)" for {@code UA:soldiers}. */
    public String label(String population) {
        String side = side(population);
        String label = labels.getOrDefault(base(population), base(population));
        return side == null ? label : label + " (" + side + ")";
    }

    /** The side before the last colon, as in {@code UA:soldiers} or {@code org:hamas:fighters}; null where there is none. */
    public static @Nullable String side(String population) {
        int colon = population.lastIndexOf(SIDE);
        return colon < 0 ? null : population.substring(0, colon);
    }

    /** The population without its side. */
    public static String base(String population) {
        return population.substring(population.lastIndexOf(SIDE) + 1);
    }

    private static final class Standard {
        static final Populations POPULATIONS = of(Rows.resource(RESOURCE));
    }
}
