package org.gainsay.extract;

import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a time expression of a sentence dates: the predicate before it in its clause, or behind it where the
 * expression opens the clause or stands before its noun. A time beside a verb of reporting dates the words alone.
 */
final class HappeningFinder {

    /** A predicate stands at most so many nodes from its time. */
    private static final int REACH = 16;

    private static final int NEAR = 2;

    private final Chain chain;
    private final Predicates predicates;

    HappeningFinder(Passage passage, Context context, HappeningWords words) {
        this.chain = passage.chain();
        this.predicates = new Predicates(passage, context, words);
    }

    /** What the time at node {@code time} dates, or null. */
    @Nullable
    Happened at(int time, boolean since) {
        Happened owned = owned(time);
        if (owned != null) {
            return owned;
        }
        String period = time > 1 && chain.is(time - 1, "=to") ? predicates.period(time - 1) : null;
        if (period != null) {
            return Happened.of(period + " end", time - 1);
        }
        Happened told = opens(time) ? behind(time, since) : before(time, since);
        boolean aim = time > 0 && chain.is(time - 1, "=for");
        return aim && told != null && !predicates.plans(told.verb()) ? null : told;
    }

    /** "Sunday's earthquake", "the 14 May election": the noun that the time stands before. */
    private @Nullable Happened owned(int time) {
        int i = time + 1;
        boolean possessive = i < chain.size() && chain.is(i, "POSS");
        i += possessive ? 1 : 0;
        for (int end = i + (possessive ? 4 : 2); i < Math.min(chain.size(), end); i++) {
            Happened noun = predicates.noun(i, time);
            if (noun != null && (possessive || i == time + 1)) {
                return noun;
            }
            if (!Clauses.modifies(chain, i) && !chain.is(i, "WORD")) {
                return null;
            }
        }
        return null;
    }

    /** Whether a clause begins with the time: "On Sunday the dam burst", "said that on Sunday the dam burst". */
    private boolean opens(int time) {
        int next = time + 1;
        if (next >= chain.size() || Clauses.ends(chain, next)) {
            return time == 0;
        }
        if (time == 0 || Clauses.ends(chain, time - 1) || chain.is(time - 1, "=that")) {
            return true;
        }
        boolean joined = chain.is(time - 1, "CONJ") || chain.is(time - 1, "COMMA") || chain.is(time - 1, "QUOTE");
        return joined
                && !chain.is(next, "COMMA")
                && !chain.is(next, "CONJ")
                && !chain.is(next, "PREP")
                && verbBehind(time);
    }

    /** Whether a subject and its verb follow the time before the clause is over. */
    private boolean verbBehind(int time) {
        for (int i = time + 2; i < Math.min(chain.size(), time + REACH); i++) {
            if (Clauses.ends(chain, i) || chain.is(i, "COMMA")) {
                return false;
            }
            if (predicates.reports(i) || chain.is(i, "BE") || predicates.verb(i, time, false) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Happened before(int time, boolean since) {
        for (int i = time - 1; i >= Math.max(0, time - REACH) && !Clauses.ends(chain, i); i--) {
            if (predicates.reports(i)) {
                return null;
            }
            Happened told = since ? null : predicates.noun(i, time);
            told = told != null ? told : predicates.verb(i, time, since);
            if (told != null || predicates.mute(i)) {
                return since && !lasts(told, i, time) ? null : told;
            }
        }
        return null;
    }

    /** "Closed since", "held by rebels since": a state with its beginning; not "the biggest crash since". */
    private boolean lasts(@Nullable Happened told, int verb, int time) {
        return told != null && (told.event().equals(Takings.CAPTURE) || time - verb <= NEAR);
    }

    /** What stands behind node {@code time} in its clause, or null. */
    @Nullable
    Happened behind(int time) {
        return behind(time, false);
    }

    private @Nullable Happened behind(int time, boolean since) {
        Happened noun = null;
        for (int i = time + 1; i < Math.min(chain.size(), time + REACH) && !Clauses.ends(chain, i); i++) {
            if (predicates.reports(i)) {
                return null;
            }
            Happened told = predicates.verb(i, time, since);
            if (told != null) {
                return told;
            }
            noun = noun == null ? predicates.noun(i, time) : noun;
        }
        return noun;
    }
}
