package org.gainsay.conflict.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.control;

import java.util.List;
import org.gainsay.article.Zone;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.ControlState;
import org.gainsay.conflict.Dossiers;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.Position;
import org.junit.jupiter.api.Test;

class MovementReversedTests {

    private final MovementReversed rule = new MovementReversed();

    @Test
    void findsOneSideInAndOut() {
        assertThat(judge(taken("rebels", "One", "2031-05-05"), left("rebels", "Two", "2031-05-05")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.positions())
                        .extracting(Position::value)
                        .containsExactlyInAnyOrder("taken by rebels", "left by rebels"));
    }

    @Test
    void givesAHeadlineTheDayOfItsText() {
        ClaimBuilder headline = control("Sake", ControlState.LEFT, "rebels", true)
                .outlet("Two")
                .published("2031-05-08")
                .zone(Zone.HEADLINE);
        ClaimBuilder text = taken("rebels", "Two", "2031-05-05").published("2031-05-08");

        assertThat(judge(headline, text, taken("rebels", "One", "2031-05-04").on("2031-05-04")))
                .isEmpty();
        assertThat(judge(headline, text, taken("rebels", "One", "2031-05-05"))).hasSize(1);
    }

    @Test
    void findsTheOpponentLeaving() {
        List<Finding> findings = judge(
                left("police", "One", "2031-05-05"),
                left("rebels", "Two", "2031-05-05"),
                control("Goma", ControlState.HELD, "rebels", true)
                        .outlet("Three")
                        .published("2031-05-06"),
                control("Goma", ControlState.LEFT, "police", true)
                        .outlet("Three")
                        .published("2031-05-06"));

        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.place())
                .isEqualTo("Sake"));
    }

    @Test
    void letsTwoForcesLeaveTogether() {
        assertThat(judge(left("FR", "One", "2031-05-05"), left("DE", "Two", "2031-05-05")))
                .isEmpty();
    }

    @Test
    void takesBothEndsOfAMovementForOne() {
        assertThat(judge(taken("rebels", "One", "2031-05-05"), left("police", "Two", "2031-05-05")))
                .isEmpty();
    }

    @Test
    void leavesOtherDaysAlone() {
        assertThat(judge(taken("rebels", "One", "2031-05-04"), left("rebels", "Two", "2031-05-05")))
                .isEmpty();
    }

    @Test
    void callsUndatedReportsOfDifferentDaysATension() {
        ClaimBuilder in = control("Sake", ControlState.HELD, "rebels", true).outlet("One");
        ClaimBuilder out = control("Sake", ControlState.LEFT, "rebels", true).outlet("Two");

        assertThat(judge(in.published("2031-05-06"), out.published("2031-05-06")))
                .extracting(Finding::strength)
                .containsExactly(Strength.CONTRADICTION);
        assertThat(judge(in.published("2031-05-06"), out.published("2031-05-08")))
                .extracting(Finding::strength)
                .containsExactly(Strength.TENSION);
        assertThat(judge(in.published("2031-05-06"), out.published("2031-05-10")))
                .isEmpty();
    }

    @Test
    void leavesOneArticleToItself() {
        assertThat(judge(taken("rebels", "One", "2031-05-05"), left("rebels", "One", "2031-05-05")))
                .isEmpty();
    }

    private static ClaimBuilder taken(String side, String outlet, String day) {
        return control("Sake", ControlState.HELD, side, true)
                .outlet(outlet)
                .published("2031-05-06")
                .on(day);
    }

    private static ClaimBuilder left(String side, String outlet, String day) {
        return control("Sake", ControlState.LEFT, side, true)
                .outlet(outlet)
                .published("2031-05-06")
                .on(day);
    }

    private List<Finding> judge(ClaimBuilder... claims) {
        return rule.judge(
                Dossiers.of(List.of(claims).stream().map(ClaimBuilder::build).toList()));
    }
}
