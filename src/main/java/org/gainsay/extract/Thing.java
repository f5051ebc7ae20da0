package org.gainsay.extract;

import java.util.List;
import java.util.Set;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.gazetteer.PlaceMention;
import org.gainsay.text.Chain;
import org.gainsay.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * A thing that an event happens to, with what tells it from others of its kind: "the M1 motorway", "Terminal 2".
 *
 * @param from first node of its name
 * @param head node of its noun
 * @param to node after its name
 * @param words its name and the noun it goes by, folded
 */
record Thing(int from, int head, int to, String words) {

    /** The kinds of things, as {@code events.lex} sorts them. */
    private static final List<String> KINDS = List.of(
            "ACCESS",
            "ROUTE",
            "PLANT",
            "DRINK",
            "TARGET",
            "BARRIER",
            "STOPPAGE",
            "ACCORD",
            "SUFFRAGE",
            "VERDICT",
            "FIXTURE",
            "LAUNCH",
            "SUPPLY",
            "BLAZE",
            "FLYER",
            "TRUCE",
            "BID",
            "HULL",
            "GOODS");

    /** Kinds of which a story has many, so that one without a name may be any. */
    private static final Set<String> MANY = Set.of("ROUTE", "ACCORD", "FIXTURE", "FLYER", "HULL");

    /** A name has at most so many words before its noun. */
    private static final int LONGEST = 4;

    /** Whether the node is the noun of a thing. */
    static boolean is(Chain chain, int head) {
        return kind(chain, head) != null;
    }

    private static @Nullable String kind(Chain chain, int head) {
        return KINDS.stream().filter(kind -> chain.is(head, kind)).findFirst().orElse(null);
    }

    /** The thing at node {@code head}, or null where nothing tells which of its kind it is. */
    static @Nullable Thing of(Chain chain, int head) {
        String kind = kind(chain, head);
        String noun = kind == null ? null : chain.node(head).value(kind);
        if (noun == null) {
            return null;
        }
        int from = head;
        while (from > Math.max(0, head - LONGEST) && names(chain, from - 1)) {
            from--;
        }
        int to = head + 1;
        if (to < chain.size()
                && (chain.is(to, "FIGURE")
                        || chain.is(to, "NOT_FIGURE")
                        || names(chain, to) && !chain.is(to, "PLACE"))) {
            to++;
        }
        boolean many = chain.surface(head, head + 1).endsWith("s") && !noun.endsWith("s");
        String name = name(chain, from, head) + " " + (many ? noun + "s" : noun) + " " + name(chain, head + 1, to);
        boolean named = from < head || to > head + 1;
        return other(chain, from) || MANY.contains(kind) && !named ? null : new Thing(from, head, to, name.strip());
    }

    /** "the previous launch": another one than the one at hand. */
    private static boolean other(Chain chain, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
            if (chain.is(i, "OTHER_ONE") || chain.is(i, "ORDINAL") || chain.is(i, "OTHERS")) {
                return true;
            }
            if (!chain.is(i, "ADJ") && !chain.is(i, "DET") && !chain.is(i, "ADV")) {
                return false;
            }
        }
        return false;
    }

    /** A capitalised word that is no mere beginning of a sentence. */
    private static boolean names(Chain chain, int i) {
        boolean capital = chain.is(i, "CAP")
                && !chain.is(i, "DET")
                && !chain.is(i, "PREP")
                && !chain.is(i, "ADJ")
                && !chain.is(i, "SIDE")
                && !chain.is(i, "ADV")
                && !chain.is(i, "SPEAKER")
                && !chain.is(i, "NONE")
                && !chain.is(i, "BE");
        return capital || chain.is(i, "PLACE") && !chain.is(i, "SIDE") || chain.is(i, "DEMONYM");
    }

    /** The words of the name that are no place: the place is told by itself. */
    private static String name(Chain chain, int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (chain.node(i).value(PlaceMention.class) == null) {
                name.append(Fold.of(chain.surface(i, i + 1))).append(' ');
            }
        }
        return name.toString().strip();
    }

    /** The place in its name ("Kerch bridge"), or null. */
    @Nullable
    PlaceFacet place(Chain chain, Context context) {
        for (int i = from; i < head; i++) {
            if (chain.node(i).value(PlaceMention.class) != null) {
                return context.toponyms().facet(chain, i, i + 1);
            }
        }
        return null;
    }
}
