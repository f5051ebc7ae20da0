package org.gainsay.extract;

import org.gainsay.claim.Modality;
import org.gainsay.quantity.Dimension;
import org.gainsay.text.Chain;

/** Tells what is expected from what has come about: guidance, forecasts, estimates that a result is held against. */
final class Outlook {

    /** How far before a figure a word of expecting speaks of it. */
    private static final int BEFORE = 12;

    /** How far behind it: "the 3 percent that analysts had expected". */
    private static final int BEHIND = 6;

    private Outlook() {}

    /** The draft, put as planned where the figure is only expected. Counts of things and people are left to their verbs. */
    static Draft of(FigureSite site, Draft draft) {
        Dimension dimension = site.mention().dimension();
        boolean foreseen = dimension == Dimension.MONEY
                || dimension == Dimension.RATIO
                || draft.measure().equals("jobs");
        return foreseen && draft.modality() == null && (announced(site) || expected(site))
                ? draft.put(Modality.PLANNED)
                : draft;
    }

    /** "expects sales of", "its forecast of"; but "beat forecasts with sales of". */
    private static boolean announced(FigureSite site) {
        Chain chain = site.chain();
        for (int i = site.node() - 1; i >= Math.max(0, site.node() - BEFORE); i--) {
            if (chain.is(i, "SEMI") || chain.is(i, "BREAK")) {
                return false;
            }
            if (chain.is(i, "FORECAST")) {
                boolean surpassed = i > 0 && beaten(chain, i);
                return surpassed ? directly(chain, i, site.node()) : !parted(chain, i, site.node());
            }
        }
        return false;
    }

    private static boolean beaten(Chain chain, int forecast) {
        for (int i = forecast - 1; i >= Math.max(0, forecast - 3); i--) {
            if (chain.is(i, "BEATING") || chain.is(i, "COMPARED")) {
                return true;
            }
        }
        return false;
    }

    /** Whether only "of" and its like stand between the expectation and the figure. */
    private static boolean directly(Chain chain, int forecast, int figure) {
        for (int i = forecast + 1; i < figure; i++) {
            if (!chain.is(i, "=of") && !chain.is(i, "=for") && !chain.is(i, "DET") && !chain.is(i, "MONEY_NOUN")) {
                return false;
            }
        }
        return true;
    }

    /** Whether another statement begins between the expectation and the figure. */
    private static boolean parted(Chain chain, int forecast, int figure) {
        for (int i = forecast + 1; i < figure; i++) {
            if (chain.is(i, "COMMA") && !(i + 1 < figure && chain.is(i + 1, "FIGURE"))
                    || chain.is(i, "=but")
                    || chain.is(i, "COMPARED") && !chain.is(i, "=from")) {
                return true;
            }
        }
        return false;
    }

    private static boolean expected(FigureSite site) {
        Chain chain = site.chain();
        boolean analysts = false;
        for (int i = site.node() + 1; i < Math.min(chain.size(), site.node() + BEHIND); i++) {
            if (chain.is(i, "COMMA") || chain.is(i, "SEMI") || chain.is(i, "FIGURE") || chain.is(i, "BREAK")) {
                return false;
            }
            analysts |= chain.is(i, "ANALYSTS");
            boolean by = i + 1 < chain.size() && chain.is(i + 1, "=by");
            if (chain.is(i, "FORECAST")) {
                return analysts || by || i == site.node() + 1;
            }
        }
        return false;
    }
}
