package org.gainsay.quantity;

import java.util.Optional;
import org.gainsay.text.Chain;
import org.gainsay.text.Match;
import org.gainsay.text.Patterns;

/** Last step: finds amounts that are printed twice, or in two parts, and puts one node in their place. */
final class TwinReader {

    private final Patterns patterns;
    private final Twins twins;

    TwinReader(QuantityWords words) {
        patterns = words.patterns("twin");
        twins = new Twins(words.units());
    }

    void join(Chain chain) {
        for (Matches.Read<QuantityMention> read : Matches.backwards(patterns, chain, this::mention)) {
            replace(chain, read.match(), read.value());
        }
    }

    private Optional<QuantityMention> mention(Match match) {
        QuantityMention a = match.node("a").value(QuantityMention.class);
        QuantityMention b = match.node("b").value(QuantityMention.class);
        if (a == null || b == null) {
            return Optional.empty();
        }
        String join = match.pattern().attribute("join");
        if (join == null) {
            return twins.twin(a, b, match.pattern().attribute("sure") != null);
        }
        return join.equals("sum") ? twins.sum(a, b) : twins.tolerance(a, b);
    }

    /** A comma that closes an aside stays in the text; a bracket that belongs to the pattern goes. */
    private static boolean keepsEnd(Match match) {
        return match.has("z") && match.surface("z").equals(",");
    }

    private static void replace(Chain chain, Match match, QuantityMention mention) {
        if (match.pattern().attribute("apart") == null) {
            chain.replace(match.first("a"), keepsEnd(match) ? match.first("z") : match.to(), mention, "AMOUNT");
            return;
        }
        int second = match.first("b");
        chain.replace(second, second + 1, new NotFigure("twin", true), "SET_ASIDE");
        chain.replace(match.first("a"), match.first("a") + 1, mention, "AMOUNT");
    }
}
