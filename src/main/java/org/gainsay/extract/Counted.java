package org.gainsay.extract;

import java.util.Locale;
import java.util.Set;
import org.gainsay.claim.Populations;
import org.gainsay.gazetteer.Actor;
import org.gainsay.text.Chain;
import org.gainsay.text.Fold;
import org.jspecify.annotations.Nullable;

/** Whom or what a figure counts: the noun behind it, with the side that an adjective before that noun names. */
final class Counted {

    /** So many modifiers stand between a figure and its noun. */
    private static final int REACH = 5;

    /** Plural words that a number does not count but measures, orders or repeats. */
    private static final Set<String> NO_THINGS = Set.of(
            "times",
            "points",
            "ways",
            "things",
            "sides",
            "years",
            "days",
            "hours",
            "minutes",
            "seconds",
            "weeks",
            "months",
            "decades",
            "centuries",
            "degrees",
            "percents",
            "others",
            "ones",
            "parts",
            "steps",
            "halves",
            "thirds",
            "quarters",
            "this",
            "his",
            "its",
            "is",
            "was",
            "has",
            "does",
            "goes",
            "says",
            "as",
            "us",
            "yes",
            "plus",
            "versus",
            "across",
            "perhaps",
            "always",
            "less",
            "towards",
            "besides",
            "whereas",
            "afterwards");

    /** Categories whose value names what they count or measure. */
    private static final String[] NAMING = {"COUNTED", "MONEY_NOUN", "RATE_NOUN"};

    private final Populations populations;

    Counted(Populations populations) {
        this.populations = populations;
    }

    /** Whether the node is a plural name of a people: "250,000 Libyans". */
    static boolean people(Chain chain, int i) {
        if (!chain.is(i, "DEMONYM")) {
            return false;
        }
        String words = chain.surface(i, i + 1);
        return words.endsWith("s") || words.endsWith("ese");
    }

    /** The counted noun behind a figure, a few modifiers away, or -1. */
    int head(Chain chain, int from) {
        for (int i = from; i < Math.min(chain.size(), from + REACH); i++) {
            if (compound(chain, i)) {
                continue;
            }
            if (chain.is(i, "COUNTED") || (chain.is(i, "ARMED") && i == from) || people(chain, i)) {
                return i;
            }
            boolean modifier = chain.is(i, "ADJ")
                    || chain.is(i, "DEMONYM")
                    || chain.is(i, "OTHERS")
                    || chain.is(i, "DIRECTION")
                    || chain.is(i, "HYPHEN")
                    || chain.is(i, "SIDE")
                    || chain.is(i, "CAP")
                    || (chain.is(i, "CONJ") && i > from && chain.is(i - 1, "DEMONYM"))
                    || (chain.is(i, "=of") && i == from)
                    || (i == from + 1 && chain.is(i, "DET") && chain.is(from, "=of"));
            if (!modifier && !model(chain, i)) {
                return plain(chain, i) ? i : material(chain, i) ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** A noun before the one that is counted: the train of "20,000 train drivers". */
    static boolean compound(Chain chain, int i) {
        return i + 1 < chain.size()
                && chain.is(i, "COUNTED")
                && !chain.surface(i, i + 1).endsWith("s")
                && (chain.is(i + 1, "COUNTED") || plain(chain, i + 1))
                && chain.surface(i + 1, i + 2).endsWith("s");
    }

    /** A noun of no list that tells what the things behind it are of: "14 gold medals", "30 fishing boats". */
    private static boolean material(Chain chain, int i) {
        return i + 1 < chain.size()
                && chain.is(i, "WORD")
                && !chain.is(i, "CAP")
                && (chain.node(i).entry() == null || chain.is(i, "MATERIAL"))
                && !chain.surface(i, i + 1).endsWith("ed")
                && !chain.surface(i, i + 1).endsWith("s")
                && (plain(chain, i + 1)
                        || chain.is(i + 1, "COUNTED")
                                && chain.surface(i + 1, i + 2).endsWith("s"));
    }

    /** A number behind a capitalised word names a model: "14 Falcon 3 jets". */
    private static boolean model(Chain chain, int i) {
        return i > 0
                && chain.is(i - 1, "CAP")
                && !chain.is(i, "WORD")
                && !chain.is(i, "OTHER")
                && !chain.is(i, "FIGURE")
                && !chain.is(i, "TIMEX");
    }

    /** Whether the node is a plural noun by its look, of no list. */
    static boolean plain(Chain chain, int i) {
        String word = chain.surface(i, i + 1);
        return chain.is(i, "WORD")
                && !chain.is(i, "CAP")
                && word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !chain.is(i, "RISE")
                && !chain.is(i, "SAY")
                && !chain.is(i, "HARMING")
                && !chain.is(i, "ADV")
                && !chain.is(i, "COUNTED")
                && !NO_THINGS.contains(word);
    }

    /** Whether the noun is one of the populations table, or the name of a people. */
    boolean listed(Chain chain, int head) {
        return !plain(chain, head) || people(chain, head);
    }

    /** The population named by node {@code head}, with the side that a node between {@code from} and it names. */
    @Nullable
    String population(Chain chain, int from, int head) {
        String side = null;
        for (int i = from; i <= head; i++) {
            Actor actor = Actor.of(chain.node(i)).orElse(null);
            if (actor != null && actor.side() != null) {
                side = actor.side();
            }
        }
        String id = base(chain, head);
        return id == null ? null : side == null ? id : side + ":" + id;
    }

    /** The words of nodes {@code from} to before {@code to} as a population: ids where tables know them, "center" as "centre". */
    String words(Chain chain, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!chain.is(i, "DET") && !chain.is(i, "POSS") && !chain.is(i, "POSSDET") && !chain.is(i, "BUSINESS")) {
                words.append(words.isEmpty() ? "" : " ").append(word(chain, i));
            }
        }
        return words.toString();
    }

    private String word(Chain chain, int i) {
        for (String category : NAMING) {
            String id = chain.node(i).value(category);
            if (id != null) {
                return id;
            }
        }
        if (chain.is(i, "OIL")) {
            return "oil";
        }
        return Fold.of(chain.surface(i, i + 1))
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replaceAll("\\bcenter", "centre");
    }

    private @Nullable String base(Chain chain, int head) {
        String id = chain.node(head).value("COUNTED");
        if (id != null) {
            return id;
        }
        if (people(chain, head)) {
            return Populations.PEOPLE;
        }
        String words = Fold.of(chain.surface(head, head + 1)).toLowerCase(Locale.ROOT);
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return populations.lookup(last).orElse(plain(chain, head) ? last : null);
    }
}
