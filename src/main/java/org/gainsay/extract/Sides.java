package org.gainsay.extract;

import java.util.Set;
import org.gainsay.claim.Populations;
import org.gainsay.gazetteer.Actor;
import org.gainsay.text.Chain;
import org.gainsay.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom an actor node stands for: the side of the actors table, else the population it names ("inmates"), else its own
 * folded words ("labour"). "Its troops" and "they" stand for whoever was named last before them.
 */
final class Sides {

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "us", "our", "ours", "my");

    private final Context context;

    Sides(Context context) {
        this.context = context;
    }

    /** The side behind node {@code i}, or null where nothing tells. */
    @Nullable
    String of(Passage passage, int i) {
        Chain chain = passage.chain();
        Actor actor = Actor.of(chain.node(i)).orElse(null);
        if (actor != null && actor.side() != null) {
            return actor.side();
        }
        if (chain.is(i, "PRON") || chain.is(i, "FORCES")) {
            String named = i > 0 ? before(chain, i) : null;
            if (chain.is(i, "FORCES") && !owned(chain, i) && (named == null || rebels(chain, i))) {
                return rebels(chain, i) ? Populations.FIGHTERS : force(chain, i);
            }
            if (chain.is(i, "PRON") && speaker(chain, i)) {
                return null;
            }
            return named != null ? named : context.lastSide(passage);
        }
        if (chain.is(i, "PERSON")) {
            return context.sideOfPerson(chain.surface(i, i + 1));
        }
        String counted = chain.node(i).value("COUNTED");
        if (counted != null) {
            String side = beside(chain, i);
            return side != null ? side : counted;
        }
        return base(chain, i);
    }

    /** "rebel forces", but not "government forces". */
    private static boolean rebels(Chain chain, int i) {
        return i > 0 && Populations.FIGHTERS.equals(chain.node(i - 1).value("COUNTED"));
    }

    /** Its own words, but for "rebels" and "gunmen": all of them are fighters. */
    private static String force(Chain chain, int i) {
        return Populations.FIGHTERS.equals(chain.node(i).value("COUNTED")) ? Populations.FIGHTERS : base(chain, i);
    }

    /** The side of an adjective or name beside a speaker told by nouns, or null. */
    @Nullable
    String nationality(Passage passage, int i) {
        return beside(passage.chain(), i);
    }

    /** Whether the node stands for whoever speaks: "we", "our". */
    static boolean speaker(Chain chain, int i) {
        return FIRST_PERSON.contains(Fold.of(chain.surface(i, i + 1)));
    }

    private static String base(Chain chain, int i) {
        return Fold.of(chain.surface(i, i + 1)).strip();
    }

    private static boolean owned(Chain chain, int i) {
        return i > 0 && (chain.is(i - 1, "POSSDET") || chain.is(i - 1, "POSS"));
    }

    /** The side of an adjective or name right before: "Russian soldiers", "Moscow's men". */
    private static @Nullable String beside(Chain chain, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
            Actor actor = Actor.of(chain.node(j)).orElse(null);
            if (actor != null && actor.side() != null) {
                return actor.side();
            }
            if (!chain.is(j, "ADJ") && !chain.is(j, "POSS") && !chain.is(j, "HYPHEN")) {
                return null;
            }
        }
        return null;
    }

    /** Whether a name only says where somebody is: "rebels in the Central African Republic". */
    private static boolean where(Chain chain, int i) {
        int before = i > 0 && chain.is(i - 1, "DET") ? i - 2 : i - 1;
        return chain.is(i, "PLACE") && before >= 0 && chain.is(before, "IN");
    }

    /** The last side named in the sentence before node {@code i}. */
    private static @Nullable String before(Chain chain, int i) {
        for (int j = i - 1; j >= 0; j--) {
            Actor actor = Actor.of(chain.node(j)).orElse(null);
            if (actor != null && actor.side() != null && !where(chain, j)) {
                return actor.side();
            }
            if (chain.is(j, "FORCES") && (chain.is(i, "PRON") || owned(chain, i))) {
                String side = beside(chain, j);
                return side != null ? side : force(chain, j);
            }
            String counted = chain.node(j).value("COUNTED");
            if (counted != null && Populations.standard().partOf(counted, Populations.PEOPLE) && chain.is(i, "PRON")) {
                return counted;
            }
        }
        return null;
    }
}
