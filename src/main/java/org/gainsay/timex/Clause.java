package org.gainsay.timex;

import java.util.Locale;
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
        if (helped(chain, i)) {
            return bareInfinitive(chain, i) ? Tense.FUTURE : null;
        }
        if (chain.is(i, "FUTURE") || chain.is(i, "MODAL_FUTURE") || ahead(chain, i)) {
            return Tense.FUTURE;
        }
        return chain.is(i, "TENSE_PAST") || participle(chain, i) ? Tense.PAST : null;
    }

    /** "Be held": the form tells nothing, what stands before "be" does. */
    private static boolean helped(Chain chain, int i) {
        String before = i == 0 ? "" : chain.surface(i - 1, i).toLowerCase(Locale.ROOT);
        return before.equals("be") || before.endsWith(" be");
    }

    /** "Is to be held" looks ahead, "had to be held" does not. */
    private static boolean bareInfinitive(Chain chain, int i) {
        return i > 2 && chain.surface(i - 2, i - 1).equalsIgnoreCase("to") && !chain.is(i - 3, "TENSE_PAST");
    }

    /** "The match is on 27 April": a copula of the present right before its date. */
    private static boolean presents(Chain chain, int i, String words) {
        boolean copula = words.equals("is") || words.equals("are");
        return copula && i + 1 < chain.size() && (chain.is(i + 1, "T_DATE") || chain.is(i + 1, "=on"));
    }

    /** "Will be" and "would be" where a lexicon has them as one phrase. */
    private static boolean ahead(Chain chain, int i) {
        String words = chain.surface(i, i + 1).toLowerCase(Locale.ROOT);
        return words.equals("will be") || words.equals("would be") || i > 0 && presents(chain, i, words);
    }

    /** A word in -ed of five letters or more, or a phrase that begins with one: killed, walked out, not need. */
    private static boolean participle(Chain chain, int i) {
        if (!chain.is(i, "WORD") || chain.is(i, "CAP")) {
            return false;
        }
        String text = chain.tokens().text();
        int end = chain.start(i);
        while (end < chain.end(i) && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - chain.start(i) >= 5 && text.startsWith("ed", end - 2);
    }
}
