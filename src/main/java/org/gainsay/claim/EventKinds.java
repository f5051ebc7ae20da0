package org.gainsay.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The catalogue of events without a number. Immutable. */
public final class EventKinds {

    private static final String ISSUES = "claim/issues.tsv";
    private static final String EVENTS = "claim/events.tsv";

    private final Map<String, EventKind> byId = new HashMap<>();

    private EventKinds(List<Rows.Row> issueRows, List<Rows.Row> eventRows) {
        Map<String, Issue> issues = new HashMap<>();
        for (Rows.Row row : issueRows) {
            if (issues.put(row.required(0), new Issue(row.required(0), row.required(1))) != null) {
                throw row.error("issue stated twice: " + row.cell(0));
            }
        }
        for (Rows.Row row : eventRows) {
            Issue issue = issues.get(row.required(1));
            if (issue == null) {
                throw row.error("unknown issue: " + row.cell(1));
            }
            EventKind kind = new EventKind(row.required(0), issue, yes(row), aspect(row), row.required(4));
            if (byId.put(kind.id(), kind) != null) {
                throw row.error("event stated twice: " + kind.id());
            }
        }
    }

    private static boolean yes(Rows.Row row) {
        return switch (row.cell(2)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw row.error("answer is neither yes nor no: " + row.cell(2));
        };
    }

    private static Aspect aspect(Rows.Row row) {
        try {
            return Aspect.valueOf(row.required(3).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("unknown aspect: " + row.cell(3));
        }
    }

    /** The catalogue that comes with Gainsay. */
    public static EventKinds standard() {
        return Standard.KINDS;
    }

    /** The event of this id; empty where the catalogue has none. */
    public Optional<EventKind> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static final class Standard {
        static final EventKinds KINDS = new EventKinds(Rows.resource(ISSUES), Rows.resource(EVENTS));
    }
}
