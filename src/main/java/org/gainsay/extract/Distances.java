package org.gainsay.extract;

import org.gainsay.claim.PlaceFacet;
import org.gainsay.gazetteer.PlaceMention;
import org.gainsay.text.Chain;
import org.gainsay.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Between which places a distance lies: its place is what the sentence is about, its population what it is measured from
 * ("X lies 40 km from Y" is of X and Y). Where only one end is told, that is the place.
 */
final class Distances {

    private static final String DISTANCE = "distance";

    /** The far end stands so many nodes behind the figure at most: "10 km (6 miles) north-east of the port city of X". */
    private static final int REACH = 12;

    private final Context context;

    Distances(Context context) {
        this.context = context;
    }

    /** The draft with its ends, where it is a distance and its sentence names both. */
    Draft between(Passage passage, Draft draft) {
        if (!draft.measure().equals(DISTANCE) || draft.place() != null || draft.population() != null) {
            return draft;
        }
        PlaceFacet far = far(passage.chain(), draft.to());
        if (far == null) {
            return draft;
        }
        PlaceFacet near = site(passage.chain(), draft.from()) ? null : near(passage, draft.from());
        if (near == null || same(near, far)) {
            return draft.at(far);
        }
        String end = far.name() == null ? far.words() : far.name();
        return draft.about(Fold.of(end), draft.actor(), draft.side()).at(near);
    }

    /** Whether the distance tells where something happened, not where a place lies. */
    private static boolean site(Chain chain, int figure) {
        for (int i = Speakers.clauseStart(chain, figure); i < figure; i++) {
            if (chain.is(i, "SITE") || chain.is(i, "EPICENTRE") || chain.is(i, "CENTRED")) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(PlaceFacet near, PlaceFacet far) {
        return near.id() == null ? near.words().equals(far.words()) : near.id().equals(far.id());
    }

    /** The place behind "from", "of" or "off", or null. */
    private @Nullable PlaceFacet far(Chain chain, int from) {
        boolean led = false;
        for (int i = from; i < Math.min(chain.size(), from + REACH); i++) {
            if (led && Whereabouts.isPlace(chain, i)) {
                return context.toponyms().facet(chain, i, i + 1);
            }
            led |= chain.is(i, "=of") || chain.is(i, "=from") || chain.is(i, "=off") || chain.is(i, "=to");
            boolean between = chain.is(i, "PREP")
                    || chain.is(i, "DIRECTION")
                    || chain.is(i, "AWAY")
                    || chain.is(i, "DET")
                    || chain.is(i, "ADJ")
                    || chain.is(i, "TOWN")
                    || chain.is(i, "LP")
                    || chain.is(i, "RP")
                    || chain.is(i, "FIGURE");
            if (!between) {
                return null;
            }
        }
        return null;
    }

    /** What the sentence is about: the first place of its clause that no preposition leads in, or what "it" stands for there. */
    private @Nullable PlaceFacet near(Passage passage, int figure) {
        Chain chain = passage.chain();
        int first = Speakers.clauseStart(chain, figure);
        for (int i = first; i < figure; i++) {
            if (Whereabouts.isPlace(chain, i) && subject(chain, i, first)) {
                return context.toponyms().facet(chain, i, i + 1);
            }
            boolean back = chain.is(i, "=it") || chain.is(i, "PLACE_NOUN") && Backward.points(chain, i);
            if (back && i <= first + 2) {
                return new Referents(context).settlement(passage, i);
            }
        }
        return null;
    }

    /** Whether the place opens the clause or a part of it, and is nobody's who acts. */
    private static boolean subject(Chain chain, int i, int first) {
        PlaceMention mention = chain.node(i).value(PlaceMention.class);
        int before = i - 1;
        while (before > first && (chain.is(before, "DET") || chain.is(before, "TOWN") || chain.is(before, "=of"))) {
            before--;
        }
        boolean opens = before < first || before == first && chain.is(before, "DET") || chain.is(before, "COMMA");
        boolean goesOn = i + 1 < chain.size()
                && (chain.is(i + 1, "COMMA")
                        || chain.is(i + 1, "BE")
                        || chain.is(i + 1, "LIES")
                        || chain.is(i + 1, "FIGURE")
                        || chain.is(i + 1, "LP"));
        return opens && goesOn && mention.part() == null;
    }
}
