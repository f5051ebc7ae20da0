package org.gainsay.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Course;
import org.gainsay.claim.Measures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTests {

    private final Reference reference = Reference.standard(PlaceOrder.FLAT);

    @ParameterizedTest
    @CsvSource({"killed, RUNNING", "missing, STOCK", "attendance, FIXED"})
    void sparesOnlyWhatTheSweepWouldLeaveAlone(String measure, Course course) {
        int spared = 0;
        int swept = 0;
        for (int seed = 0; seed < 2000; seed++) {
            List<Amount> amounts = amounts(new ClaimStream(seed, measure).claims(1 + seed % 16, 60), measure);
            Sweep sweep = Sweep.over(amounts, course);
            boolean disputed = amounts.stream()
                    .anyMatch(amount -> sweep.contradicting(amount) != null || sweep.straining(amount) != null);
            boolean peaceful = Screen.peaceful(amounts);
            assertThat(peaceful && disputed).as("seed %s", seed).isFalse();
            spared += peaceful ? 1 : 0;
            swept += peaceful ? 0 : 1;
        }
        assertThat(spared).isGreaterThan(100);
        assertThat(swept).isGreaterThan(100);
    }

    @Test
    void sparesOnlyTotalsThatNeverFall() {
        int spared = 0;
        for (int seed = 0; seed < 2000; seed++) {
            List<Amount> amounts = amounts(new ClaimStream(seed, "killed").claims(1 + seed % 16, 60), "killed");
            Sweep sweep = Sweep.fallen(amounts);
            boolean fallen = amounts.stream().anyMatch(amount -> sweep.contradicting(amount) != null);
            boolean grows = Screen.grows(amounts);
            assertThat(grows && fallen).as("seed %s", seed).isFalse();
            spared += grows ? 1 : 0;
        }
        assertThat(spared).isBetween(100, 1900);
    }

    private List<Amount> amounts(List<Claim> claims, String measure) {
        return Standing.mark(claims.stream()
                .map(claim -> Amount.of(
                                claim, Measures.standard().find(measure).orElseThrow(), reference, Duration.ofHours(6))
                        .orElseThrow())
                .toList());
    }
}
