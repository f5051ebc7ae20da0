package org.gainsay.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.gainsay.article.Zone;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Facet;
import org.gainsay.claim.Modality;
import org.junit.jupiter.api.Test;

class ClaimComparisonTests {

    private final PlaceOrder places =
            (part, whole) -> part.equals(whole) || (part.equals("passau") && whole.equals("bavaria"));

    @Test
    void saysThatMeasuresPopulationsPlacesAndEventsDiffer() {
        assertThat(reason(dead(530), ClaimBuilder.figure("injured").at("Passau").exactly(200)))
                .isEqualTo(ReasonCode.OTHER_MEASURE);
        assertThat(reason(dead(530), dead(4).population("children"))).isEqualTo(ReasonCode.OTHER_POPULATION);
        assertThat(reason(dead(530), dead(4).at("Linz"))).isEqualTo(ReasonCode.OTHER_PLACE);
        assertThat(reason(dead(530).on("2031-05-05"), dead(4).on("2031-03-02"))).isEqualTo(ReasonCode.OTHER_EVENT);
        assertThat(reason(dead(530), dead(4).since("2031-01-01"))).isEqualTo(ReasonCode.OTHER_TIME);
    }

    @Test
    void saysThatAForecastIsNotAsserted() {
        assertThat(reason(dead(530), dead(2000).modality(Modality.HYPOTHETICAL)))
                .isEqualTo(ReasonCode.NOT_ASSERTED);
        assertThat(reason(dead(530), dead(2000).negated())).isEqualTo(ReasonCode.NOT_ASSERTED);
    }

    @Test
    void saysThatMoneyWithoutASubjectAnswersNoQuestion() {
        ClaimBuilder one = ClaimBuilder.figure("money").unit("USD").exactly(5e6);
        ClaimBuilder other =
                ClaimBuilder.figure("money").unit("USD").outlet("Harbour Post").exactly(9e6);
        assertThat(reason(one, other)).isEqualTo(ReasonCode.UNRESOLVED);
    }

    @Test
    void neverComparesTwoCurrencies() {
        ClaimBuilder one = ClaimBuilder.figure("revenue").unit("USD").exactly(5e6);
        ClaimBuilder other = ClaimBuilder.figure("revenue")
                .unit("EUR")
                .outlet("Harbour Post")
                .exactly(9e6);
        assertThat(reason(one, other)).isEqualTo(ReasonCode.UNRESOLVED);
    }

    @Test
    void takesAClaimWithoutPlaceForTheEventsOwn() {
        ClaimBuilder headline = dead(530).zone(Zone.HEADLINE);
        ClaimBuilder placeless =
                ClaimBuilder.figure("killed").outlet("Harbour Post").exactly(200);
        assertThat(reason(headline, placeless)).isEqualTo(ReasonCode.DISJOINT);
    }

    @Test
    void cannotTellWhetherAPlacelessClaimMeansAPlaceThatIsNotTheEvents() {
        Claim headline = ClaimBuilder.figure("killed")
                .at("Linz")
                .zone(Zone.HEADLINE)
                .exactly(9)
                .build();
        Claim stated = dead(530).build();
        Claim placeless = ClaimBuilder.figure("killed")
                .outlet("Harbour Post")
                .exactly(200)
                .build();
        assertThat(comparison(headline, stated, placeless).of(stated, placeless).reason())
                .isEqualTo(ReasonCode.UNRESOLVED);
    }

    @Test
    void readsAWiderInheritedPlaceAsTheEventsOwn() {
        ClaimBuilder stated = dead(530).zone(Zone.HEADLINE);
        ClaimBuilder inherited = ClaimBuilder.figure("killed")
                .at("Bavaria")
                .inheriting(Facet.PLACE)
                .outlet("Harbour Post")
                .exactly(200);
        assertThat(reason(stated, inherited)).isEqualTo(ReasonCode.DISJOINT);
    }

    @Test
    void takesPeopleAndNobodyInParticularForTheSame() {
        assertThat(reason(dead(530).population("people"), dead(200))).isEqualTo(ReasonCode.DISJOINT);
    }

    private static ClaimBuilder dead(double number) {
        return ClaimBuilder.figure("killed")
                .at("Passau")
                .outlet("Outlet " + number)
                .exactly(number);
    }

    private ReasonCode reason(ClaimBuilder a, ClaimBuilder b) {
        Claim one = a.build();
        Claim other = b.build();
        ClaimComparison comparison = comparison(one, other);
        assertThat(comparison.of(other, one)).isEqualTo(comparison.of(one, other));
        return comparison.of(one, other).reason();
    }

    private ClaimComparison comparison(Claim... claims) {
        return new ClaimComparison(List.of(claims), Duration.ofHours(6), Reference.standard(places));
    }
}
