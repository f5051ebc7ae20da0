package org.gainsay.extract;

import org.gainsay.text.Chain;

/** Names and descriptions set off by commas: "X, spokesman for Y, told", "X, who leads Y, told", "the spokesman, X, told". */
final class Asides {

    /** An aside is at most so many nodes long. */
    private static final int REACH = 14;

    private Asides() {}

    /** The speaker before or inside the aside that the comma at {@code close} ends, or -1. */
    static int speaker(Passage passage, int close) {
        Chain chain = passage.chain();
        int open = open(passage, close);
        if (open < 1) {
            return -1;
        }
        boolean relative = chain.is(open + 1, "REL");
        for (int i = close - 1; i > open && !relative; i--) {
            if (chain.is(i, "PERSON") && !chain.is(i + 1, "POSS")) {
                return i;
            }
        }
        if (title(chain, open) >= 0 && Nouns.nameEnd(chain, open + 1) == close) {
            return close - 1;
        }
        if (Nouns.unread(chain, open - 1)) {
            boolean described = describes(chain, open + 1, close) || relative && Nouns.nameStart(chain, open - 1) == 0;
            return described ? open - 1 : -1;
        }
        return Speakers.nearest(passage, open);
    }

    /** The comma that opens the aside, or -1. */
    private static int open(Passage passage, int close) {
        Chain chain = passage.chain();
        for (int open = close - 1; open > Math.max(0, close - REACH); open--) {
            if (chain.is(open, "COMMA")) {
                return open;
            }
            if (chain.is(open, "SEMI") || chain.is(open, "BREAK") || Speakers.quoted(passage, open)) {
                return -1;
            }
        }
        return -1;
    }

    /** First node of the title that ends right before the comma ("the head of the region, X"), or -1 where none does. */
    static int title(Chain chain, int comma) {
        int from = comma;
        boolean role = false;
        while (from > 0 && describes(chain, from - 1)) {
            from--;
            role |= role(chain, from);
            if (chain.is(from, "DET") && (from == 0 || !Nouns.links(chain, from - 1))) {
                break;
            }
        }
        return role ? from : -1;
    }

    private static boolean describes(Chain chain, int i) {
        return !chain.is(i, "PERSON")
                && !chain.is(i, "FIGURE")
                && !chain.is(i, "TIMEX")
                && !chain.is(i, "CONJ")
                && !Speakers.verbal(chain, i)
                && (chain.is(i, "WORD") || Nouns.fills(chain, i) || chain.is(i, "ORG"))
                && (!chain.is(i, "PREP") || Nouns.links(chain, i));
    }

    /** Whether the words are a mere title: they name a role and have no verb. */
    private static boolean describes(Chain chain, int from, int to) {
        boolean role = false;
        for (int i = from; i < to; i++) {
            if (Speakers.verbal(chain, i) || chain.is(i, "PERSON") || chain.is(i, "FIGURE") || chain.is(i, "TIMEX")) {
                return false;
            }
            role |= role(chain, i);
        }
        return role && !chain.is(from, "PREP");
    }

    private static boolean role(Chain chain, int i) {
        return chain.is(i, "ROLE") || chain.is(i, "SPEAKER") || chain.is(i, "OFFICE");
    }
}
