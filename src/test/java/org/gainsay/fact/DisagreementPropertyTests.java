package org.gainsay.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gainsay.claim.Claim;
import org.gainsay.story.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what is found on whole stories of seeded chance against a look at every two claims. */
class DisagreementPropertyTests {

    private static final Duration LAG = Duration.ofHours(6);
    private static final Reference REFERENCE = Reference.standard(
            (part, whole) -> part.equals(whole) || (part.equals("passau") && whole.equals("bavaria")));
    private static final Story STORY = new Story("story-1", "A story", List.of(), Map.of());

    private final Witnesses witnesses = Witnesses.of(STORY, Map.of());

    @ParameterizedTest
    @ValueSource(strings = {"killed", "missing", "attendance"})
    void findsAContradictionExactlyWhereTwoClaimsContradict(String measure) {
        int contradicted = 0;
        for (int seed = 0; seed < 400; seed++) {
            List<Claim> claims = new ClaimStream(seed, measure).scoped().apart().claims(2 + seed % 5, 30);
            assertThat(found(claims)).as("seed %s: %s", seed, claims).isEqualTo(naive(claims));
            contradicted += naive(claims) ? 1 : 0;
        }
        assertThat(contradicted).isBetween(40, 360);
    }

    @ParameterizedTest
    @ValueSource(strings = {"killed", "missing", "attendance"})
    void findsTheSameWhateverTheOrderOfClaims(String measure) {
        for (int seed = 0; seed < 20; seed++) {
            List<Claim> claims = new ClaimStream(seed, measure).scoped().claims(80, 60);
            List<Claim> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(disagreements(shuffled)).isEqualTo(disagreements(claims));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"killed", "missing", "attendance"})
    void givesEveryClaimToOnePositionAtMost(String measure) {
        for (int seed = 0; seed < 20; seed++) {
            for (Disagreement found : disagreements(new ClaimStream(seed, measure).claims(200, 60))) {
                List<Claim> claims = found.positions().stream()
                        .flatMap(position -> position.claims().stream())
                        .toList();
                assertThat(claims).doesNotHaveDuplicates();
            }
        }
    }

    private boolean found(List<Claim> claims) {
        return disagreements(claims).stream().anyMatch(found -> found.outcome() == Outcome.CONTRADICTION);
    }

    private List<Disagreement> disagreements(List<Claim> claims) {
        List<Fact> facts = new Facts(REFERENCE, LAG).of(claims, STORY, witnesses);
        List<Disagreement> all = new ArrayList<>();
        facts.forEach(
                fact -> Disagreement.among(fact, witnesses, REFERENCE.words()).ifPresent(all::add));
        new Wholes(REFERENCE, witnesses).exceeded(facts).forEach(exceeded -> all.add(exceeded.disagreement()));
        return all;
    }

    private static boolean naive(List<Claim> claims) {
        ClaimComparison comparison = new ClaimComparison(claims, LAG, REFERENCE);
        return claims.stream().anyMatch(a -> claims.stream()
                .anyMatch(b -> a != b && comparison.of(a, b).outcome() == Outcome.CONTRADICTION));
    }
}
