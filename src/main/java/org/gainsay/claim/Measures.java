package org.gainsay.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gainsay.quantity.Dimension;
import org.jspecify.annotations.Nullable;

/** The catalogue of measures, in the order of its table. Immutable. */
public final class Measures {

    private static final String RESOURCE = "claim/measures.tsv";

    private final Map<String, Measure> byId;

    private Measures(Map<String, Measure> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /** The catalogue that comes with Gainsay. */
    public static Measures standard() {
        return Standard.MEASURES;
    }

    /**
     * Reads a catalogue.
     *
     * @param in the table, heading first
     * @param file its name, for messages
     * @throws IllegalArgumentException with file, line and reason where a row makes no measure
     */
    public static Measures read(BufferedReader in, String file) throws IOException {
        return of(Rows.read(in, file));
    }

    private static Measures of(List<Rows.Row> rows) {
        Map<String, Measure> byId = new LinkedHashMap<>();
        for (Rows.Row row : rows) {
            Measure measure = measure(row);
            if (byId.put(measure.id(), measure) != null) {
                throw row.error("measure stated twice: " + measure.id());
            }
        }
        for (Rows.Row row : rows) {
            if (!row.cell(7).isEmpty() && !byId.containsKey(row.cell(7))) {
                throw row.error("unknown parent measure: " + row.cell(7));
            }
        }
        return new Measures(byId);
    }

    private static Measure measure(Rows.Row row) {
        return new Measure(
                row.required(0),
                constant(Course.class, row, 1),
                constant(Dimension.class, row, 2),
                row.required(3),
                row.required(4),
                row.flag(5),
                constant(Needs.class, row, 6),
                row.cell(7).isEmpty() ? null : row.cell(7),
                kind(row));
    }

    private static KindWords kind(Rows.Row row) {
        String cell = row.required(8);
        try {
            return KindWords.of(cell);
        } catch (IllegalArgumentException e) {
            throw row.error(String.valueOf(e.getMessage()));
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Rows.Row row, int column) {
        try {
            return Enum.valueOf(type, row.required(column).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("unknown " + type.getSimpleName().toLowerCase(Locale.ROOT) + ": " + row.cell(column));
        }
    }

    /** The measure with this id. */
    public Optional<Measure> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The word by which documents call a measure said of a population.
     *
     * @param population id, or null where nobody is named
     * @return the measure's own id where the table does not have it
     */
    public String kind(String id, @Nullable String population, Populations populations) {
        return find(id).map(measure -> measure.kind().word(population, populations))
                .orElse(id);
    }

    /** All measures, in the order of the table. */
    public Collection<Measure> all() {
        return byId.values();
    }

    /** Whether {@code part} is {@code whole} or one of the measures it includes: killed within casualties. */
    public boolean within(String part, String whole) {
        List<String> seen = new ArrayList<>();
        String id = part;
        while (id != null && !seen.contains(id)) {
            if (id.equals(whole)) {
                return true;
            }
            seen.add(id);
            id = find(id).map(Measure::parent).orElse(null);
        }
        return false;
    }

    private static final class Standard {
        static final Measures MEASURES = of(Rows.resource(RESOURCE));
    }
}
