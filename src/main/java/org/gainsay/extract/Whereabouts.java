package org.gainsay.extract;

import org.gainsay.gazetteer.PlaceMention;
import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/**
 * Where a draft holds by the words of its own sentence: a place that a preposition leads in, behind the evidence sooner than
 * before it. Where the speaker stands, where something goes and what a list gives as an example is not where it happened.
 */
final class Whereabouts {

    /** A place that scores so high is too far from the evidence to be meant. */
    private static final int LIMIT = 40;

    /** What a place scores on top that no preposition leads in. */
    private static final int BARE = 25;

    /** What a place scores that opens the sentence: "In X, ...". */
    private static final int OPENING = 10;

    private final Passage passage;
    private final Chain chain;
    private final Draft draft;
    private final @Nullable Voice voice;

    Whereabouts(Passage passage, Draft draft, @Nullable Voice voice) {
        this.passage = passage;
        this.chain = passage.chain();
        this.draft = draft;
        this.voice = voice;
    }

    /** The node of the place, or -1 where the sentence names none for the draft. */
    int node() {
        int best = -1;
        int least = LIMIT;
        for (int i = 0; i < chain.size(); i++) {
            int score = isPlace(chain, i) || Backward.points(chain, i) || isSide(i) ? score(i) : LIMIT;
            if (score < least) {
                least = score;
                best = i;
            }
        }
        return best < 0 || !isPlace(chain, best) ? best : narrower(best);
    }

    /** Whether the node is a part of the country told by its direction alone: "in the north-east". */
    private boolean isSide(int i) {
        boolean led = i > 1
                && chain.is(i, "DIRECTION")
                && chain.is(i - 1, "=the")
                && (chain.is(i - 2, "IN") || chain.is(i - 2, "=of"));
        boolean alone = i + 1 >= chain.size()
                || !chain.is(i + 1, "WORD")
                || chain.is(i + 1, "PREP")
                || chain.is(i + 1, "CONJ")
                || chain.is(i + 1, "BE")
                || chain.is(i + 1, "HAVE")
                || chain.is(i + 1, "SAY")
                || chain.is(i + 1, "ACCORDING")
                || chain.is(i + 1, "TIMEX");
        return led && alone && !chain.is(i, "PLACE");
    }

    private int score(int i) {
        boolean inside = i >= draft.from() && i < draft.to();
        int lead = lead(i);
        boolean spoken = voice != null && !voice.covers(i) && !inside;
        if (spoken || ofSpeaker(i, lead) || example(i) || (lead < 0 && chain.is(i, "SIDE"))) {
            return LIMIT;
        }
        if (inside) {
            return lead >= 0 || chain.is(i, "PLACE_NOUN") ? 0 : BARE;
        }
        if (lead == first() && i < draft.from()) {
            return OPENING;
        }
        int distance = i < draft.from() ? (draft.from() - i) * 2 : i - draft.to() + 1;
        return distance + (lead >= 0 ? 0 : BARE);
    }

    private int first() {
        return voice == null || voice.from() >= draft.from() ? 0 : voice.from();
    }

    /** The preposition that leads node {@code i} in, or -1. */
    private int lead(int i) {
        for (int j = i - 1; j >= Math.max(0, i - 5); j--) {
            if (chain.is(j, "IN") || ofEvidence(j) || ofTown(j)) {
                return j;
            }
            boolean between = chain.is(j, "DET")
                    || chain.is(j, "ADJ")
                    || chain.is(j, "DIRECTION")
                    || chain.is(j, "TOWN")
                    || chain.is(j, "PLACE")
                    || chain.is(j, "DEMONYM")
                    || chain.is(j, "POSS")
                    || chain.is(j, "CONJ")
                    || chain.is(j, "COMMA")
                    || chain.is(j, "ORDINAL")
                    || chain.is(j, "PART")
                    || (chain.is(j, "=of") && j > 0 && (chain.is(j - 1, "TOWN") || chain.is(j - 1, "REST")));
            if (!between) {
                return -1;
            }
        }
        return -1;
    }

    /** "3 km of X", "residents of X". */
    private boolean ofEvidence(int i) {
        return i == draft.to() && chain.is(i, "=of");
    }

    /** "The city of X", unless somebody comes or speaks from there. */
    private boolean ofTown(int i) {
        if (!chain.is(i, "=of") || i == 0 || !(chain.is(i - 1, "TOWN") || chain.is(i - 1, "DIRECTION"))) {
            return false;
        }
        for (int j = i - 2; j >= Math.max(0, i - 5); j--) {
            if (chain.is(j, "PREP")) {
                return !chain.is(j, "=from") && !chain.is(j, "=to");
            }
        }
        return true;
    }

    /** Whether the place only tells where a speaker stands: "officials in X", "the X branch". */
    private boolean ofSpeaker(int i, int lead) {
        int before = lead - 1;
        boolean behind = before >= 0
                && before < draft.from()
                && !(before >= draft.from() && before < draft.to())
                && (chain.is(before, "ORG") || chain.is(before, "SPEAKER") || chain.is(before, "PERSON"))
                && !chain.is(before, "COUNTED");
        boolean named = i + 1 < chain.size() && lead < 0 && (chain.is(i + 1, "SPEAKER") || chain.is(i + 1, "ORG"));
        return behind || named;
    }

    /** Whether the place is an example of those meant: "among them in X". */
    private boolean example(int i) {
        for (int j = i - 1; j >= Math.max(draft.to(), i - 7); j--) {
            if (chain.is(j, "EXAMPLE")) {
                return true;
            }
        }
        return false;
    }

    /** In "X in the Y region" or "X, Y" the place is X. */
    private int narrower(int place) {
        for (int j = place - 1; j >= Math.max(0, place - 5); j--) {
            if (isPlace(chain, j)) {
                return narrower(j);
            }
            boolean joins = chain.is(j, "=in")
                    || chain.is(j, "COMMA")
                    || chain.is(j, "DET")
                    || chain.is(j, "ADJ")
                    || chain.is(j, "DIRECTION");
            if (!joins) {
                return place;
            }
        }
        return place;
    }

    /** The first of the words that shut the place itself out, "outside X", "elsewhere in X", "other parts of X"; or -1. */
    int exclusion(int place) {
        int found = -1;
        for (int i = place - 1; i >= Math.max(0, place - 5) && !chain.is(i, "COMMA") && !chain.is(i, "PLACE"); i--) {
            boolean others = (chain.is(i, "OTHERS") && chain.is(i + 1, "PART")) || chain.is(i, "REST");
            found = others || chain.is(i, "APART") ? i : found;
        }
        return found;
    }

    /** Whether node {@code i} names a place. */
    static boolean isPlace(Chain chain, int i) {
        return chain.is(i, "PLACE") && chain.node(i).value(PlaceMention.class) != null;
    }
}
