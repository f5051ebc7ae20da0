package org.gainsay.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Measure;
import org.gainsay.claim.Measures;
import org.junit.jupiter.api.Test;

class ComparisonTests {

    private final Reference reference = Reference.standard(PlaceOrder.FLAT);

    @Test
    void contradictsWhereTheRangesDoNotMeet() {
        Verdict verdict = compare(
                killed().outlet("Northern Wire").atLeast(530),
                killed().outlet("Harbour Post").exactly(200));
        assertThat(verdict.outcome()).isEqualTo(Outcome.CONTRADICTION);
        assertThat(verdict.reason()).isEqualTo(ReasonCode.DISJOINT);
        assertThat(verdict.proof())
                .isEqualTo(
                        "at least 530 killed (Northern Wire, 6 May 2031) does not fit under 200 killed (Harbour Post, 6 May 2031)");
    }

    @Test
    void excusesALaterHigherTotal() {
        assertThat(reason(
                        killed().published("2031-05-06").exactly(200),
                        later().published("2031-05-07").exactly(530)))
                .isEqualTo(ReasonCode.GROWTH);
    }

    @Test
    void excusesNoLaterLowerTotal() {
        assertThat(compare(
                                killed().published("2031-05-06").exactly(530),
                                later().published("2031-05-07").exactly(200))
                        .outcome())
                .isEqualTo(Outcome.CONTRADICTION);
    }

    @Test
    void takesALowerTotalWithinSixHoursForALagAtMost() {
        ClaimBuilder first = killed().published("2031-05-06T10:00:00Z").exactly(530);
        assertThat(compare(first, later().published("2031-05-06T15:00:00Z").exactly(200))
                        .outcome())
                .isEqualTo(Outcome.TENSION);
        assertThat(compare(first, later().published("2031-05-06T16:30:00Z").exactly(200))
                        .outcome())
                .isEqualTo(Outcome.CONTRADICTION);
    }

    @Test
    void excusesNoGrowthBetweenOpposedSides() {
        ClaimBuilder own = killed().population("RU:soldiers")
                .source("the ministry", "RU")
                .published("2031-05-06")
                .exactly(63);
        ClaimBuilder foe = later().population("RU:soldiers")
                .source("the staff", "UA")
                .published("2031-05-08")
                .about(400, 40);
        assertThat(compare(own, foe).outcome()).isEqualTo(Outcome.CONTRADICTION);
    }

    @Test
    void excusesGrowthBetweenSourcesThatAreNotOpposed() {
        ClaimBuilder one =
                killed().source("the railway", null).published("2031-05-06").exactly(63);
        ClaimBuilder other =
                later().source("the fire brigade", null).published("2031-05-08").exactly(110);
        assertThat(reason(one, other)).isEqualTo(ReasonCode.GROWTH);
    }

    @Test
    void asksAboutATotalThatLeapsWithinHoursBetweenTwoSources() {
        ClaimBuilder one = killed().source("the railway", null)
                .published("2031-05-06T09:00:00Z")
                .exactly(60);
        ClaimBuilder other = later().source("the fire brigade", null)
                .published("2031-05-06T10:00:00Z")
                .atLeast(110);
        assertThat(compare(one, other).outcome()).isEqualTo(Outcome.TENSION);
    }

    @Test
    void comparesLevelsOnlyAtOneTime() {
        ClaimBuilder first =
                ClaimBuilder.figure("missing").published("2031-05-06").exactly(1200);
        ClaimBuilder after = ClaimBuilder.figure("missing")
                .outlet("Harbour Post")
                .published("2031-05-08")
                .exactly(640);
        ClaimBuilder same = ClaimBuilder.figure("missing")
                .outlet("Harbour Post")
                .published("2031-05-06")
                .exactly(640);
        assertThat(reason(first, after)).isEqualTo(ReasonCode.OTHER_TIME);
        assertThat(compare(first, same).outcome()).isEqualTo(Outcome.CONTRADICTION);
    }

