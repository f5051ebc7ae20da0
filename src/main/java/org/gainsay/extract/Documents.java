package org.gainsay.extract;

import org.gainsay.text.Chain;

/** Papers and counts that speak for whoever made them: "figures from the statistics office show", "court documents show". */
final class Documents {

    /** A document stands so many nodes from the verb, its maker so many from the document. */
    private static final int REACH = 10;

    private Documents() {}

    /** The document that is the subject of the verb, or -1. */
    static int before(Passage passage, int verb) {
        Chain chain = passage.chain();
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            if (chain.is(i, "DOCUMENT")) {
                return i;
            }
            if (chain.is(i, "COMMA") || chain.is(i, "FIGURE") || Speakers.verbal(chain, i) && !chain.is(i, "HAVE")) {
                return -1;
            }
        }
        return -1;
    }

    /** The document named right behind "according to", or -1. */
    static int behind(Chain chain, int at) {
        for (int i = at + 1; i < Math.min(chain.size(), at + REACH / 2); i++) {
            if (chain.is(i, "DOCUMENT")) {
                return i;
            }
            if (!chain.is(i, "DET") && !chain.is(i, "ADJ") && !Nouns.plain(chain, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Who made the document: named behind "by", "from", "of" or before the possessive; or -1. */
    static int owner(Passage passage, int document, int end) {
        Chain chain = passage.chain();
        int next = document + 1;
        boolean by = next < chain.size()
                && (chain.is(next, "=by")
                        || chain.is(next, "=from")
                        || chain.is(next, "=of")
                        || chain.is(next, "GIVEN_BY") && !Reporting.relays(chain, next));
        int behind = by ? Speakers.after(passage, next) : -1;
        if (behind >= 0 && behind < end) {
            return behind;
        }
        int i = document - 1;
        while (i > 0 && (chain.is(i, "ADJ") || Nouns.plain(chain, i) || chain.is(i, "ORDINAL"))) {
            i--;
        }
        if (i >= 0 && chain.is(i, "ORG")) {
            return i;
        }
        return i > 0 && chain.is(i, "POSS") && Nouns.speaks(chain, i - 1) ? i - 1 : -1;
    }
}
