package org.gainsay.extract;

import java.util.Set;
import org.gainsay.text.Chain;

/** Tells figures that leave items out ("adjusted profit", "excluding one-off costs") from those by the book. */
final class Accounting {

    private static final Set<String> ADJUSTABLE = Set.of(
            "profit",
            "operating-profit",
            "pretax-profit",
            "gross-profit",
            "ebitda",
            "loss",
            "earnings-per-share",
            "margin",
            "spending");

    private static final String ADJUSTED = "adjusted";

    /** So far before the noun of a measure the word stands that qualifies it. */
    private static final int BEFORE = 4;

    /** So far behind the figure: "$3 a share excluding items". */
    private static final int BEHIND = 6;

    private Accounting() {}

    /** The draft, its population marked where the figure is an adjusted one. */
    static Draft of(FigureSite site, Draft draft) {
        boolean open = ADJUSTABLE.contains(draft.measure())
                && (draft.population() == null || !draft.population().contains(ADJUSTED));
        if (!open || !(before(site) || behind(site))) {
            return draft;
        }
        String population = draft.population() == null ? ADJUSTED : ADJUSTED + " " + draft.population();
        return draft.about(population, draft.actor(), draft.side());
    }

    /** Back to the noun of the measure and a little further, or at the head of a sentence without another sum. */
    private static boolean before(FigureSite site) {
        Chain chain = site.chain();
        if (site.before() == null && (chain.is(0, "ADJUSTED") || chain.size() > 1 && chain.is(1, "ADJUSTED"))) {
            return true;
        }
        int nouns = 0;
        int left = Integer.MAX_VALUE;
        for (int i = site.node() - 1; i >= 0 && left > 0; i--, left--) {
            if (chain.is(i, "ADJUSTED")) {
                return true;
            }
            boolean sum = chain.is(i, "MONEY") && !chain.is(site.node() - 1, "=or");
            if (chain.is(i, "SEMI") || chain.is(i, "BREAK") || chain.is(i, "COMPARED") || sum) {
                return false;
            }
            nouns += chain.is(i, "MONEY_NOUN") || chain.is(i, "RATE_NOUN") ? 1 : 0;
            if (nouns > 1) {
                return false;
            }
            left = nouns == 1 && left > BEFORE ? BEFORE : left;
        }
        return false;
    }

    private static boolean behind(FigureSite site) {
        Chain chain = site.chain();
        for (int i = site.node() + 1; i < Math.min(chain.size(), site.node() + BEHIND); i++) {
            if (chain.is(i, "FIGURE") || chain.is(i, "SEMI") || chain.is(i, "BREAK") || chain.is(i, "CONJ")) {
                return false;
            }
            if (chain.is(i, "ADJUSTED")) {
                return true;
            }
        }
        return false;
    }
}
