package org.gainsay.extract;

import org.gainsay.text.Chain;

/** Places that a sentence names whatever it tells: where somebody speaks, where something goes, what a place is the largest of. */
final class Podium {

    private static final int REACH = 7;

    /** A superlative stands so many nodes before its "in" at most. */
    private static final int NEAR = 4;

    private Podium() {}

    /** Whether the place that the preposition at node {@code lead} leads in is only named in passing. */
    static boolean holds(Chain chain, int lead) {
        return talking(chain, lead) || quotedFrom(chain, lead) || superlative(chain, lead);
    }

    /** "Told reporters in X", "said in X", "speaking at a rally in X": before anything is said. */
    static boolean talking(Chain chain, int lead) {
        boolean plain = true;
        for (int j = lead - 1; j >= Math.max(0, lead - REACH); j--) {
            if (chain.is(j, "TELL") || plain && (chain.is(j, "SAY") || chain.is(j, "TALK"))) {
                return j == 0 || !chain.is(j - 1, "BE");
            }
            if (chain.is(j, "COMMA") || chain.is(j, "=that") || chain.is(j, "FIGURE") || chain.is(j, "QUOTE")) {
                return false;
            }
            plain &= chain.is(j, "PUBLIC")
                    || chain.is(j, "MEDIA")
                    || chain.is(j, "GATHERING")
                    || chain.is(j, "DET")
                    || chain.is(j, "ADJ")
                    || chain.is(j, "TIMEX")
                    || chain.is(j, "ORG")
                    || chain.is(j, "PREP");
        }
        return false;
    }

    /** "According to the institute in X". */
    static boolean quotedFrom(Chain chain, int lead) {
        for (int j = lead - 1; j >= Math.max(0, lead - REACH); j--) {
            if (chain.is(j, "ACCORDING")) {
                return true;
            }
            if (chain.is(j, "COMMA") || chain.is(j, "SEMI")) {
                return false;
            }
        }
        return false;
    }

    /** "The second largest city in X". */
    static boolean superlative(Chain chain, int lead) {
        for (int j = lead - 1; j >= Math.max(0, lead - NEAR); j--) {
            if (chain.is(j, "SUPERLATIVE")) {
                return true;
            }
            if (chain.is(j, "COMMA") || chain.is(j, "PLACE")) {
                return false;
            }
        }
        return false;
    }

    /** "The governor of X", "X police said": what somebody stands for. */
    static boolean office(Chain chain, int i) {
        int j = before(chain, i);
        boolean of = j >= 0 && j < i - 1 && chain.is(j + 1, "=of");
        boolean head =
                of && (chain.is(j, "SPEAKER") || chain.is(j, "ROLE") || chain.is(j, "ORG") || chain.is(j, "PERSON"));
        return head || i + 1 < chain.size() && chain.is(i + 1, "SPEAKER");
    }

    /** "To X", "from X", "with X", "by X": the end or the partner of something, not its scene. */
    static boolean goal(Chain chain, int i) {
        int j = before(chain, i);
        boolean bound = j > 0 && chain.is(j, "=for") && chain.is(j - 1, "BOUND");
        boolean scene = j > 0 && (chain.is(j - 1, "SITE") || chain.is(j - 1, "ROAD"));
        return j >= 0
                && !scene
                && (bound || chain.is(j, "=to") || chain.is(j, "=with") || chain.is(j, "=by") || chain.is(j, "=from"));
    }

    /** "From X". */
    static boolean from(Chain chain, int i) {
        int j = before(chain, i);
        return j >= 0 && chain.is(j, "=from");
    }

    /** The node before the place and the words that belong to its name. */
    private static int before(Chain chain, int i) {
        int j = i - 1;
        while (j > 0 && (chain.is(j, "DET") || chain.is(j, "ADJ") || chain.is(j, "TOWN") || chain.is(j, "=of"))) {
            j--;
        }
        return j;
    }
}
