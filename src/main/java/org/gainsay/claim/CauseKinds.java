package org.gainsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue of causes, as a tree from the general to the narrow. Immutable. */
public final class CauseKinds {

    private static final String RESOURCE = "claim/causes.tsv";

    private record Kind(String parent, List<String> apart, String label) {}

    private final Map<String, Kind> byId = new HashMap<>();

    private CauseKinds(List<Rows.Row> rows) {
        for (Rows.Row row : rows) {
            List<String> apart =
                    row.cell(2).isEmpty() ? List.of() : List.of(row.cell(2).split(" "));
            if (byId.put(row.required(0), new Kind(row.cell(1), apart, row.required(3))) != null) {
                throw row.error("cause stated twice: " + row.cell(0));
            }
        }
        for (Rows.Row row : rows) {
            List<String> named = new ArrayList<>(byId.get(row.cell(0)).apart());
            if (!row.cell(1).isEmpty()) {
                named.add(row.cell(1));
            }
            for (String id : named) {
                if (!byId.containsKey(id)) {
                    throw row.error("unknown cause: " + id);
                }
            }
        }
    }

    /** The catalogue that comes with Gainsay. */
    public static CauseKinds standard() {
        return Standard.KINDS;
    }

    /** The cause of this id for the reader; empty where the catalogue has none. */
    public Optional<String> label(String id) {
        return Optional.ofNullable(byId.get(id)).map(Kind::label);
    }

    /** Whether the cause is this other one or a kind of it. */
    public boolean within(String id, String other) {
        return line(id).contains(other);
    }

    /** Whether the two cannot both be the cause: they are of kinds that shut each other out. */
    public boolean apart(String id, String other) {
        return line(id).stream()
                .anyMatch(one -> line(other).stream().anyMatch(two -> shut(one, two) || shut(two, one)));
    }

    private boolean shut(String one, String two) {
        return byId.get(one).apart().contains(two);
    }

    private List<String> line(String id) {
        List<String> line = new ArrayList<>();
        for (String at = id;
                byId.containsKey(at) && !line.contains(at);
                at = byId.get(at).parent()) {
            line.add(at);
        }
        return line;
    }

    private static final class Standard {
        static final CauseKinds KINDS = new CauseKinds(Rows.resource(RESOURCE));
    }
}
