package org.gainsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.rule.FiguresDisagree;
import org.gainsay.fact.Amount;
import org.gainsay.fact.ClaimComparison;
import org.gainsay.fact.Facts;
import org.gainsay.fact.Outcome;
import org.gainsay.fact.PlaceOrder;
import org.gainsay.fact.Reference;
import org.gainsay.fact.Witnesses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds every two claims of ten thousand against each other, and expects the rule to have found the same questions. */
class EveryPairTests {

    private static final int CLAIMS = 10_000;
    private static final int HOTTEST = 400;

    private final Reference reference = Reference.standard(PlaceOrder.FLAT);

    @ParameterizedTest
    @ValueSource(ints = {3, 10, 11})
    void findsTheQuestionsThatEveryPairWouldFind(int seed) {
        FiguresDisagree rule = new FiguresDisagree(reference);
        Set<String> missed = new TreeSet<>();
        Set<String> made = new TreeSet<>();
        List<String> found = new ArrayList<>();
        for (HandMadeStory story : new HandMadeStories(seed, HOTTEST, false).of(CLAIMS)) {
            Dossier dossier = story.dossier();
            Set<String> byRule = found(rule.judge(dossier));
            Set<String> byPairs = worst(dossier, rule.lag());
            found.addAll(byRule);
            byPairs.stream().filter(question -> !byRule.contains(question)).forEach(missed::add);
            byRule.stream().filter(question -> !byPairs.contains(question)).forEach(made::add);
        }
        assertThat(made).isEmpty();
        assertThat(missed).isEmpty();
        assertThat(found)
                .filteredOn(question -> question.endsWith("CONTRADICTION"))
                .hasSizeGreaterThan(100);
        assertThat(found).filteredOn(question -> question.endsWith("TENSION")).hasSizeGreaterThan(20);
    }

    private static Set<String> found(List<Finding> findings) {
        Set<String> found = new TreeSet<>();
        for (Finding finding : findings) {
            Claim any = finding.positions().get(0).claims().get(0);
            found.add(question(any) + ": " + finding.strength());
        }
        return found;
    }

    private Set<String> worst(Dossier dossier, Duration lag) {
        Map<String, Outcome> worst = new HashMap<>();
        ClaimComparison comparison = new ClaimComparison(dossier.claims(), lag, reference);
        List<Claim> figures = answers(dossier, lag);
        for (int i = 1; i < figures.size(); i++) {
            for (int j = 0; j < i; j++) {
                Outcome outcome = comparison.of(figures.get(i), figures.get(j)).outcome();
                if (outcome != Outcome.COMPATIBLE) {
                    worst.merge(question(figures.get(i)), outcome, (a, b) -> a.compareTo(b) <= 0 ? a : b);
                }
            }
        }
        Set<String> questions = new TreeSet<>();
        worst.forEach((question, outcome) -> questions.add(question + ": " + outcome));
        return questions;
    }

    /** The figures that their articles stand by: an article that gives two numbers on one word speaks of two things. */
    private List<Claim> answers(Dossier dossier, Duration lag) {
        Witnesses witnesses = Witnesses.of(dossier.story(), dossier.articles());
        return new Facts(reference, lag)
                .of(dossier.claims(), dossier.story(), witnesses).stream()
                        .flatMap(fact -> fact.amounts().stream())
                        .map(Amount::claim)
                        .toList();
    }

    private static String question(Claim claim) {
        return claim.measure() + " of " + claim.population() + " at "
                + Objects.requireNonNull(claim.place()).words();
    }
}
