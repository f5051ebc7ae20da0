package org.gainsay.extract;

import org.gainsay.text.Chain;

/**
 * Chains of sources: a medium that quotes or cites passes words on ("state radio quoted the ministry as saying"); anybody else
 * that cites a source makes its words its own ("the coast guard said, citing survivors").
 */
final class Relays {

    /** A medium is named so many nodes behind "by" at most. */
    private static final int REACH = 4;

    private Relays() {}

    /** Whether "citing" at node {@code at} only says on what its clause's own speaker, no medium, relies. */
    static boolean adopts(Passage passage, int at) {
        Chain chain = passage.chain();
        if (!chain.is(at, "RELAY")) {
            return false;
        }
        int relayer = relayer(passage, at);
        return relayer >= 0
                && !chain.is(relayer, "MEDIA")
                && !Nouns.unread(chain, relayer)
                && !chain.is(relayer, "PRON");
    }

    /** Whether "report" or "reports" is the verb of a medium: "local media report", "reports the daily X". */
    static boolean reports(Passage passage, int at) {
        Chain chain = passage.chain();
        boolean ends = at + 2 >= chain.size() || chain.is(at + 1, "=that");
        boolean behind = ends && at > 0 && (chain.is(at - 1, "MEDIA") || Nouns.unread(chain, at - 1));
        boolean before = at > 0
                && (chain.is(at - 1, "COMMA") || chain.is(at - 1, "QUOTE"))
                && at + 1 < chain.size()
                && (chain.is(at + 1, "DET") || chain.is(at + 1, "MEDIA") || Nouns.unread(chain, at + 1));
        return (behind || before) && !Speakers.quoted(passage, at);
    }

    /** Who "was quoted as saying", for the verb of saying; or -1. */
    static int quoted(Passage passage, int saying) {
        Chain chain = passage.chain();
        boolean passive = saying > 2
                && chain.is(saying - 1, "=as")
                && chain.is(saying - 2, "RELAY")
                && chain.is(saying - 3, "BE");
        return passive ? Speakers.before(passage, saying - 3) : -1;
    }

    /** Who passes on what the speaker at {@code speaker} said, in the clause of the verb; or -1. */
    static int via(Passage passage, int speaker, int verb) {
        Chain chain = passage.chain();
        int end = Speakers.clauseEnd(chain, verb);
        for (int i = Speakers.clauseStart(chain, verb); i < end; i++) {
            boolean passive = chain.is(i, "GIVEN_BY") && Reporting.relays(chain, i);
            if (!passive && !chain.is(i, "RELAY") || Speakers.quoted(passage, i)) {
                continue;
            }
            int relayer = passive ? behind(passage, i) : i < speaker ? relayer(passage, i) : by(passage, i);
            if (relayer >= 0 && relayer != speaker) {
                return relayer;
            }
        }
        return -1;
    }

    /** The name of whoever passes words on: "state radio", "newspaper Al-Nahar". */
    static String name(Chain chain, int medium) {
        int from = medium;
        while (from > 0
                && chain.is(from - 1, "WORD")
                && !chain.is(from - 1, "DET")
                && !chain.is(from - 1, "PREP")
                && !chain.is(from - 1, "CONJ")
                && !chain.is(from - 1, "GIVEN_BY")
                && !Speakers.verbal(chain, from - 1)) {
            from--;
        }
        int to = medium + 1;
        while (to < chain.size()
                && chain.is(to, "CAP")
                && chain.is(to, "WORD")
                && chain.node(to).value() == null) {
            to++;
        }
        return chain.surface(from, to);
    }

    /** Who quotes or cites: the subject of the verb, for a participle that of its clause; or -1. */
    private static int relayer(Passage passage, int at) {
        Chain chain = passage.chain();
        boolean participle = chain.surface(at, at + 1).endsWith("ing");
        if (!participle) {
            boolean named = at > 0 && chain.is(at - 1, "MEDIA");
            return named ? at - 1 : Speakers.before(passage, at);
        }
        if (at - Speakers.clauseStart(chain, at) > 1) {
            return Speakers.subject(passage, at);
        }
        for (int i = at + 1; i < Speakers.clauseEnd(chain, at); i++) {
            if (chain.is(i, "SAY") && !Speakers.quoted(passage, i)) {
                return Speakers.before(passage, i);
            }
        }
        return -1;
    }

    /** "was quoted as saying by state radio". */
    private static int by(Passage passage, int at) {
        Chain chain = passage.chain();
        for (int i = at + 1; i < Math.min(chain.size(), at + REACH); i++) {
            if (chain.is(i, "=by")) {
                return behind(passage, i);
            }
        }
        return -1;
    }

    private static int behind(Passage passage, int at) {
        Chain chain = passage.chain();
        for (int i = at + 1; i < Math.min(chain.size(), at + REACH); i++) {
            if (chain.is(i, "MEDIA")) {
                return i;
            }
        }
        return Speakers.after(passage, at);
    }
}
