package org.gainsay.timex;

import java.util.Set;
import org.gainsay.text.Chain;
import org.gainsay.text.Fold;
import org.gainsay.text.Match;

/** Tells numbers that name a year or a day from numbers that count what stands after them. */
final class BareNumber {

    private BareNumber() {}

    /** Words after which any four digits may be a year. */
    private static final Set<String> SURE = Set.of("in", "since", "until", "till", "during", "throughout");

    /** Whether four digits are a year: nothing is counted by them, and after "of" or "to" the year is one of our days. */
    static boolean isYear(Match match) {
        Chain chain = match.chain();
        if (match.pattern().id().equals("year-after-word")
                && !SURE.contains(Fold.of(chain.surface(match.from(), match.from() + 1)))
                && !chain.is(match.first("y"), "MODERN_YEAR")) {
            return false;
        }
        return match.pattern().id().equals("year-owned") || !counts(chain, match.to());
    }

    /** Whether the digits after a month are its day: not in "in May 12 people died". */
    static boolean isDay(Match match) {
        Chain chain = match.chain();
        boolean inMonth = match.from() > 0 && "in".equals(Fold.of(chain.surface(match.from() - 1, match.from())));
        return !inMonth || match.has("y") || match.first("d") < match.first("m") || !counts(chain, match.to());
    }

    /** Whether a day's number stands for itself: not in "on the 13th floor". */
    static boolean standsAlone(Match match) {
        Chain chain = match.chain();
        int after = match.to();
        return after >= chain.size() || !chain.is(after, "WORD") || chain.is(after, "AFTER_YEAR");
    }

    /** Whether node {@code at} is a thing that could be counted by a number before it. */
    private static boolean counts(Chain chain, int at) {
        if (at >= chain.size()) {
            return false;
        }
        boolean unit = chain.is(at, "OTHER") && chain.surface(at, at + 1).matches("[%°/]");
        return unit
                || chain.is(at, "HYPHEN")
                || chain.is(at, "WORD")
                        && !chain.is(at, "CAP")
                        && !chain.is(at, "AFTER_YEAR")
                        && !chain.is(at, "FUTURE");
    }
}
