package org.gainsay.extract;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Hedge;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.WrittenNumber;
import org.gainsay.text.Chain;
import org.gainsay.text.Language;
import org.gainsay.text.Match;
import org.gainsay.text.Patterns;
import org.gainsay.timex.TimexMention;
import org.gainsay.timex.TimexType;
import org.jspecify.annotations.Nullable;

/** Lengths of time that a story tells as facts: of a sentence, a race, a meeting. The patterns are {@code durations.pat}. */
final class DurationFigures {

    /** The category of nodes that are lengths of time. */
    private static final String CATEGORY = "LASTING";

    private static final Pattern ISO = Pattern.compile(
            "P(?:([0-9.]+)Y)?(?:([0-9.]+)M)?(?:([0-9.]+)W)?(?:([0-9.]+)D)?(?:T(?:([0-9.]+)H)?(?:([0-9.]+)M)?(?:([0-9.]+)S)?)?");

    private static final String[] UNITS = {"year", "month", "week", "day", "hour", "minute", "second"};

    /** How many of the next smaller unit make one. */
    private static final double[] PARTS = {12, Double.NaN, 7, 24, 60, 60, Double.NaN};

    private final Patterns patterns;

    DurationFigures(Language language) {
        language.declare(CATEGORY);
        this.patterns = language.patterns("/patterns/en/durations.pat");
    }

    /** Finds them in a sentence. */
    void find(Passage passage, Consumer<Draft> found) {
        Chain chain = passage.chain();
        boolean any = false;
        for (int i = 0; i < chain.size(); i++) {
            if (iso(chain, i) != null) {
                chain.mark(i, null, CATEGORY);
                any = true;
            }
        }
        if (any) {
            for (Match match : patterns.find(chain)) {
                Figure figure = figure(iso(chain, match.first("n")));
                if (figure != null && !hedged(chain, match.first("n"))) {
                    found.accept(draft(match, figure));
                }
            }
        }
    }

    private static Draft draft(Match match, Figure figure) {
        int n = match.first("n");
        String measure = String.valueOf(match.pattern().attribute("measure"));
        return Draft.figure(
                measure, n, n + 1, match.from(), null, figure, match.pattern().id());
    }

    private static @Nullable String iso(Chain chain, int i) {
        TimexMention mention = chain.node(i).value(TimexMention.class);
        return mention == null
                        || mention.timex().type() != TimexType.DURATION
                        || !mention.timex().iso().startsWith("P")
                ? null
                : mention.timex().iso();
    }

    /** "more than two hours" is no length but a bound: what stands before the words of time is not read with them. */
    private static boolean hedged(Chain chain, int n) {
        return n > 0
                && (chain.is(n - 1, "COMPARED")
                        || chain.is(n - 1, "=nearly")
                        || chain.is(n - 1, "=almost")
                        || chain.is(n - 1, "=least")
                        || chain.is(n - 1, "=up"));
    }

    /** The length in its unit, or in the smaller one where it is told in two; null where it is told in more or in none. */
    private static @Nullable Figure figure(@Nullable String iso) {
        Matcher matcher = ISO.matcher(String.valueOf(iso));
        if (!matcher.matches()) {
            return null;
        }
        int first = -1;
        double value = 0;
        for (int i = 0; i < UNITS.length; i++) {
            String part = matcher.group(i + 1);
            if (part == null) {
                continue;
            }
            if (first >= 0 && (i != first + 1 || Double.isNaN(PARTS[first]))) {
                return null;
            }
            value = first < 0 ? Double.parseDouble(part) : value * PARTS[first] + Double.parseDouble(part);
            first = i;
        }
        if (first < 0) {
            return null;
        }
        Interval range = WrittenNumber.of(value).rounded(false);
        return new Figure(value, range, UNITS[first], Hedge.EXACT, null, null);
    }
}
