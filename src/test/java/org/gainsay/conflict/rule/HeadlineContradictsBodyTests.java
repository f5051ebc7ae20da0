package org.gainsay.conflict.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Zone;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.ControlState;
import org.gainsay.claim.Facet;
import org.gainsay.claim.Modality;
import org.gainsay.conflict.Dossiers;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Scope;
import org.gainsay.fact.PlaceOrder;
import org.gainsay.fact.Reference;
import org.junit.jupiter.api.Test;

class HeadlineContradictsBodyTests {

    private final HeadlineContradictsBody rule = new HeadlineContradictsBody(Reference.standard(PlaceOrder.FLAT));

    @Test
    void findsATollThatTheTextDoesNotGive() {
        Finding finding =
                only(killed().exactly(34), killed().population("people").atLeast(43));
        assertThat(finding.positions())
                .extracting("value")
                .containsExactlyInAnyOrder("headline: 34", "text: at least 43");
        assertThat(finding.scope()).isEqualTo(Scope.INTRA);
        assertThat(finding.article()).isEqualTo("tillford-courier");
    }

    @Test
    void findsAShareOfTheVoteThatTheTextDoesNotGive() {
        ClaimBuilder share =
                ClaimBuilder.figure("vote-share").population("mayor").unit("percent");
        ClaimBuilder other =
                ClaimBuilder.figure("vote-share").population("mayor").unit("percent");
        assertThat(only(share.rounded(61, 0.5), other.rounded(51, 0.5))
                        .severity()
                        .code())
                .isEqualTo("high");
    }

    @Test
    void findsPlannedCutsThatTheTextDoesNotGive() {
        ClaimBuilder head = ClaimBuilder.figure("jobs")
                .population("jobs")
                .modality(Modality.PLANNED)
                .exactly(12000);
        ClaimBuilder text = ClaimBuilder.figure("jobs")
                .population("jobs")
                .modality(Modality.PLANNED)
                .exactly(1200);
        assertThat(only(head, text).severity().code()).isEqualTo("medium");
    }

    @Test
    void readsAPlanThatTheHeadlineStatesAsAFact() {
        ClaimBuilder head = ClaimBuilder.figure("jobs").population("jobs").exactly(12000);
        ClaimBuilder text = ClaimBuilder.figure("jobs")
                .population("jobs")
                .modality(Modality.PLANNED)
                .exactly(1200);
        assertThat(find(head, text)).hasSize(1);
        ClaimBuilder toll = killed().modality(Modality.HYPOTHETICAL).exactly(20000);
        assertThat(find(killed().exactly(43), toll)).isEmpty();
    }

    @Test
    void findsASideOfTheHeadlineAmongTheSoldiersOfTheText() {
        assertThat(find(
                        killed().population("RU:people").exactly(700),
                        killed().population("RU:soldiers").exactly(400)))
                .hasSize(1);
    }

    @Test
    void findsATownLeftThatTheTextSaysWasTaken() {
        Finding finding = only(
                ClaimBuilder.control("Halvik", ControlState.LEFT, "NO", true),
                ClaimBuilder.control("Halvik", ControlState.HELD, "NO", true));
        assertThat(finding.positions())
                .extracting("value")
                .containsExactlyInAnyOrder("headline: left by Norway", "text: taken by Norway");
    }

    @Test
    void leavesATownAloneThatOneSideLeftAndTheOtherTook() {
        assertThat(find(
                        ClaimBuilder.control("Halvik", ControlState.LEFT, "NO", true),
                        ClaimBuilder.control("Halvik", ControlState.HELD, "SE", true)))
                .isEmpty();
    }

    @Test
    void leavesRoundingBoundsAndVagueWordsAlone() {
        assertThat(find(killed().moreThan(40), killed().exactly(43))).isEmpty();
        assertThat(find(killed().rounded(400, 20), killed().exactly(412))).isEmpty();
        assertThat(find(killed().rounded(5000, 250), killed().atLeast(5300))).isEmpty();
        assertThat(find(killed().vague("dozens", 24, 99), killed().exactly(43))).isEmpty();
    }

    @Test
    void leavesOtherMeasuresAndPartsAlone() {
        assertThat(find(ClaimBuilder.figure("injured").exactly(60), killed().exactly(43)))
                .isEmpty();
        assertThat(find(killed().exactly(43), killed().population("children").exactly(4)))
                .isEmpty();
    }

    @Test
    void leavesEarlierOtherAndLongerCountsAlone() {
        assertThat(find(killed().exactly(43), killed().asOf("2031-05-02").exactly(31)))
                .isEmpty();
        assertThat(find(killed().exactly(43), killed().since("2031-01-01").exactly(610)))
                .isEmpty();
        assertThat(find(
                        killed().on("2031-05-06").exactly(43),
                        killed().on("2020-03-01").exactly(6)))
                .isEmpty();
        assertThat(find(killed().exactly(43), killed().increment().exactly(6))).isEmpty();
    }

    @Test
    void takesAHeadlineThatAnyPassageBearsOutForBorneOut() {
        assertThat(find(
                        killed().exactly(43),
                        killed().exactly(12),
                        killed().start(900).exactly(43)))
                .isEmpty();
    }

    @Test
    void takesAPlaceThatIsOnlyInheritedForTheHeadlines() {
        assertThat(find(
                        killed().at("Brno").exactly(34),
                        killed().at("Moravia").inheriting(Facet.PLACE).exactly(43)))
                .hasSize(1);
        assertThat(find(killed().at("Brno").exactly(34), killed().at("Linz").exactly(43)))
                .isEmpty();
    }

    private static ClaimBuilder killed() {
        return ClaimBuilder.figure("killed");
    }

    private Finding only(ClaimBuilder headline, ClaimBuilder... text) {
        List<Finding> findings = find(headline, text);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private List<Finding> find(ClaimBuilder headline, ClaimBuilder... text) {
        List<Claim> claims = new ArrayList<>();
        claims.add(headline.zone(Zone.HEADLINE).build());
        for (ClaimBuilder claim : text) {
            claims.add(claim.build());
        }
        return rule.judge(Dossiers.of(claims));
    }
}
