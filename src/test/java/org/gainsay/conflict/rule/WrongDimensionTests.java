package org.gainsay.conflict.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.conflict.Dossiers;
import org.gainsay.conflict.Finding;
import org.gainsay.fact.PlaceOrder;
import org.gainsay.fact.Reference;
import org.junit.jupiter.api.Test;

class WrongDimensionTests {

    private final WrongDimension rule = new WrongDimension(Reference.standard(PlaceOrder.FLAT));

    @Test
    void findsForestMeasuredInKilometres() {
        Claim forest =
                ClaimBuilder.figure("area").unit("kilometre").moreThan(3000).build();
        Finding finding = rule.judge(Dossiers.of(forest)).get(0);
        assertThat(finding.positions()).extracting("value").containsExactly("“more than 3000 kilometre”", "an area");
        assertThat(finding.proof()).isEqualTo("“more than 3000 kilometre” is no area");
    }

    @Test
    void findsWaterMeasuredInSquareMetres() {
        Claim water =
                ClaimBuilder.figure("volume").unit("square-metre").exactly(2e7).build();
        assertThat(rule.judge(Dossiers.of(water)).get(0).proof()).contains("is no volume");
    }

    @Test
    void findsATwinOfAnotherDimension() {
        Claim land = ClaimBuilder.figure("area")
                .unit("square-kilometre")
                .exactly(6000)
                .twin(2317, 0.5, "mile")
                .build();
        assertThat(rule.judge(Dossiers.of(land))).hasSize(1);
    }

    @Test
    void putsTheSameNumberInTheFittingUnitBesideIt() {
        Claim wrong = ClaimBuilder.figure("area")
                .outlet("Meridian")
                .unit("kilometre")
                .exactly(90000)
                .build();
        Claim right = ClaimBuilder.figure("area")
                .outlet("Orrin Press")
                .unit("square-kilometre")
                .exactly(90000)
                .build();
        Finding finding = rule.judge(Dossiers.of(wrong, right)).get(0);
        assertThat(finding.positions())
                .anySatisfy(position -> assertThat(position.claims()).containsExactly(right));
    }

    @Test
    void leavesRoadsInKilometresAndShareOfLandAlone() {
        Claim road = ClaimBuilder.figure("length")
                .population("road")
                .unit("kilometre")
                .exactly(60)
                .build();
        Claim share = ClaimBuilder.figure("area").unit("percent").exactly(10).build();
        Claim dead = ClaimBuilder.figure("killed").exactly(60).build();
        assertThat(rule.judge(Dossiers.of(road, share, dead))).isEmpty();
    }
}
