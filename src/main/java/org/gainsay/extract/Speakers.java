package org.gainsay.extract;

import org.gainsay.text.Chain;

/** Finds the node of whoever speaks beside a reporting verb, and how far the words around that name reach. */
final class Speakers {

    /** A speaker stands at most so many nodes from the reporting verb: a name with title and apposition. */
    private static final int REACH = 14;

    /** So many common words may stand before the noun that speaks: "airport security staff". */
    private static final int MODIFIERS = 2;

    private Speakers() {}

    /** The speaker before the verb, in the verb's own clause; or -1. */
    static int before(Passage passage, int verb) {
        Chain chain = passage.chain();
        int aside = verb > 0 && chain.is(verb - 1, "COMMA") ? acrossAside(passage, verb - 1) : -1;
        int found = aside >= 0 ? aside : nearest(passage, verb);
        return found >= 0 ? found : anybody(passage, verb);
    }

    /** "Hackers claimed to", "villagers said that": whoever it is, where the verb can only be theirs. */
    private static int anybody(Passage passage, int verb) {
        Chain chain = passage.chain();
        boolean theirs = verb + 1 < chain.size() && (chain.is(verb + 1, "=to") || chain.is(verb + 1, "=that"));
        int i = verb - 1;
        while (i > 0 && (chain.is(i, "ADV") || chain.is(i, "HAVE"))) {
            i--;
        }
        boolean noun = i >= 0
                && !quoted(passage, i)
                && (chain.is(i, "COUNTED") || plain(chain, i) || i == 0 && unread(chain, i));
        return theirs && noun ? i : -1;
    }

    /** "X, spokesman for Y, told", "X, who leads Y, told" and "the spokesman, X, told": the name before or inside the commas. */
    private static int acrossAside(Passage passage, int close) {
        Chain chain = passage.chain();
        int open = close - 1;
        while (open > Math.max(0, close - REACH) && !chain.is(open, "COMMA")) {
            if (chain.is(open, "SEMI") || chain.is(open, "BREAK") || quoted(passage, open)) {
                return -1;
            }
            open--;
        }
        if (open < 1 || !chain.is(open, "COMMA")) {
            return -1;
        }
        for (int i = close - 1; i > open && !chain.is(open + 1, "REL"); i--) {
            if (chain.is(i, "PERSON") && !chain.is(i + 1, "POSS")) {
                return i;
            }
        }
        boolean name = chain.is(open - 1, "CAP") && describes(chain, open + 1, close) && unread(chain, open - 1);
        return speaks(chain, open - 1) ? head(chain, open - 1) : name ? open - 1 : -1;
    }

