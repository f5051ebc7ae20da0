package org.gainsay.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.article.ArticleText;
import org.gainsay.claim.Claim;
import org.gainsay.cli.Explanation.FlagRow;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.RuleCatalogue;
import org.gainsay.fact.ClaimComparison;
import org.gainsay.fact.Outcome;
import org.gainsay.fact.Position;
import org.gainsay.fact.ReasonCode;
import org.gainsay.fact.Verdict;
import org.gainsay.pipeline.Analysis;
import org.gainsay.pipeline.Analysis.JudgedStory;
import org.gainsay.story.Story;

/** Explains what becomes of two claims of an analysis. */
final class ClaimPair {

    private record Compared(Claim one, Claim other, Verdict verdict) {}

    private final Analysis analysis;
    private final Map<Story, ClaimComparison> comparisons = new HashMap<>();

    ClaimPair(Analysis analysis) {
        this.analysis = analysis;
    }

    /**
     * Holds the claims of two phrases against each other; where a phrase carries several, those two that clash hardest, or
     * else those that measure the same.
     *
     * @throws Unanswered where both phrases are the same one, with one claim
     */
    Explanation explained(List<Claim> ones, List<Claim> others) throws Unanswered {
        Compared pair = ones.stream()
                .flatMap(one ->
                        others.stream().filter(other -> !other.equals(one)).map(other -> compared(one, other)))
                .min(Comparator.comparing(
                                (Compared compared) -> compared.verdict().outcome())
                        .thenComparing(compared -> compared.verdict().reason() == ReasonCode.OTHER_MEASURE))
                .orElseThrow(() -> new Unanswered("both places name the same claim: “"
                        + ones.get(0).evidence().quote() + "”"));
        Verdict verdict = pair.verdict();
        return new Explanation(
                List.of(row(pair.one()), row(pair.other())),
                verdict.outcome().name().toLowerCase(Locale.ROOT),
                verdict.reason().name(),
                verdict.reason().words(),
                verdict.proof(),
                flags(pair));
    }

    private ClaimRow row(Claim claim) {
        ArticleText article = analysis.articles().get(claim.article());
        return ClaimRow.of(claim, article, new Span.Converter(article));
    }

    private Compared compared(Claim one, Claim other) {
        Story here = story(one);
        Story there = story(other);
        return new Compared(
                one,
                other,
                here.equals(there)
                        ? comparisons.computeIfAbsent(here, this::comparison).of(one, other)
                        : new Verdict(
                                Outcome.COMPATIBLE,
                                ReasonCode.OTHER_EVENT,
                                "“" + here.title() + "” beside “" + there.title() + "”: "
                                        + ReasonCode.OTHER_EVENT.words()));
    }

    private ClaimComparison comparison(Story story) {
        List<Claim> told = analysis.claims().stream()
                .filter(claim -> story.articles().contains(claim.article()))
                .toList();
        return RuleCatalogue.standard().comparison(told);
    }

    private Story story(Claim claim) {
        return analysis.stories().stream()
                .map(JudgedStory::story)
                .filter(story -> story.articles().contains(claim.article()))
                .findFirst()
                .orElseThrow();
    }

    private List<FlagRow> flags(Compared pair) {
        return Stream.concat(analysis.findings().stream(), analysis.notes().stream())
                .filter(finding -> parts(finding, pair))
                .map(finding -> new FlagRow(
                        finding.rule(),
                        finding.strength().code(),
                        finding.severity().code(),
                        finding.question(),
                        finding.proof()))
                .toList();
    }

    private static boolean parts(Finding finding, Compared pair) {
        Set<Position> here = positions(finding, pair.one());
        Set<Position> there = positions(finding, pair.other());
        return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
    }

    private static Set<Position> positions(Finding finding, Claim claim) {
        Set<Position> positions = new HashSet<>();
        finding.positions().stream()
                .filter(position -> position.claims().contains(claim))
                .forEach(positions::add);
        return positions;
    }
}
