package org.gainsay.extract;

import org.gainsay.text.Chain;

/** What single nodes can be in the words for a speaker. */
final class Nouns {

    private Nouns() {}

    /** A common word of no other sort, as "health" in "health officials". */
    static boolean plain(Chain chain, int i) {
        boolean bare = chain.is(i, "WORD")
                && !chain.is(i, "CAP")
                && chain.node(i).entry() == null
                && chain.node(i).value() == null;
        return bare && !chain.surface(i, i + 1).endsWith("ed");
    }

    /** Whether a capitalised word is no name that anybody recognised. */
    static boolean unread(Chain chain, int i) {
        return chain.is(i, "CAP")
                && chain.is(i, "WORD")
                && (chain.node(i).entry() == null || chain.is(i, "NAME_PARTICLE") || chain.is(i, "GIVEN"))
                && chain.node(i).value() == null;
    }

    /** First node of the unread name that ends at node {@code i}: "Al-Nahar", "Sea Rescue", "Feed the Children". */
    static int nameStart(Chain chain, int i) {
        int first = i;
        while (first > 0) {
            boolean joined = first > 1
                    && unread(chain, first - 2)
                    && (chain.is(first - 1, "HYPHEN") || chain.is(first - 1, "=the") || chain.is(first - 1, "=of"));
            if (!joined && !unread(chain, first - 1)) {
                return first;
            }
            first -= joined ? 2 : 1;
        }
        return first;
    }

    /** Node after the unread name that begins at node {@code i}; {@code i} where none does. */
    static int nameEnd(Chain chain, int i) {
        int to = i;
        while (to < chain.size() && unread(chain, to)) {
            to++;
            if (to + 1 < chain.size() && chain.is(to, "HYPHEN") && unread(chain, to + 1)) {
                to++;
            }
        }
        return to;
    }

    /** What may stand inside a speaker's description. */
    static boolean fills(Chain chain, int i) {
        return chain.is(i, "DET")
                || chain.is(i, "ADJ")
                || chain.is(i, "POSS")
                || chain.is(i, "SPEAKER")
                || chain.is(i, "DEMONYM")
                || chain.is(i, "CAP")
                || chain.is(i, "PLACE")
                || chain.is(i, "ACTOR")
                || chain.is(i, "=of")
                || chain.is(i, "=for")
                || chain.is(i, "HYPHEN")
                || chain.is(i, "BASED")
                || chain.is(i, "ROLE")
                || chain.is(i, "TITLE")
                || chain.is(i, "DIRECTION");
    }

    /** Whether the node can name a speaker. */
    static boolean speaks(Chain chain, int i) {
        if (i + 1 < chain.size() && chain.is(i + 1, "HYPHEN")) {
            return false;
        }
        return chain.is(i, "PERSON")
                || chain.is(i, "ORG")
                || chain.is(i, "SPEAKER")
                || chain.is(i, "UNNAMED")
                || chain.is(i, "MEDIA")
                || chain.is(i, "ROLE") && (i + 1 == chain.size() || !chain.is(i + 1, "CAP"))
                || chain.is(i, "ACTOR")
                || chain.is(i, "PRON");
    }

    /** Whether a name of a place only says where: "in Moscow". */
    static boolean placed(Chain chain, int i) {
        return chain.is(i, "PLACE") && i > 0 && chain.is(i - 1, "PREP");
    }

    /** What joins a person to the body spoken for: "spokesman for", "head of". */
    static boolean links(Chain chain, int i) {
        return chain.is(i, "=of")
                || chain.is(i, "=for")
                || chain.is(i, "=from")
                || chain.is(i, "=in")
                || chain.is(i, "=at")
                || chain.is(i, "=with")
                || chain.is(i, "=to");
    }
}
