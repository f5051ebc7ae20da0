package org.gainsay.extract;

import java.util.Set;
import java.util.function.Consumer;
import org.gainsay.claim.Populations;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Hedge;
import org.gainsay.quantity.Interval;
import org.gainsay.text.Chain;
import org.gainsay.text.Language;
import org.gainsay.text.Match;
import org.gainsay.text.Patterns;

/**
 * Counts of nobody: "no one was killed", "none of the soldiers had been taken prisoner", by the patterns of {@code absences.pat}.
 * Abstains where the sentence sets another event apart ("in a second blast").
 */
final class AbsenceExtractor implements Extractor {

    /** Measures of which it is news that there are none. */
    private static final Set<String> TELLING = Set.of(
            "killed",
            "injured",
            "casualties",
            "captured",
            "arrested",
            "abducted",
            "missing",
            "displaced",
            "infected",
            "trapped");

    private static final Interval ZERO = new Interval(0, false, 0, false);

    private final Counted counted;
    private final Patterns patterns;

    AbsenceExtractor(Language language, Populations populations) {
        this.counted = new Counted(populations);
        this.patterns = language.patterns("/patterns/en/absences.pat");
    }

    @Override
    public void extract(Passage passage, Context context, Consumer<Draft> found, Consumer<Gap> gaps) {
        Chain chain = passage.chain();
        for (Match match : patterns.find(chain)) {
            String category = match.pattern().attribute("measure").substring("v.".length());
            String measure = chain.node(match.first("v")).value(category);
            if (measure != null && TELLING.contains(measure) && !another(chain)) {
                int who = match.has("p") ? match.first("p") : before(chain, match.from());
                String population = who < 0 ? null : counted.population(chain, Math.max(0, who - 2), who);
                Figure none = Figure.count(0, ZERO, Hedge.EXACT, null);
                found.accept(Draft.figure(
                        measure,
                        match.from(),
                        match.to(),
                        -1,
                        population,
                        none,
                        match.pattern().id()));
            }
        }
    }

    /** Whether the sentence speaks of another event than the article's: "a second blast", "the previous day". */
    private static boolean another(Chain chain) {
        for (int i = 0; i < chain.size(); i++) {
            if (chain.is(i, "OTHER_ONE") || chain.is(i, "ORDINAL")) {
                return true;
            }
        }
        return false;
    }

    /** Whom "none" stands for: the people that the sentence named before it, or -1. */
    private static int before(Chain chain, int none) {
        for (int i = none - 1; i >= 0; i--) {
            if (chain.is(i, "COUNTED") || chain.is(i, "FORCES") || chain.is(i, "ARMED")) {
                return i;
            }
        }
        return -1;
    }
}
