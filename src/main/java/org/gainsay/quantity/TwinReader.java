package org.gainsay.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private record Joined(Match match, QuantityMention mention) {}

    void join(Chain chain) {
        List<Match> matches = new ArrayList<>(patterns.findEach(chain));
        matches.sort(Comparator.comparingInt(Match::from).thenComparing(Match::to));
        List<Joined> joined = new ArrayList<>();
        int free = 0;
        for (Match match : matches) {
            Optional<QuantityMention> mention = match.from() < free ? Optional.empty() : mention(match);
            if (mention.isPresent()) {
                joined.add(new Joined(match, mention.get()));
                free = match.to();
            }
        }
        for (int i = joined.size() - 1; i >= 0; i--) {
            replace(chain, joined.get(i));
        }
    }

    private Optional<QuantityMention> mention(Match match) {
        QuantityMention a = match.node("a").value(QuantityMention.class);
        QuantityMention b = match.node("b").value(QuantityMention.class);
        if (a == null || b == null) {
            return Optional.empty();
        }
        return match.pattern().attribute("join") != null
                ? twins.sum(a, b)
                : twins.twin(a, b, match.pattern().attribute("sure") != null);
    }

    private static void replace(Chain chain, Joined joined) {
        Match match = joined.match();
        if (match.pattern().attribute("apart") == null) {
            chain.replace(match.first("a"), match.has("z") ? match.first("z") : match.to(), joined.mention(), "AMOUNT");
            return;
        }
        int second = match.first("b");
        chain.replace(second, second + 1, new NotFigure("twin"), "SET_ASIDE");
        chain.replace(match.first("a"), match.first("a") + 1, joined.mention(), "AMOUNT");
    }
}
