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

    /** The same for a figure of a company: only what stands right beside it is where it was earned. */
    private static final int BESIDE = 4;

    /** What a place scores on top that no preposition leads in. */
    private static final int BARE = 25;

    /** What a place scores that opens the sentence: "In X, ...". */
    private static final int OPENING = 10;

    /** What a place scores that the sentence is about. */
    private static final int SUBJECT = 1;

    private static final String POPULATION = "population";
    private static final String DISTANCE = "distance";

    private final Passage passage;
    private final Chain chain;
    private final Draft draft;
    private final @Nullable Voice voice;
    private final InPassing passing;

    Whereabouts(Passage passage, Draft draft, @Nullable Voice voice) {
        this.passage = passage;
        this.chain = passage.chain();
        this.draft = draft;
        this.voice = voice;
        this.passing = new InPassing(chain, draft, voice);
    }

    /** The node of the place, or -1 where the sentence names none for the draft. */
    int node() {
        int best = -1;
        int least = draft.holder() != null && draft.figure() != null ? BESIDE : LIMIT;
        for (int i = 0; i < chain.size(); i++) {
            boolean described = isSide(i) || stricken(i) || isCapital(i) || owns(i);
            boolean place = isPlace(chain, i) || Backward.points(chain, i) || described;
            int score = place ? score(i) : LIMIT;
            if (score < least) {
                least = score;
                best = i;
            }
        }
        return best < 0 || !isPlace(chain, best) ? best : narrower(best);
    }

    /** "The country's 116 districts". */
    private boolean owns(int i) {
        return chain.is(i, "PLACE_NOUN")
                && i > 0
                && chain.is(i - 1, "=the")
                && i + 2 < chain.size()
                && chain.is(i + 1, "POSS")
                && chain.is(i + 2, "FIGURE");
    }

    /** "In the capital": no name follows it. */
    private boolean isCapital(int i) {
        boolean alone =
                i + 1 >= chain.size() || !chain.is(i + 1, "CAP") && !chain.is(i + 1, "=of") && !chain.is(i + 1, "TOWN");
        return chain.is(i, "SEAT_NOUN") && i > 0 && chain.is(i - 1, "=the") && alone;
    }

    /** Whether the node is a part of the country told by its direction alone: "in the north-east". */
    private boolean isSide(int i) {
        boolean led = i > 1
                && chain.is(i, "DIRECTION")
                && chain.is(i - 1, "=the")
                && (chain.is(i - 2, "IN") || chain.is(i - 2, "=of") || chain.is(i - 2, "PART"));
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
        if (passing.names(i, lead)) {
            return LIMIT;
        }
        if (inside) {
            return lead >= 0 || chain.is(i, "PLACE_NOUN") ? 0 : BARE;
        }
        if (described(i)) {
            return SUBJECT;
        }
        if (lead == first() && i < draft.from()) {
            return OPENING;
        }
        int distance = i < draft.from() ? (draft.from() - i) * 2 : i - draft.to() + 1;
        return distance + (lead >= 0 || stricken(i) || owns(i) ? 0 : BARE);
    }

    /** "X, 10 km away" and "X, 10 km from Y, had 900 inhabitants": who the sentence is about is what its population is of. */
    private boolean described(int i) {
        if (draft.measure().equals(DISTANCE)) {
            return i + 2 == draft.from() && chain.is(i + 1, "COMMA");
        }
        boolean opens = i == 0 || i == 1 && chain.is(0, "DET") || chain.is(i - 1, "=of") && i <= 3;
        return draft.measure().equals(POPULATION)
                && opens
                && i + 1 < draft.from()
                && (chain.is(i + 1, "COMMA") || chain.is(i + 1, "HAVE") || chain.is(i + 1, "BE"));
    }

    /** "The Libyan floods": a country by its adjective, where what befell it stands behind. */
    private boolean stricken(int i) {
        return chain.is(i, "DEMONYM") && i + 1 < chain.size() && chain.is(i + 1, "DISASTER");
    }

    private int first() {
        return voice == null || voice.from() >= draft.from() ? 0 : voice.from();
    }

    /** The preposition that leads node {@code i} in, or -1. */
    private int lead(int i) {
        for (int j = i - 1; j >= Math.max(0, i - 5); j--) {
            if (chain.is(j, "IN") || ofEvidence(j) || ofTown(j) || ofMiddle(j)) {
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

    /** "The streets of X". */
    private boolean ofMiddle(int i) {
        return chain.is(i, "=of") && i > 0 && chain.is(i - 1, "MIDDLE");
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
                    || chain.is(j, "TOWN")
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
