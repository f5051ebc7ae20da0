package org.gainsay.extract;

import org.gainsay.text.Chain;

/** Where clauses end, and what a node is within its clause, as far as that can be told without parsing. */
final class Clauses {

    private Clauses() {}

    /** Whether node {@code i} parts what stands before it from what stands behind. */
    static boolean ends(Chain chain, int i) {
        return chain.is(i, "SEMI")
                || chain.is(i, "BREAK")
                || chain.is(i, "DASH")
                || chain.is(i, "COLON")
                || chain.is(i, "OTHER") && "?!|".contains(chain.surface(i, i + 1));
    }

    /** Whether the node may stand between a noun and what governs it: "the second such". */
    static boolean modifies(Chain chain, int i) {
        return chain.is(i, "DET")
                || chain.is(i, "ADJ")
                || chain.is(i, "ADV")
                || chain.is(i, "POSS")
                || chain.is(i, "HYPHEN")
                || chain.is(i, "DEMONYM")
                || chain.is(i, "DIRECTION")
                || chain.is(i, "ORDINAL")
                || chain.is(i, "FIGURE")
                || chain.is(i, "TIMEX")
                || chain.is(i, "PLACE")
                || chain.is(i, "CAP")
                || chain.is(i, "COUNTED")
                || chain.is(i, "FACILITY");
    }

    /** Whether the node is an auxiliary, an adverb or "not". */
    static boolean auxiliary(Chain chain, int i) {
        return chain.is(i, "BE")
                || chain.is(i, "HAVE")
                || chain.is(i, "DO")
                || chain.is(i, "ADV")
                || chain.is(i, "NOT")
                || chain.is(i, "REPORTEDLY")
                || chain.is(i, "APPEAR")
                || chain.is(i, "MODAL_FUTURE")
                || chain.is(i, "MODAL_MAYBE")
                || chain.is(i, "MODAL_MUST");
    }

    /** Whether a form of "to be" helps the verb at node {@code verb}: what stands before it suffers. */
    static boolean passive(Chain chain, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 4) && auxiliary(chain, i); i--) {
            if (chain.is(i, "BE")) {
                return true;
            }
        }
        return false;
    }

    /** Whether node {@code i} names whoever may act. */
    static boolean acts(Chain chain, int i) {
        return chain.is(i, "SIDE")
                || chain.is(i, "ARMED")
                || chain.is(i, "FORCES")
                || chain.is(i, "DEMONYM")
                || chain.is(i, "PERSON")
                || chain.is(i, "ORG")
                || chain.is(i, "PRON");
    }
}