    @Test
    void comparesSettledValuesAtAnyTime() {
        ClaimBuilder first = ClaimBuilder.figure("attendance")
                .population("fans")
                .published("2031-05-06")
                .exactly(8000);
        ClaimBuilder after = ClaimBuilder.figure("attendance")
                .population("fans")
                .outlet("Harbour Post")
                .published("2031-06-08")
                .exactly(2500);
        assertThat(compare(first, after).outcome()).isEqualTo(Outcome.CONTRADICTION);
    }

    @Test
    void letsABoundAllowTheOtherNumber() {
        assertThat(reason(killed().moreThan(500), later().exactly(532))).isEqualTo(ReasonCode.BOUND_ALLOWS);
    }

    @Test
    void asksWhereABoundIsFarExceeded() {
        assertThat(reason(killed().moreThan(500), later().exactly(900))).isEqualTo(ReasonCode.STRAINED);
        assertThat(compare(killed().moreThan(500), later().exactly(900)).outcome())
                .isEqualTo(Outcome.TENSION);
    }

    @Test
    void acceptsRounding() {
        assertThat(reason(killed().rounded(300, 50), later().exactly(311))).isEqualTo(ReasonCode.ROUNDING);
    }

    @Test
    void findsNoFaultWithVagueWords() {
        assertThat(reason(killed().vague("hundreds", 200, 999), later().exactly(532)))
                .isEqualTo(ReasonCode.WIDE_RANGE);
    }

    @Test
    void convertsUnitsExactly() {
        ClaimBuilder metric =
                ClaimBuilder.figure("area").unit("square-kilometre").rounded(6000, 50);
        ClaimBuilder right = ClaimBuilder.figure("area")
                .outlet("Harbour Post")
                .unit("square-mile")
                .rounded(2317, 0.5);
        ClaimBuilder wrong = ClaimBuilder.figure("area")
                .outlet("Harbour Post")
                .unit("square-mile")
                .rounded(2400, 5);
        assertThat(compare(metric, right).outcome()).isEqualTo(Outcome.COMPATIBLE);
        assertThat(compare(metric, wrong).outcome()).isEqualTo(Outcome.CONTRADICTION);
    }

    @Test
    void widensAWrongTwinToBothReadings() {
        ClaimBuilder wrong = ClaimBuilder.figure("area")
                .unit("square-kilometre")
                .rounded(6000, 50)
                .twin(2400, 5, "square-mile");
        ClaimBuilder other = ClaimBuilder.figure("area")
                .outlet("Harbour Post")
                .unit("square-mile")
                .rounded(2400, 5);
        assertThat(compare(wrong, other).outcome()).isEqualTo(Outcome.COMPATIBLE);
    }

    @Test
    void makesATensionAtMostOfOneSourceInOneArticle() {
        assertThat(compare(
                                killed().article("a").source("police", null).exactly(3),
                                killed().article("a").source("police", null).exactly(5))
                        .outcome())
                .isEqualTo(Outcome.TENSION);
    }

    private static ClaimBuilder killed() {
        return ClaimBuilder.figure("killed");
    }

    private static ClaimBuilder later() {
        return ClaimBuilder.figure("killed").outlet("Harbour Post");
    }

    private ReasonCode reason(ClaimBuilder a, ClaimBuilder b) {
        return compare(a, b).reason();
    }

    private Verdict compare(ClaimBuilder a, ClaimBuilder b) {
        Claim one = a.build();
        Measure measure = Measures.standard().find(one.measure()).orElseThrow();
        Verdict verdict =
                Comparison.of(amount(one, measure), amount(b.build(), measure), measure.course(), reference.words());
        Verdict turned =
                Comparison.of(amount(b.build(), measure), amount(one, measure), measure.course(), reference.words());
        assertThat(turned).isEqualTo(verdict);
        return verdict;
    }

    private Amount amount(Claim claim, Measure measure) {
        return Amount.of(claim, measure, reference, Duration.ofHours(6)).orElseThrow();
    }
}
