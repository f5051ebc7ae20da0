package org.gainsay.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gainsay.article.Zone;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.conflict.rule.ControlDisagrees;
import org.gainsay.conflict.rule.FiguresDisagree;
import org.gainsay.conflict.rule.HeadlineContradictsBody;
import org.gainsay.conflict.rule.MovementReversed;
import org.gainsay.conflict.rule.RunningCountFalls;
import org.gainsay.conflict.rule.UnitTwinsDiffer;
import org.gainsay.fact.PlaceOrder;
import org.gainsay.fact.Position;
import org.gainsay.fact.Reference;
import org.junit.jupiter.api.Test;

class JudgeTests {

    private static final Reference REFERENCE = Reference.standard(PlaceOrder.FLAT);

    private final List<Rule> rules = List.of(
            new FiguresDisagree(REFERENCE),
            new RunningCountFalls(REFERENCE),
            new HeadlineContradictsBody(REFERENCE),
            new UnitTwinsDiffer(REFERENCE),
            new ControlDisagrees(),
            new MovementReversed());

    @Test
    void keepsAFallingTotalAndMakesANoteOfTheSameFigures() {
        Judgement judgement = judge(
                killed("a1").source("the railway", null).published("2031-05-06").exactly(288),
                killed("a2").source("the railway", null).published("2031-05-07").exactly(275));
        assertThat(judgement.findings()).extracting(Finding::rule).containsExactly("running-count-falls");
        assertThat(judgement.notes()).extracting(Finding::rule).containsExactly("figures-disagree");
        assertThat(judgement.notes()).allMatch(note -> note.severity() == Severity.INFO);
    }

    @Test
    void keepsTheFiguresWhereTheySayMore() {
        Judgement judgement = judge(
                killed("a1").source("the railway", null).published("2031-05-06").exactly(288),
                killed("a2").source("the railway", null).published("2031-05-07").exactly(275),
                killed("a3").source("the state", null).published("2031-05-07").exactly(199));
        assertThat(judgement.findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("running-count-falls", "figures-disagree");
    }

    @Test
    void keepsAHeadlineAndMakesANoteOfTheSameFigures() {
        Judgement judgement = judge(
                killed("a1").zone(Zone.HEADLINE).exactly(34),
                killed("a1").source("police", null).exactly(43));
        assertThat(judgement.findings()).extracting(Finding::rule).containsExactly("headline-contradicts-body");
        assertThat(judgement.notes()).extracting(Finding::rule).containsExactly("figures-disagree");
    }

    @Test
    void joinsFindingsOfOneTypeOnOneFact() {
        Claim first = killed("a1").exactly(1).build();
        Claim second = killed("a2").exactly(2).build();
        Claim third = killed("a3").exactly(3).build();
        Judge judge = new Judge(List.of(fixed("b-rule", first, second), fixed("a-rule", first, third)));
        List<Finding> findings = judge.judge(Dossiers.of(first, second, third)).findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule()).isEqualTo("a-rule");
        assertThat(findings.get(0).positions())
                .flatExtracting(Position::claims)
                .containsExactlyInAnyOrder(first, second, third);
    }

    @Test
    void ordersByGravityAndDoesNotDependOnAnyOrder() {
        List<Claim> claims = new ArrayList<>();
        Random random = new Random(2);
        for (int i = 0; i < 80; i++) {
            claims.add(ClaimBuilder.figure(i % 2 == 0 ? "killed" : "attendance")
                    .population(i % 4 == 1 ? "fans" : "people")
                    .outlet("Outlet " + i % 7)
                    .article("a" + i)
                    .published("2031-05-0" + (1 + random.nextInt(9)))
                    .exactly(10 + random.nextInt(90))
                    .build());
        }
        Dossier dossier = Dossiers.of(claims);
        Judgement expected = new Judge(rules).judge(dossier);
        assertThat(expected.findings()).hasSizeGreaterThan(1).isSortedAccordingTo((a, b) -> a.severity()
                .compareTo(b.severity()));
        for (int seed = 0; seed < 5; seed++) {
            List<Rule> shuffled = new ArrayList<>(rules);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(new Judge(shuffled).judge(Dossiers.shuffled(dossier, seed)))
                    .isEqualTo(expected);
        }
    }

    private static Rule fixed(String id, Claim one, Claim other) {
        return new Rule() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public int version() {
                return 1;
            }

            @Override
            public List<Finding> judge(Dossier dossier) {
                Position left = new Position(one.figure().value() + "", List.of(one), 1);
                Position right = new Position(other.figure().value() + "", List.of(other), 1);
                return List.of(new Finding(
                        id,
                        1,
                        ConflictType.OTHER,
                        Severity.LOW,
                        Scope.CROSS,
                        Strength.CONTRADICTION,
                        "fact",
                        null,
                        "Which?",
                        "Both.",
                        "proof",
                        "killed",
                        null,
                        List.of(left, right)));
            }
        };
    }

    private static ClaimBuilder killed(String article) {
        return ClaimBuilder.figure("killed").article(article).outlet(article);
    }

    private Judgement judge(ClaimBuilder... claims) {
        List<Claim> built = new ArrayList<>();
        for (ClaimBuilder claim : claims) {
            built.add(claim.build());
        }
        return new Judge(rules).judge(Dossiers.of(built));
    }
}