    private static int nearest(Passage passage, int verb) {
        Chain chain = passage.chain();
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            if (stops(passage, i)) {
                return -1;
            }
            if (!speaks(chain, i)) {
                continue;
            }
            int head = head(chain, i);
            if (head != i || !placed(chain, i)) {
                return head;
            }
        }
        return -1;
    }

    /** The speaker behind the verb ("said X"); or -1. */
    static int after(Passage passage, int verb) {
        Chain chain = passage.chain();
        int found = -1;
        int plain = 0;
        for (int i = verb + 1; i < Math.min(chain.size(), verb + REACH); i++) {
            if (stops(passage, i) || chain.is(i, "=that")) {
                break;
            }
            if (chain.is(i, "PERSON") && !(i + 1 < chain.size() && chain.is(i + 1, "POSS"))) {
                return i;
            }
            if (found < 0 && speaks(chain, i)) {
                found = i;
            } else if (found == i - 1 && chain.is(i, "SPEAKER")) {
                found = i;
            }
            plain += plain(chain, i) ? 1 : 0;
            boolean described = found < 0 && plain(chain, i) && plain <= MODIFIERS;
            if (!fills(chain, i) && !described && !(chain.is(i, "COMMA") && found >= 0)) {
                break;
            }
        }
        return found;
    }

    /** The first name or body of the verb's clause that can speak: the subject of a participle ("..., adding that"); or -1. */
    static int subject(Passage passage, int verb) {
        Chain chain = passage.chain();
        int found = -1;
        for (int i = clauseStart(chain, verb); i < verb; i++) {
            if (speaks(chain, i) && !quoted(passage, i) && !placed(chain, i)) {
                found = i;
            }
            if (found >= 0 && (chain.is(found, "PERSON") || !fills(chain, i))) {
                return found;
            }
        }
        return found;
    }

    /** First node of the sentence, or of what follows a semicolon, before node {@code i}. */
    static int clauseStart(Chain chain, int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (chain.is(j, "SEMI") || chain.is(j, "BREAK")) {
                return j + 1;
            }
        }
        return 0;
    }

    /** The node after the sentence, or after what stands before a semicolon, from node {@code i}. */
    static int clauseEnd(Chain chain, int i) {
        int end = i;
        while (end < chain.size() && !chain.is(end, "SEMI") && !chain.is(end, "BREAK")) {
            end++;
        }
        return end;
    }

    /** First node of the speaker's words, with a description set off by a comma: "the head of the region, X". */
    static int start(Chain chain, int speaker) {
        int first = segment(chain, speaker);
        boolean apposed = chain.is(speaker, "PERSON") && first > 1 && chain.is(first - 1, "COMMA");
        int title = apposed ? segment(chain, first - 2) : first;
        return title < first && describes(chain, title, first - 1) ? title : first;
    }

    private static int segment(Chain chain, int i) {
        int first = i;
        while (first > 0
                && !chain.is(first - 1, "COMMA")
                && !chain.is(first - 1, "QUOTE")
                && !chain.is(first - 1, "DASH")
                && !chain.is(first - 1, "SEMI")) {
            first--;
        }
        return first;
    }

    /** Whether the words are a mere title: they name a role and have no verb. */
    private static boolean describes(Chain chain, int from, int to) {
        boolean role = false;
        for (int i = from; i < to; i++) {
            if (verbal(chain, i) || chain.is(i, "PERSON") || chain.is(i, "FIGURE") || chain.is(i, "TIMEX")) {
                return false;
            }
            role |= chain.is(i, "ROLE") || chain.is(i, "SPEAKER") || chain.is(i, "OFFICE");
        }
        return role && !chain.is(from, "PREP");
    }

    /** Whether the node belongs to a verb group, or says that a clause begins. */
    static boolean verbal(Chain chain, int i) {
        return chain.is(i, "BE")
                || chain.is(i, "HAVE")
                || chain.is(i, "DO")
                || chain.is(i, "MODAL_FUTURE")
                || chain.is(i, "MODAL_MAYBE")
                || chain.is(i, "MODAL_MUST")
                || chain.is(i, "SAY")
                || chain.is(i, "=that");
    }

    /** From "the ministry" in "spokesman for the ministry" to the spokesman. */
    private static int head(Chain chain, int found) {
        int head = found;
        for (int j = found - 1; j > 0; j--) {
            boolean links = chain.is(j, "=of")
                    || chain.is(j, "=for")
                    || chain.is(j, "=from")
                    || chain.is(j, "=in")
                    || chain.is(j, "=at")
                    || chain.is(j, "=with")
                    || chain.is(j, "=to");
            boolean named = chain.is(j - 1, "PERSON") || chain.is(j - 1, "SPEAKER") || chain.is(j - 1, "ORG");
            boolean other = chain.is(j, "PREP")
                    || chain.is(j, "COMMA")
                    || chain.is(j, "QUOTE")
                    || chain.is(j, "CONJ")
                    || chain.is(j, "SEMI")
                    || chain.is(j, "DASH")
                    || chain.is(j, "TIMEX")
                    || chain.is(j, "PERSON")
                    || chain.is(j, "FIGURE")
                    || verbal(chain, j);
            if (links && named) {
                head = j - 1;
            } else if (!links && other || links && head != found) {
                return head;
            }
        }
        return head;
    }

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
                && chain.node(i).entry() == null
                && chain.node(i).value() == null;
    }

    /** What may stand inside a speaker's description. */
    private static boolean fills(Chain chain, int i) {
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
                || chain.is(i, "ROLE") && (i + 1 == chain.size() || !chain.is(i + 1, "CAP"))
                || chain.is(i, "ACTOR")
                || chain.is(i, "PRON");
    }

    /** Whether a name of a place only says where: "in Moscow". */
    private static boolean placed(Chain chain, int i) {
        return chain.is(i, "PLACE") && i > 0 && chain.is(i - 1, "PREP");
    }

    private static boolean stops(Passage passage, int i) {
        Chain chain = passage.chain();
        return chain.is(i, "SAY") || chain.is(i, "SEMI") || chain.is(i, "BREAK") || quoted(passage, i);
    }

    /** Whether the node stands inside a quotation. */
    static boolean quoted(Passage passage, int i) {
        return passage.quotes().hold(passage.chain().start(i));
    }
}
