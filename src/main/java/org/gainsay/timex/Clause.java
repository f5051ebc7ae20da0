package org.gainsay.timex;

import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/**
 * Which way the clause around an expression looks. The nearest verb to the left decides, then the nearest to the right; a
 * mark between clauses ends the search.
 */
final class Clause {

    /** Further words rarely belong to the same verb. */
    private static final int REACH = 12;

    private Clause() {}

    /** The tense that the words around nodes {@code from} to before {@code to} show, or null where they show none. */
    static @Nullable Tense around(Chain chain, int from, int to) {
        for (int i = from - 1; i >= 0 && from - i <= REACH && !ends(chain, i); i--) {
            Tense tense = tense(chain, i);
            if (tense != null) {
                return tense;
            }
        }
        for (int i = to; i < chain.size() && i - to < REACH && !ends(chain, i); i++) {
            Tense tense = tense(chain, i);
            if (tense != null) {
                return tense;
            }
        }
        return null;
    }

    private static boolean ends(Chain chain, int i) {
        if (chain.is(i, "BREAK") || chain.is(i, "DASH") || chain.is(i, "QUOTE")) {
            return true;
        }
        return chain.is(i, "OTHER") && ".,;:?!".contains(chain.surface(i, i + 1));
    }

    private static @Nullable Tense tense(Chain chain, int i) {
        if (chain.is(i, "FUTURE") || chain.is(i, "MODAL_FUTURE")) {
            return Tense.FUTURE;
        }
        return chain.is(i, "TENSE_PAST") || participle(chain, i) ? Tense.PAST : null;
    }

    /** A word in -ed of five letters or more: killed, not need. */
    private static boolean participle(Chain chain, int i) {
        if (!chain.is(i, "WORD") || chain.is(i, "CAP") || chain.end(i) - chain.start(i) < 5) {
            return false;
        }
        String text = chain.tokens().text();
        return text.startsWith("ed", chain.end(i) - 2);
    }
}
