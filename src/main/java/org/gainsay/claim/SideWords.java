package org.gainsay.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells whether two sides may be one: "the army" may be that of a country named elsewhere, "rebels" the group that another
 * article calls by its name.
 */
public final class SideWords {

    private static final String RESOURCE = "claim/side-words.tsv";
    private static final String STATE = "state";
    private static final String GROUP = "group";
    private static final String ORGANISATION = "org:";
    private static final int ISO_LENGTH = 2;

    private final Map<String, String> kinds;

    private SideWords(List<Rows.Row> rows) {
        kinds = new HashMap<>();
        for (Rows.Row row : rows) {
            if (!List.of(STATE, GROUP).contains(row.required(1))) {
                throw row.error("neither " + STATE + " nor " + GROUP + ": " + row.cell(1));
            }
            if (kinds.put(row.required(0), row.cell(1)) != null) {
                throw row.error("word stated twice: " + row.cell(0));
            }
        }
    }

    /** The words that come with Gainsay. */
    public static SideWords standard() {
        return Standard.WORDS;
    }

    /** Whether nothing tells the two apart; {@link Control#ANYBODY} may be anybody. */
    public boolean maybeOne(String side, String other) {
        return side.equals(other)
                || side.equals(Control.ANYBODY)
                || other.equals(Control.ANYBODY)
                || covers(side, other)
                || covers(other, side);
    }

    /** Whether the word stands for a force of its own: "army", "fighters". */
    public boolean force(String word) {
        return kinds.containsKey(word);
    }

    /** Whether the word may mean the side: one of its kind, or a body that only its name is known of. */
    private boolean covers(String word, String side) {
        String kind = kinds.get(word);
        String other = kind(side);
        boolean body = other.isEmpty() && side.indexOf(' ') > 0;
        return kind != null && (kind.equals(other) || body);
    }

    private String kind(String side) {
        if (side.startsWith(ORGANISATION)) {
            return GROUP;
        }
        boolean country = side.length() == ISO_LENGTH && side.equals(side.toUpperCase(Locale.ROOT));
        return country ? STATE : kinds.getOrDefault(side, "");
    }

    private static final class Standard {
        static final SideWords WORDS = new SideWords(Rows.resource(RESOURCE));
    }
}
