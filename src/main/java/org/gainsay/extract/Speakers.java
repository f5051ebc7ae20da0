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
        if (verb > 0 && chain.is(verb - 1, "COMMA")) {
            return Asides.speaker(passage, verb - 1);
        }
        int named = named(passage, verb);
        int found = named >= 0 ? named : nearest(passage, verb);
        return found >= 0 ? found : anybody(passage, verb);
    }

    /** "Norvik said", "the newspaper Al-Nahar said": a name that nothing else is known of, right before the verb. */
    private static int named(Passage passage, int verb) {
        Chain chain = passage.chain();
        int name = subject(chain, verb);
        if (name < 0 || !Nouns.unread(chain, name) || name == 0 || quoted(passage, name)) {
            return -1;
        }
        int first = Nouns.nameStart(chain, name);
        boolean described = first > 0
                && (chain.is(first - 1, "SPEAKER") || chain.is(first - 1, "MEDIA") || chain.is(first - 1, "PERSON"));
        boolean says = chain.is(verb, "SAID") || chain.is(verb, "RELAY") || first < name;
        return described ? first - 1 : says ? name : -1;
    }

    /** The last node before the verb's group. */
    private static int subject(Chain chain, int verb) {
        int i = verb - 1;
        while (i > 0
                && (chain.is(i, "ADV")
                        || chain.is(i, "HAVE")
                        || chain.is(i, "DO")
                        || chain.is(i, "NOT")
                        || chain.is(i, "MODAL_MAYBE")
                        || chain.is(i, "MODAL_FUTURE"))) {
            i--;
        }
        return i;
    }

    /** "Hackers claimed to", "villagers said that", "the suspect told": whoever it is, where the verb can only be theirs. */
    private static int anybody(Passage passage, int verb) {
        Chain chain = passage.chain();
        boolean theirs = chain.is(verb, "SAID")
                || verb + 1 < chain.size() && (chain.is(verb + 1, "=to") || chain.is(verb + 1, "=that"))
                || verb + 2 >= chain.size();
        int i = subject(chain, verb);
        boolean noun = i >= 0
                && !quoted(passage, i)
                && (noun(chain, i)
                        || Nouns.unread(chain, i) && (i == 0 || chain.is(verb, "SAID"))
                        || chain.is(verb, "SAID")
                                && chain.is(i, "CAP")
                                && chain.is(i, "WORD")
                                && !Nouns.placed(chain, i));
        return theirs && noun ? i : -1;
    }

    /** The nearest name or body before the node that can speak, with its head; or -1. */
    static int nearest(Passage passage, int verb) {
        Chain chain = passage.chain();
        int subject = subject(chain, verb);
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            boolean other =
                    chain.is(i, "COMMA") && i < subject && !chain.is(subject, "REL") && chain.is(subject, "WORD");
            if (stops(passage, i) || other && !chain.is(subject, "CONJ")) {
                return -1;
            }
            if (!Nouns.speaks(chain, i) || led(chain, i)) {
                continue;
            }
            if (chain.is(i + 1, "POSS") && i + 2 <= subject && noun(chain, subject)) {
                return subject;
            }
            int head = head(chain, i);
            if (head != i || !Nouns.placed(chain, i)) {
                return head;
            }
        }
        return -1;
    }

    /** "researchers led by X": X leads, they speak. */
    private static boolean led(Chain chain, int i) {
        return i > 1 && chain.is(i - 1, "=by") && chain.is(i - 2, "BASED");
    }

    private static boolean noun(Chain chain, int i) {
        return Nouns.plain(chain, i) || chain.is(i, "COUNTED") || chain.is(i, "FORCES");
    }

    /** The speaker behind the verb ("said X"); or -1. */
    static int after(Passage passage, int verb) {
        Chain chain = passage.chain();
        int found = -1;
        int plain = 0;
        int i = verb + 1;
        for (; i < Math.min(chain.size(), verb + REACH); i++) {
            if (stops(passage, i) || chain.is(i, "=that")) {
                break;
            }
            if (chain.is(i, "PERSON") && !(i + 1 < chain.size() && chain.is(i + 1, "POSS"))) {
                return i;
            }
            if (found < 0 && Nouns.speaks(chain, i)) {
                found = i;
            } else if (found == i - 1 && chain.is(i, "SPEAKER")) {
                found = i;
            }
            plain += Nouns.plain(chain, i) ? 1 : 0;
            boolean described = found < 0 && (Nouns.plain(chain, i) && plain <= MODIFIERS || counted(chain, i));
            if (!Nouns.fills(chain, i) && !described && !(chain.is(i, "COMMA") && found >= 0)) {
                break;
            }
        }
        return found >= 0 ? found : unknown(chain, verb + 1);
    }

    /** "according to two officials". */
    private static boolean counted(Chain chain, int i) {
        return chain.is(i, "FIGURE") && i + 1 < chain.size() && Nouns.speaks(chain, i + 1);
    }

    /** "according to Norvik": a name that nothing else is known of, right behind; or -1. */
    private static int unknown(Chain chain, int from) {
        int first = from < chain.size() && chain.is(from, "DET") ? from + 1 : from;
        return Nouns.nameEnd(chain, first) > first ? Nouns.nameEnd(chain, first) - 1 : -1;
    }

    /** The first name or body of the verb's clause that can speak: the subject of a participle ("..., adding that"); or -1. */
    static int subject(Passage passage, int verb) {
        Chain chain = passage.chain();
        int found = -1;
        for (int i = clauseStart(chain, verb); i < verb; i++) {
            if (Nouns.speaks(chain, i) && !quoted(passage, i) && !Nouns.placed(chain, i)) {
                found = i;
            }
            if (found >= 0 && (chain.is(found, "PERSON") || !Nouns.fills(chain, i))) {
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
        boolean apposed = (chain.is(speaker, "PERSON") || Nouns.unread(chain, speaker))
                && first > 1
                && chain.is(first - 1, "COMMA");
        int title = apposed ? Asides.title(chain, first - 1) : -1;
        return title >= 0 ? title : first;
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
    static int head(Chain chain, int found) {
        int head = found;
        for (int j = found - 1; j > 0; j--) {
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
            if (Nouns.links(chain, j) && named) {
                head = j - 1;
            } else if (!Nouns.links(chain, j) && other || Nouns.links(chain, j) && head != found) {
                return head;
            }
        }
        return head;
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
