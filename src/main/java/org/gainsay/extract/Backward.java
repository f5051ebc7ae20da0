package org.gainsay.extract;

import java.util.List;
import java.util.Locale;
import org.gainsay.gazetteer.PlaceKind;
import org.gainsay.gazetteer.PlaceMention;
import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/** Finds the name that a noun for a place points back to: "the city", "the region". */
final class Backward {

    private final List<Passage> passages;

    Backward(List<Passage> passages) {
        this.passages = passages;
    }

    /** Whether the node is a noun for a place that stands for a name: definite, and without a name of its own. */
    static boolean points(Chain chain, int i) {
        if (!chain.is(i, "PLACE_NOUN") || chain.is(i, "PLACE")) {
            return false;
        }
        boolean named = i + 1 < chain.size()
                && (chain.is(i + 1, "=of")
                        || chain.is(i + 1, "PLACE")
                        || chain.is(i + 1, "HYPHEN")
                        || chain.is(i + 1, "POSS")
                        || chain.is(i + 1, "ORG")
                        || chain.is(i + 1, "SPEAKER"));
        boolean alone = i == 0 || !chain.is(i - 1, "PLACE");
        return alone && !named && (definite(chain, i) || chain.surface(i, i + 1).endsWith("wide"));
    }

    private static boolean definite(Chain chain, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 2); j--) {
            if (chain.is(j, "=the")) {
                return true;
            }
            if (!chain.is(j, "ADJ") && !chain.is(j, "WHOLE")) {
                return false;
            }
        }
        return false;
    }

    /** The kind of place that the noun at node {@code i} stands for. */
    static PlaceKind kind(Chain chain, int i) {
        return PlaceKind.valueOf(chain.node(i).value("PLACE_NOUN").toUpperCase(Locale.ROOT));
    }

    /** The last name of the kind before node {@code i} of the passage that is no actor's, or null. */
    @Nullable
    PlaceMention name(Passage passage, int i) {
        PlaceKind kind = kind(passage.chain(), i);
        int from = i;
        for (int p = passages.indexOf(passage); p >= 0; p--) {
            Chain chain = passages.get(p).chain();
            for (int j = Math.min(from, chain.size()) - 1; j >= 0; j--) {
                PlaceMention mention = chain.node(j).value(PlaceMention.class);
                if (mention != null && mention.part() == null && mention.actor() == null && mention.maybe(kind)) {
                    return mention;
                }
            }
            from = Integer.MAX_VALUE;
        }
        return null;
    }
}
