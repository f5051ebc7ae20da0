package org.gainsay.extract;

import java.util.Set;
import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/**
 * Places that a sentence names in passing and that are not where a draft of it holds: where a speaker sits or talks, where
 * something goes, what a list gives as an example or counts by itself, what a place is the largest of.
 */
final class InPassing {

    /** Measures of people who come out of a place: theirs is the place that "from" names. */
    private static final Set<String> LEAVING = Set.of("evacuated", "displaced", "rescued", "abducted", "distance");

    private static final int REACH = 7;

    private final Chain chain;
    private final Draft draft;
    private final @Nullable Voice voice;

    InPassing(Chain chain, Draft draft, @Nullable Voice voice) {
        this.chain = chain;
        this.draft = draft;
        this.voice = voice;
    }

    /**
     * Whether the place at node {@code i} is named in passing.
     *
     * @param lead the preposition that leads it in, or -1
     */
    boolean names(int i, int lead) {
        boolean inside = draft.from() <= i && i < draft.to();
        boolean spoken = voice != null && !voice.covers(i) && !inside;
        return spoken
                || ofSpeaker(i, lead)
                || Podium.talking(chain, lead)
                || example(i)
                || Podium.superlative(chain, lead)
                || goal(i, lead)
                || behindSemicolon(i)
                || anothers(i)
                || Podium.quotedFrom(chain, lead)
                || lead < 0 && chain.is(i, "SIDE");
    }

    /** Whether the place only tells where a speaker stands: "officials in X", "the X branch". */
    private boolean ofSpeaker(int i, int lead) {
        int before = lead - 1;
        boolean outside = before < draft.from() || before >= draft.to() && says(i + 1);
        boolean behind = before >= 0
                && outside
                && (chain.is(before, "ORG") || chain.is(before, "SPEAKER") || chain.is(before, "PERSON"))
                && !chain.is(before, "COUNTED");
        boolean named = i + 1 < chain.size() && lead < 0 && (chain.is(i + 1, "SPEAKER") || chain.is(i + 1, "ORG"));
        return behind || named || lead >= 0 && !(draft.from() <= i && i < draft.to()) && says(i + 1);
    }

    /** Whether a reporting verb stands at node {@code i}, behind an adverb or time at most. */
    private boolean says(int i) {
        int at = i;
        while (at < chain.size() && (chain.is(at, "ADV") || chain.is(at, "TIMEX"))) {
            at++;
        }
        return at < chain.size() && chain.is(at, "SAY");
    }

    /** Whether the place is an example of those meant: "among them in X". */
    private boolean example(int i) {
        for (int j = i - 1; j >= Math.max(draft.to(), i - REACH); j--) {
            if (chain.is(j, "EXAMPLE")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the place is an end or a partner of something; those who leave a place are counted there. */
    private boolean goal(int i, int lead) {
        boolean leaving = LEAVING.contains(draft.measure()) && Podium.from(chain, i);
        return lead < 0 && !(draft.from() <= i && i < draft.to()) && !leaving && Podium.goal(chain, i);
    }

    /** "63 dead (40 in X, 15 in Y)", "58 lives: 37 in X": a place of the parts that are listed behind. */
    private boolean anothers(int i) {
        boolean opened = false;
        for (int j = draft.to(); j < i; j++) {
            opened |= chain.is(j, "LP") || chain.is(j, "COLON");
            if (opened && chain.is(j, "FIGURE") && !chain.is(j, "TWIN")) {
                return true;
            }
        }
        return false;
    }

    private boolean behindSemicolon(int i) {
        for (int j = Math.min(i, draft.from()); j < Math.max(i, draft.from()); j++) {
            if (chain.is(j, "SEMI") || chain.is(j, "BREAK")) {
                return true;
            }
        }
        return false;
    }
}
