package org.gainsay.conflict.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Modality;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Dossiers;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Scope;
import org.gainsay.conflict.Severity;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.PlaceOrder;
import org.gainsay.fact.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FiguresDisagreeTests {

    private final FiguresDisagree rule = new FiguresDisagree(Reference.standard(PlaceOrder.FLAT));

    @Test
    void findsTwoTollsOfOneFlood() {
        Finding finding =
                only(flood("Northern Wire").atLeast(530), flood("Harbour Post").exactly(200));
        assertThat(finding.question()).isEqualTo("How many people were killed in Passau?");
        assertThat(finding.positions()).extracting("value").containsExactlyInAnyOrder("at least 530", "200");
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.scope()).isEqualTo(Scope.CROSS);
        assertThat(finding.strength()).isEqualTo(Strength.CONTRADICTION);
        assertThat(finding.proof())
                .contains("at least 530 killed in Passau (Northern Wire")
                .contains("does not fit under");
        assertThat(finding.factKey()).isEqualTo("killed|-|-|story-1");
    }

    @Test
    void findsTwoTurnoutsOfOneVote() {
        Finding finding = only(
                turnout("Meridian").rounded(62, 0.5), turnout("Cobalt Bulletin").rounded(26, 0.5));
        assertThat(finding.positions()).extracting("value").containsExactlyInAnyOrder("62%", "26%");
    }

    @Test
    void findsTwoRevenuesOfOneQuarter() {
        ClaimBuilder one =
                ClaimBuilder.figure("revenue").outlet("Vantry News").unit("USD").rounded(13.5e9, 5e7);
        ClaimBuilder other =
                ClaimBuilder.figure("revenue").outlet("Meridian").unit("USD").rounded(15.3e9, 5e7);
        assertThat(only(one, other).positions())
                .extracting("value")
                .containsExactlyInAnyOrder("$13.5 billion", "$15.3 billion");
    }

    @Test
    void findsTwoAttendancesOfOneMatch() {
        ClaimBuilder one = ClaimBuilder.figure("attendance")
                .population("fans")
                .outlet("Vantry News")
                .exactly(31200);
        ClaimBuilder other = ClaimBuilder.figure("attendance")
                .population("fans")
                .outlet("Meridian")
                .exactly(13200);
        assertThat(only(one, other).severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    void calls300And50OfTwoClaimantsADispute() {
        Finding finding = only(
                flood("Northern Wire").source("the interior ministry", null).exactly(300),
                flood("Northern Wire").source("the relief agency", null).exactly(50));
        assertThat(finding.scope()).isEqualTo(Scope.INTRA);
        assertThat(finding.explanation()).contains("dispute between claimants", "the interior ministry says 300");
    }

    @Test
    void callsTwoNumbersOfOneSourceAMisquote() {
        Finding finding = only(
                flood("Northern Wire").source("police", null).exactly(300),
                flood("Harbour Post").source("Police", null).exactly(50));
        assertThat(finding.explanation()).contains("misquotes");
    }

    @Test
    void leavesGrowthBoundsRoundingAndWideRangesAlone() {
        assertThat(find(
                        flood("a").published("2031-05-06").exactly(200),
                        flood("b").published("2031-05-08").exactly(530)))
                .isEmpty();
        assertThat(find(flood("a").moreThan(500), flood("b").exactly(532))).isEmpty();
        assertThat(find(flood("a").rounded(300, 50), flood("b").exactly(311))).isEmpty();
        assertThat(find(flood("a").between(10, 500), flood("b").exactly(311))).isEmpty();
    }

    @Test
    void leavesOtherPeoplePlacesMeasuresAndPlansAlone() {
        assertThat(find(
                        flood("a").exactly(530),
                        flood("b").population("children").exactly(20)))
                .isEmpty();
        assertThat(find(flood("a").exactly(530), flood("b").at("Linz").exactly(20)))
                .isEmpty();
        assertThat(find(
                        flood("a").exactly(530),
                        ClaimBuilder.figure("injured").at("Passau").outlet("b").exactly(20)))
                .isEmpty();
        assertThat(find(
                        flood("a").exactly(530),
                        flood("b").modality(Modality.PLANNED).exactly(20)))
                .isEmpty();
        assertThat(find(
                        flood("a").exactly(530),
                        flood("b").modality(Modality.DENIED).exactly(20)))
                .isEmpty();
    }

    @Test
    void leavesTheBurntAreaAndTheAreaOfTheCountryAlone() {
        ClaimBuilder burnt = ClaimBuilder.figure("area")
                .outlet("a")
                .at("Evia")
                .unit("square-kilometre")
                .rounded(6000, 50);
        ClaimBuilder whole = ClaimBuilder.figure("area")
                .outlet("b")
                .at("Greece")
                .unit("square-kilometre")
                .rounded(132000, 500);
        assertThat(find(burnt, whole)).isEmpty();
    }

    @Test
    void countsCopiesOfOneOriginOnce() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            claims.add(flood("Copy " + i).article("copy-" + i).exactly(530).build());
        }
        claims.add(flood("Harbour Post").article("own").exactly(200).build());
        Dossier dossier = Dossiers.copies(Dossiers.of(claims), "copy-0", "copy-1", "copy-2", "copy-3");
        Finding finding = rule.judge(dossier).get(0);
        assertThat(finding.positions()).extracting("origins").containsExactly(1, 1);
        assertThat(finding.positions().get(0).claims()).hasSize(4);
    }

    @Test
    void takesTwoNamesForOnePeopleWhereAnArticleDoes() {
        Finding finding = only(
                flood("a").population("RU:people").exactly(63),
                flood("a").population("RU:soldiers").start(9).exactly(63),
                flood("b").population("RU:soldiers").exactly(400));
        assertThat(finding.factKey()).isEqualTo("killed|RU:people|-|story-1");
        assertThat(find(
                        flood("a").population("RU:people").exactly(63),
                        flood("b").population("RU:soldiers").exactly(400)))
                .isEmpty();
    }

    @Test
    void leavesCountsOfTheSameThingsAloneWhereNothingTellsThatTheyAreOne() {
        assertThat(find(sent("a").exactly(200), sent("b").exactly(60))).isEmpty();
        assertThat(find(sent("a").at("Linz").exactly(200), sent("b").at("Linz").exactly(60)))
                .hasSize(1);
        assertThat(find(
                        sent("a").source("police", null).exactly(200),
                        sent("b").source("Police", null).exactly(60)))
                .hasSize(1);
    }

    private static ClaimBuilder sent(String outlet) {
        return ClaimBuilder.figure("equipment").population("ambulances").outlet(outlet);
    }

    @Test
    void leavesCountsAloneThatOnlyTheirSentencesTellApart() {
        assertThat(find(flights("a").exactly(604), flights("b").exactly(289))).isEmpty();
    }

    private static ClaimBuilder flights(String outlet) {
        return ClaimBuilder.figure("count").population("flights").at("Linz").outlet(outlet);
    }

    @Test
    void putsTheBestSupportedPositionFirst() {
        Finding finding = only(
                flood("a").exactly(530), flood("b").exactly(200), flood("c").exactly(200));
        assertThat(finding.positions()).extracting("value").containsExactly("200", "530");
    }

    @Test
    void makesATensionOfABoundThatIsFarExceeded() {
        Finding finding = only(flood("a").moreThan(500), flood("b").exactly(900));
        assertThat(finding.strength()).isEqualTo(Strength.TENSION);
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
    }

    @Test
    void doesNotDependOnTheOrderOfTheClaims() {
        Dossier dossier = Dossiers.of(many(300));
        List<Finding> expected = rule.judge(dossier);
        assertThat(expected).isNotEmpty();
        for (int seed = 0; seed < 10; seed++) {
            assertThat(rule.judge(Dossiers.shuffled(dossier, seed))).isEqualTo(expected);
        }
    }

    @Test
    @Timeout(20)
    void judgesEightThousandClaimsOnOneFactQuickly() {
        Dossier dossier = Dossiers.of(many(8000));
        long start = System.nanoTime();
        List<Finding> findings = rule.judge(dossier);
        assertThat(findings).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
    }

    private static List<Claim> many(int count) {
        Random random = new Random(1);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String day = String.format("2031-05-%02d", 1 + random.nextInt(28));
            claims.add(flood("Outlet " + random.nextInt(40))
                    .article("article-" + i)
                    .published(day)
                    .exactly(100 + random.nextInt(400))
                    .build());
        }
        return claims;
    }

    private static ClaimBuilder flood(String outlet) {
        return ClaimBuilder.figure("killed").at("Passau").outlet(outlet);
    }

    private static ClaimBuilder turnout(String outlet) {
        return ClaimBuilder.figure("turnout").at("Tartu").unit("percent").outlet(outlet);
    }

    private Finding only(ClaimBuilder... claims) {
        List<Finding> findings = find(claims);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private List<Finding> find(ClaimBuilder... claims) {
        List<Claim> built = new ArrayList<>();
        for (ClaimBuilder claim : claims) {
            built.add(claim.build());
        }
        return rule.judge(Dossiers.of(built));
    }
}
