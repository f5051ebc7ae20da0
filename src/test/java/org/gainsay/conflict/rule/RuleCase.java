package org.gainsay.conflict.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.article.ArticleText;
import org.gainsay.claim.Claim;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Judgement;
import org.gainsay.fact.Position;

/**
 * A few miniature articles and what is expected of them.
 *
 * @param where file and line of its first line
 * @param articles the articles
 * @param expectations what must be found; empty where nothing may be
 * @param gap whether this is right and not reached yet
 */
record RuleCase(String where, List<ArticleText> articles, List<Expectation> expectations, boolean gap) {

    /**
     * One finding that must be there.
     *
     * @param where file and line
     * @param rule id of the rule
     * @param note whether it is only a note
     * @param first a passage of one position, or null for a position that no article holds
     * @param second the same for another position
     */
    record Expectation(String where, String rule, boolean note, Optional<String> first, Optional<String> second) {

        boolean metBy(Finding finding, RuleCase of) {
            return finding.rule().equals(rule)
                    && finding.positions().stream().anyMatch(one -> finding.positions().stream()
                            .anyMatch(other -> one != other && of.holds(one, first) && of.holds(other, second)));
        }

        @Override
        public String toString() {
            return rule + " | " + first.orElse("-") + " against " + second.orElse("-");
        }
    }

    /** What is wrong with the findings, one line each; empty where they are as expected. */
    List<String> complaints(Judgement judgement, Dossier dossier) {
        List<String> complaints = new ArrayList<>();
        for (Expectation expectation : expectations) {
            List<Finding> findings = expectation.note() ? judgement.notes() : judgement.findings();
            if (findings.stream().noneMatch(finding -> expectation.metBy(finding, this))) {
                complaints.add(expectation.where() + ": not found: " + expectation);
            }
        }
        judgement.findings().stream()
                .filter(finding -> expectations.stream().noneMatch(expectation -> expectation.metBy(finding, this)))
                .forEach(finding -> complaints.add(where + ": not expected: " + told(finding)));
        if (!complaints.isEmpty()) {
            dossier.claims().forEach(claim -> complaints.add("    read: " + told(claim)));
        }
        return complaints;
    }

    private static String told(Finding finding) {
        return finding.rule() + " | " + finding.proof() + " "
                + finding.positions().stream().map(Position::value).toList();
    }

    private static String told(Claim claim) {
        return claim.outlet() + " " + claim.kind() + " " + claim.measure() + " “"
                + claim.evidence().quote() + "” who="
                + claim.population() + "/" + claim.side() + " at=" + claim.place() + " "
                + (claim.control() != null
                        ? claim.control()
                        : claim.figure() != null ? claim.figure().range() : claim.words())
                + " " + claim.modality() + " by=" + claim.attribution().source() + " event="
                + claim.time().event()
                + " inherited=" + claim.inherited();
    }

    private boolean holds(Position position, Optional<String> passage) {
        return passage.isEmpty() || position.claims().stream().anyMatch(claim -> stands(claim, passage.get()));
    }

    /** Whether the claim's evidence touches an occurrence of the passage. */
    private boolean stands(Claim claim, String passage) {
        return articles.stream()
                .filter(article -> article.key().equals(claim.article()))
                .map(article -> claim.evidence().inTitle() ? article.title() : article.text())
                .flatMap(text -> occurrences(text, passage))
                .anyMatch(start ->
                        start < claim.evidence().end() && claim.evidence().start() < start + passage.length());
    }

    private static Stream<Integer> occurrences(String text, String passage) {
        return Stream.iterate(text.indexOf(passage), at -> at >= 0, at -> text.indexOf(passage, at + 1));
    }
}
