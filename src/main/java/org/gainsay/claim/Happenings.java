package org.gainsay.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The catalogue of happenings whose dates can be compared. Immutable. */
public final class Happenings {

    private static final String RESOURCE = "claim/happenings.tsv";

    private final Map<String, Happening> byId;

    private Happenings(Map<String, Happening> byId) {
        this.byId = Map.copyOf(byId);
    }

    /** The catalogue that comes with Gainsay. */
    public static Happenings standard() {
        return Standard.HAPPENINGS;
    }

    private static Happenings of(List<Rows.Row> rows) {
        Map<String, Happening> byId = new LinkedHashMap<>();
        for (Rows.Row row : rows) {
            if (byId.put(row.required(0), new Happening(row.required(0), row.required(1), one(row))) != null) {
                throw row.error("happening stated twice: " + row.cell(0));
            }
        }
        return new Happenings(byId);
    }

    private static Happening.One one(Rows.Row row) {
        try {
            return Happening.One.valueOf(row.required(2).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("neither story nor place nor subject: " + row.cell(2));
        }
    }

    /** The happening that the words of a date claim name; empty for null, and for what may come again and again. */
    public Optional<Happening> find(@Nullable String words) {
        return Optional.ofNullable(words).map(byId::get);
    }

    private static final class Standard {
        static final Happenings HAPPENINGS = of(Rows.resource(RESOURCE));
    }
}
