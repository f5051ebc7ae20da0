package org.gainsay.timex;

import java.util.Set;
import org.gainsay.text.Chain;
import org.gainsay.text.Match;

/** Tells a year from a count: nothing is counted after it, and after "of" or "to" it is one of our days. */
final class BareYear {

    private BareYear() {}

    /** Words after which any four digits may be a year. */
    private static final Set<String> SURE = Set.of("in", "since", "until", "till", "during", "throughout");

    static boolean stands(Match match) {
        Chain chain = match.chain();
        if (match.pattern().id().equals("year-after-word")
                && !SURE.contains(chain.surface(match.from(), match.from() + 1).toLowerCase(java.util.Locale.ROOT))
                && !chain.is(match.first("y"), "MODERN_YEAR")) {
            return false;
        }
        return match.pattern().id().equals("year-owned") || !counts(chain, match.to());
    }

    /** Whether node {@code at} is a thing that could be counted by a number before it. */
    private static boolean counts(Chain chain, int at) {
        if (at >= chain.size()) {
            return false;
        }
        boolean unit = chain.is(at, "OTHER") && chain.surface(at, at + 1).matches("[%°/]");
        return unit
                || chain.is(at, "HYPHEN")
                || chain.is(at, "WORD") && !chain.is(at, "CAP") && !chain.is(at, "AFTER_YEAR") && !chain.is(at, "FUTURE");
    }
}
