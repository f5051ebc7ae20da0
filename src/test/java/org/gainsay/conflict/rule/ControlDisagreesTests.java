package org.gainsay.conflict.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.control;

import java.util.List;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.ControlState;
import org.gainsay.claim.Modality;
import org.gainsay.conflict.Dossiers;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Scope;
import org.gainsay.conflict.Severity;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.Position;
import org.junit.jupiter.api.Test;

class ControlDisagreesTests {

    private final ControlDisagrees rule = new ControlDisagrees();

    @Test
    void findsTwoHoldersOfOnePlace() {
        List<Finding> findings = judge(held("rebels", "2031-05-06"), held("police", "2031-05-06"));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.positions())
                    .extracting(Position::value)
                    .containsExactlyInAnyOrder("held by rebels", "held by police");
            assertThat(finding.scope()).isEqualTo(Scope.CROSS);
            assertThat(finding.severity()).isEqualTo(Severity.HIGH);
            assertThat(finding.question()).endsWith("?");
        });
    }

    @Test
    void countsGoneAndThereAsOneAnswer() {
        List<Finding> findings = judge(
                held("rebels", "2031-05-06"),
                held("police", "2031-05-06"),
                control("Sake", ControlState.NOT_HELD, "rebels", false)
                        .outlet("Third")
                        .published("2031-05-06"));

        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.positions())
                .extracting(
                        position -> position.value() + " " + position.claims().size())
                .containsExactly("held by police 2", "held by rebels 1"));
    }

    @Test
    void letsAStateStandForThreeDays() {
        assertThat(judge(held("rebels", "2031-05-06"), held("police", "2031-05-09")))
                .hasSize(1);
        assertThat(judge(held("rebels", "2031-05-06"), held("police", "2031-05-10")))
                .isEmpty();
    }

    @Test
    void acceptsAReportedChangeInBetween() {
        ClaimBuilder change = control("Sake", ControlState.HELD, "police", true)
                .outlet("Third")
                .published("2031-05-08")
                .on("2031-05-07");

        assertThat(judge(held("rebels", "2031-05-06"), held("police", "2031-05-08"), change))
                .isEmpty();
    }

    @Test
    void findsAStateThatDeniesTheChangeBeforeIt() {
        assertThat(judge(taken("rebels", "2031-05-05"), contested("2031-05-06")))
                .hasSize(1);
    }

    @Test
    void callsAStateAndAChangeOfOneStatedDayATension() {
        assertThat(judge(held("police", "2031-05-07").on("2031-05-05"), taken("rebels", "2031-05-05")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.strength()).isEqualTo(Strength.TENSION);
                    assertThat(finding.severity()).isEqualTo(Severity.LOW);
                });
    }

    @Test
    void turnsADenialAround() {
        assertThat(judge(
                        held("police", "2031-05-06").modality(Modality.DENIED),
                        held("police", "2031-05-06").outlet("Third")))
                .hasSize(1);
    }

    @Test
    void leavesPlansAndDoubtsAlone() {
        assertThat(judge(held("police", "2031-05-06").modality(Modality.PLANNED), held("rebels", "2031-05-06")))
                .isEmpty();
        assertThat(judge(held("police", "2031-05-06").modality(Modality.DOUBTED), held("rebels", "2031-05-06")))
                .isEmpty();
    }

    @Test
    void leavesOtherPlacesAlone() {
        assertThat(judge(
                        held("rebels", "2031-05-06"),
                        control("Goma", ControlState.HELD, "police", false)
                                .outlet("Other")
                                .published("2031-05-06")))
                .isEmpty();
    }

    @Test
    void letsOneVoiceTellOfAChange() {
        assertThat(judge(
                        held("rebels", "2031-05-06").article("one"),
                        control("Sake", ControlState.HELD, "police", true)
                                .article("one")
                                .published("2031-05-06")))
                .isEmpty();
    }

    @Test
    void leavesCoarseTimesAlone() {
        ClaimBuilder inSpring = held("rebels", "2031-05-06").on("2031-05-03");
        assertThat(judge(inSpring, held("police", "2031-05-12"))).isEmpty();
    }

    @Test
    void doesNotDependOnTheOrderOfClaims() {
        var dossier = Dossiers.of(
                held("rebels", "2031-05-06").build(),
                held("police", "2031-05-06").build(),
                taken("rebels", "2031-05-05").outlet("Third").build());
        assertThat(rule.judge(Dossiers.shuffled(dossier, 7))).isEqualTo(rule.judge(dossier));
    }

    private static ClaimBuilder held(String side, String published) {
        return control("Sake", ControlState.HELD, side, false)
                .outlet(side + " paper")
                .published(published);
    }

    private static ClaimBuilder taken(String side, String day) {
        return control("Sake", ControlState.HELD, side, true)
                .outlet(side + " wire")
                .published("2031-05-06")
                .on(day);
    }

    private static ClaimBuilder contested(String published) {
        return control("Sake", ControlState.CONTESTED, "rebels", false)
                .outlet("Contested paper")
                .published(published);
    }

    private List<Finding> judge(ClaimBuilder... claims) {
        return rule.judge(
                Dossiers.of(List.of(claims).stream().map(ClaimBuilder::build).toList()));
    }
}
