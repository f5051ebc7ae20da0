package org.gainsay.conflict.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossiers;
import org.gainsay.conflict.Finding;
import org.gainsay.fact.PlaceOrder;
import org.gainsay.fact.Reference;
import org.junit.jupiter.api.Test;

class RunningCountFallsTests {

    private final RunningCountFalls rule = new RunningCountFalls(Reference.standard(PlaceOrder.FLAT));

    @Test
    void findsATollThatAnAgencyCut() {
        Finding finding = only(
                crash("a1", "2031-05-06").exactly(288),
                crash("a2", "2031-05-07").exactly(275));
        assertThat(finding.type()).isEqualTo(ConflictType.RETRACTION);
        assertThat(finding.positions()).extracting("value").containsExactlyInAnyOrder("288", "275");
        assertThat(finding.explanation()).contains("the railway");
    }

    @Test
    void findsACountOfBallotsThatFell() {
        ClaimBuilder one = ClaimBuilder.figure("votes")
                .population("Reform list")
                .outlet("Meridian")
                .published("2031-05-06")
                .exactly(40210);
        ClaimBuilder two = ClaimBuilder.figure("votes")
                .population("Reform list")
                .outlet("Meridian")
                .article("m2")
                .published("2031-05-07")
                .exactly(38770);
        assertThat(only(one, two).positions()).hasSize(2);
    }

    @Test
    void findsAnOutletThatLowersItsOwnNumber() {
        ClaimBuilder one = ClaimBuilder.figure("arrested")
                .outlet("Meridian")
                .published("2031-05-06")
                .exactly(88);
        ClaimBuilder two = ClaimBuilder.figure("arrested")
                .outlet("Meridian")
                .article("m2")
                .published("2031-05-09")
                .exactly(64);
        assertThat(only(one, two).positions()).hasSize(2);
    }

    @Test
    void findsAnOutletThatLowersWhatItGaveOnASourcesWord() {
        assertThat(find(
                        crash("a1", "2031-05-06").outlet("Harbour Post").exactly(57),
                        ClaimBuilder.figure("killed")
                                .outlet("Harbour Post")
                                .article("a2")
                                .published("2031-05-08")
                                .exactly(31)))
                .hasSize(1);
    }

    @Test
    void leavesGrowthAndLevelsAlone() {
        assertThat(find(
                        crash("a1", "2031-05-06").exactly(275),
                        crash("a2", "2031-05-07").exactly(288)))
                .isEmpty();
        ClaimBuilder one = ClaimBuilder.figure("missing")
                .outlet("Meridian")
                .published("2031-05-06")
                .exactly(1200);
        ClaimBuilder two = ClaimBuilder.figure("missing")
                .outlet("Meridian")
                .article("m2")
                .published("2031-05-08")
                .exactly(640);
        assertThat(find(one, two)).isEmpty();
    }

    @Test
    void leavesTwoClaimantsToFiguresDisagree() {
        assertThat(find(
                        crash("a1", "2031-05-06").source("the railway", null).exactly(288),
                        crash("a2", "2031-05-07").source("the state", null).exactly(275)))
                .isEmpty();
    }

    @Test
    void leavesAnOutletAloneThatIsHoursBehind() {
        assertThat(find(
                        crash("a1", "2031-05-06T10:00:00Z").exactly(288),
                        crash("a2", "2031-05-06T15:00:00Z").outlet("Slow Post").exactly(275)))
                .isEmpty();
    }

    @Test
    void leavesAWeekAloneBesideTwoMonths() {
        assertThat(find(
                        crash("a1", "2031-05-06").exactly(240),
                        crash("a2", "2031-05-13").increment().exactly(35)))
                .isEmpty();
    }

    @Test
    void leavesAnUpperBoundAlone() {
        assertThat(find(
                        crash("a1", "2031-05-06").atMost(57),
                        crash("a2", "2031-05-07").exactly(31)))
                .isEmpty();
    }

    private static ClaimBuilder crash(String article, String published) {
        return ClaimBuilder.figure("killed")
                .article(article)
                .published(published)
                .source("the railway", null);
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
