package org.gainsay.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.text.Chain;
import org.gainsay.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * A role as the text tells it and the office it means: "the Kharkiv regional governor", "head of the X plant", "Ukrainian
 * foreign minister". The office has a key only where the place, state or body is named and nothing says that the person holds
 * it no longer, not yet, or against another.
 *
 * @param from first node of the role with what stands before it
 * @param to node after the role with what stands behind it
 * @param role as written, modifiers included
 * @param office key, or null
 */
record Appointment(int from, int to, String role, @Nullable String office) {

    /** Words of a place that do not tell offices apart: the governor of X is the governor of X region. */
    private static final Set<String> GENERIC = Set.of(
            "the",
            "region",
            "oblast",
            "province",
            "regional",
            "city",
            "of",
            "town",
            "state",
            "republic",
            "district",
            "administration",
            "military",
            "civil");

    /** Offices of a town or region, not of the state behind its name. */
    private static final Set<String> LOCAL = Set.of("mayor", "governor", "police chief");

    private static final int REACH = 6;

    /** What the {@code ROLE} node at {@code at} means. */
    static Appointment at(Chain chain, int at) {
        int from = at;
        boolean disputed = false;
        while (from > 0 && (chain.is(from - 1, "ROLE_MOD") || chain.is(from - 1, "FORMER") || hyphened(chain, from))) {
            disputed |= chain.is(from - 1, "FORMER");
            from--;
        }
        String role = chain.surface(from, at + 1);
        String office = chain.node(at).value("OFFICE");
        boolean local = LOCAL.contains(String.valueOf(office));
        Scope behind = behind(chain, at + 1, local);
        Scope scope = behind.words == null && !"head".equals(office) ? before(chain, from, at + 1, local) : behind;
        if ("head".equals(office) && scope.runsRegion(chain)) {
            office = "governor";
        }
        boolean bare = chain.is(at, "OFFICE") && office != null && office.equals("pope");
        String key = office == null || disputed || scope.words == null && !bare
                ? null
                : bare ? office : office + " of " + scope.words;
        return new Appointment(Math.min(from, scope.from), Math.max(at + 1, behind.to), role, key);
    }

    /** Where the words stand that say of what; and those words folded, or null. */
    private record Scope(int from, int to, @Nullable String words) {

        /** "the Donetsk regional (military) administration": its head is the governor. */
        boolean runsRegion(Chain chain) {
            String whole = words == null ? "" : Fold.of(chain.surface(from, to));
            return whole.contains("region") && whole.contains("administration");
        }
    }

    private static boolean hyphened(Chain chain, int from) {
        return chain.is(from - 1, "HYPHEN") && from > 1 && chain.is(from - 2, "FORMER");
    }

    /** "of Melitopol", "of the Donetsk regional administration", "for Ukraine's southern command". */
    private static Scope behind(Chain chain, int at, boolean local) {
        if (at >= chain.size() || !says(chain, at, "of") && !says(chain, at, "for") && !says(chain, at, "at")) {
            return new Scope(at, at, null);
        }
        int i = at + 1;
        List<String> parts = new ArrayList<>();
        boolean named = false;
        for (; i < chain.size() && i - at <= REACH; i++) {
            boolean links =
                    says(chain, i, "the") || says(chain, i, "of") || chain.is(i, "POSS") || chain.is(i, "HYPHEN");
            boolean names = chain.is(i, "CAP") || chain.node(i).value(Actor.class) != null || chain.is(i, "BODY");
            boolean common = chain.is(i, "WORD") && GENERIC.contains(Fold.of(chain.surface(i, i + 1)));
            if (!links && !names && !common) {
                break;
            }
            named |= chain.is(i, "CAP") || chain.is(i, "SIDE");
            add(chain, i, parts, local);
        }
        return new Scope(at, parts.isEmpty() ? at : i, parts.isEmpty() || !named ? null : String.join(" ", parts));
    }

    /** "Kharkiv Mayor", "Ukrainian president", "Libya's foreign minister", "Luhansk region governor". */
    private static Scope before(Chain chain, int from, int to, boolean local) {
        int i = from;
        while (i > 0 && (chain.is(i - 1, "POSS") || chain.is(i - 1, "REGION_WORD"))) {
            i--;
        }
        List<String> parts = new ArrayList<>();
        if (i > 0 && names(chain, i - 1)) {
            add(chain, i - 1, parts, local);
            i--;
            while (chain.node(i).value() == null
                    && i > 0
                    && names(chain, i - 1)
                    && chain.node(i - 1).value() == null) {
                i--;
                parts.add(0, Fold.of(chain.surface(i, i + 1)));
            }
        }
        return parts.isEmpty() ? new Scope(from, to, null) : new Scope(i, to, String.join(" ", parts));
    }

    /** A state, or an unknown capitalised word; a person or a mere capital at the start of a sentence is none. */
    private static boolean names(Chain chain, int i) {
        Actor actor = chain.node(i).value(Actor.class);
        if (actor != null) {
            return actor.side() != null;
        }
        return chain.node(i).value() == null
                && chain.is(i, "CAP")
                && chain.is(i, "WORD")
                && (chain.node(i).entry() == null || chain.is(i, "ORDINARY") || chain.is(i, "DIRECTION"));
    }

    /** A state by its code, other words folded; the capital in "mayor of X" is the town, not the state. */
    private static void add(Chain chain, int i, List<String> parts, boolean local) {
        Actor actor = chain.node(i).value(Actor.class);
        if (chain.is(i, "DIRECTION")) {
            return;
        }
        boolean town = local && actor != null && actor.kind() == ActorKind.CAPITAL_METONYM;
        if (!town
                && actor != null
                && actor.side() != null
                && !actor.kind().body()
                && !actor.kind().armed()) {
            parts.add(actor.side());
            return;
        }
        for (String word : Fold.of(chain.surface(i, i + 1)).split("[\\s-]+")) {
            if (!word.isEmpty() && !word.equals("s") && !GENERIC.contains(word)) {
                parts.add(word);
            }
        }
    }

    private static boolean says(Chain chain, int i, String word) {
        return chain.surface(i, i + 1).equalsIgnoreCase(word);
    }
}
