package org.gainsay.quantity;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.text.Chain;
import org.gainsay.text.Match;
import org.jspecify.annotations.Nullable;

/** Applies the hedges around a number, the nearest first: "at least some 40", "more than thousands". */
final class HedgeReader {

    private static final String PLAIN = "plain";

    private HedgeReader() {}

    /**
     * What the hedges make of a number.
     *
     * @param range what is allowed
     * @param hedge the outermost hedge
     * @param words their wording, or null for a bare number
     */
    record Hedged(Interval range, Hedge hedge, @Nullable String words) {}

    /**
     * Reads the hedges of a match.
     *
     * @param match with hedges in the slots {@code h} (before) and {@code a} (after)
     * @param first the number, or the lower end of a range
     * @param last the upper end, or null
     * @param count whether it counts things and has no unit
     */
    static Hedged read(Match match, Numeral first, @Nullable Numeral last, boolean count) {
        List<Hedge> hedges = hedges(match);
        Interval range = last != null ? Interval.closed(first.low(), last.high()) : first.range();
        Hedge hedge = last != null ? Hedge.RANGE : range != null ? Hedge.VAGUE : Hedge.EXACT;
        boolean bare = true;
        for (Hedge outer : hedges) {
            range = range == null ? apply(outer, first, count) : Hedges.range(outer, range);
            hedge = outer == Hedge.EXACT ? hedge : outer;
            bare = false;
        }
        return new Hedged(
                range == null ? first.number().rounded(count) : range,
                hedge,
                bare && hedge == Hedge.EXACT ? null : words(match, hedge));
    }

    private static Interval apply(Hedge hedge, Numeral number, boolean count) {
        return hedge == Hedge.EXACT ? Interval.point(number.value()) : Hedges.range(hedge, number.number(), count);
    }

    private static List<Hedge> hedges(Match match) {
        List<Hedge> hedges = new ArrayList<>();
        Chain chain = match.chain();
        if (match.has("a")) {
            String after = match.node("a").value("HEDGE_AFTER");
            hedges.add(hedge(after == null ? String.valueOf(match.node("a").value("HEDGE_ENDING")) : after));
        }
        for (int i = match.end("h") - 1; match.has("h") && i >= match.first("h"); i--) {
            String name = String.valueOf(chain.node(i).value("HEDGE"));
            if (!name.equals(PLAIN)) {
                hedges.add(hedge(name));
            }
        }
        return hedges;
    }

    private static Hedge hedge(String name) {
        return Hedge.valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }

    private static @Nullable String words(Match match, Hedge hedge) {
        if (match.has("h")) {
            return match.surface("h");
        }
        if (match.has("a")) {
            return match.surface("a");
        }
        return hedge == Hedge.RANGE ? match.chain().surface(match.from(), match.to()) : match.surface("n");
    }
}
