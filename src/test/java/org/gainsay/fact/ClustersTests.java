package org.gainsay.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Measures;
import org.junit.jupiter.api.Test;

class ClustersTests {

    private static final Predicate<Amount> NEVER = amount -> false;

    private final Reference reference = Reference.standard(PlaceOrder.FLAT);

    @Test
    void putsWhatRoundsToOneNumberTogether() {
        assertThat(clusters(killed().exactly(417), killed().rounded(420, 5), killed().exactly(389)))
                .containsExactly(List.of(389.0), List.of(417.0, 420.0));
    }

    @Test
    void neverLetsAVagueClaimGlueTwoPositions() {
        assertThat(clusters(killed().exactly(50), killed().between(10, 500), killed().exactly(300)))
                .containsExactly(List.of(50.0), List.of(300.0));
    }

    @Test
    void attachesAWideClaimThatPointsAtOnePosition() {
        assertThat(clusters(killed().exactly(50), killed().vague("hundreds", 200, 999), killed().exactly(300)))
                .containsExactly(List.of(50.0), List.of(200.0, 300.0));
    }

    @Test
    void attachesABoundToThePositionItStates() {
        assertThat(clusters(killed().exactly(300), killed().exactly(400), killed().atLeast(300)))
                .containsExactly(List.of(300.0, 300.0), List.of(400.0));
    }

    @Test
    void givesABoundThatFitsNoPositionOneOfItsOwn() {
        assertThat(clusters(killed().exactly(300), killed().atLeast(900)))
                .containsExactly(List.of(300.0), List.of(900.0));
    }

    @Test
    void leavesOutABoundThatMeetsSeveralPositionsUnlessItIsDenied() {
        ClaimBuilder[] grown = {
            killed().exactly(90), killed().exactly(110), killed().exactly(130), killed().atLeast(105)
        };
        assertThat(clusters(grown)).containsExactly(List.of(90.0), List.of(110.0), List.of(130.0));
        assertThat(clusters(Amount::lowerBound, grown))
                .containsExactly(List.of(90.0), List.of(105.0), List.of(110.0), List.of(130.0));
    }

    @Test
    void keepsTwoBoundsApartThatLeaveNoNumberForBoth() {
        assertThat(clusters(killed().rounded(300, 15), killed().atMost(290), killed().atLeast(305)))
                .containsExactly(List.of(290.0, 300.0), List.of(305.0));
    }

    @Test
    void keepsMoreThanApartFromWhatIsOnlyAbout() {
        assertThat(clusters(killed().about(500, 50), killed().moreThan(500)))
                .containsExactly(List.of(500.0), List.of(500.0));
        assertThat(clusters(killed().about(500, 50), killed().exactly(532), killed().moreThan(500)))
                .hasSize(1);
    }

    @Test
    void doesNotDependOnTheOrderOfItsInput() {
        List<Claim> claims = new ClaimStream(3, "killed").claims(300, 100);
        List<List<Amount>> expected = Clusters.of(amounts(claims), NEVER);
        for (int seed = 0; seed < 20; seed++) {
            List<Claim> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(members(Clusters.of(amounts(shuffled), NEVER))).isEqualTo(members(expected));
        }
    }

    @Test
    void givesEveryClusterANumberThatAllItsNarrowMembersAllow() {
        for (List<Amount> cluster : Clusters.of(amounts(new ClaimStream(5, "killed").claims(400, 100)), NEVER)) {
            List<Amount> narrow = cluster.stream().filter(Amount::narrow).toList();
            double common =
                    narrow.stream().mapToDouble(a -> a.range().low()).max().orElse(0);
            assertThat(narrow).allMatch(amount -> amount.range().contains(common));
        }
    }

    private static Set<String> members(List<List<Amount>> clusters) {
        return clusters.stream()
                .map(cluster -> cluster.stream()
                        .map(amount ->
                                amount.claim().article() + " " + amount.claim().evidence())
                        .collect(Collectors.toCollection(TreeSet::new))
                        .toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<List<Double>> clusters(ClaimBuilder... claims) {
        return clusters(NEVER, claims);
    }

    private List<List<Double>> clusters(Predicate<Amount> denied, ClaimBuilder... claims) {
        List<Claim> built = new ArrayList<>();
        for (int i = 0; i < claims.length; i++) {
            built.add(claims[i].start(100 * i).build());
        }
        return Clusters.of(amounts(built), denied).stream()
                .map(cluster ->
                        cluster.stream().map(a -> a.figure().value()).sorted().toList())
                .toList();
    }

    private static ClaimBuilder killed() {
        return ClaimBuilder.figure("killed");
    }

    private List<Amount> amounts(List<Claim> claims) {
        return claims.stream()
                .map(claim -> Amount.of(
                                claim, Measures.standard().find("killed").orElseThrow(), reference, Duration.ZERO)
                        .orElseThrow())
                .toList();
    }
}
