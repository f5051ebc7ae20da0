package org.gainsay.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Course;
import org.gainsay.claim.Measures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepTests {

    private final Reference reference = Reference.standard(PlaceOrder.FLAT);

    @ParameterizedTest
    @CsvSource({"killed, RUNNING", "missing, STOCK", "attendance, FIXED"})
    void findsWhatEveryPairWouldFind(String measure, Course course) {
        for (int seed = 0; seed < 60; seed++) {
            List<Amount> amounts = amounts(new ClaimStream(seed, measure).claims(4 + seed, 5 + 3 * seed), measure);
            Sweep sweep = Sweep.over(amounts, course);
            for (Amount amount : amounts) {
                String found = sweep.contradicting(amount) != null
                        ? "CONTRADICTION"
                        : sweep.straining(amount) != null ? "TENSION" : "COMPATIBLE";
                assertThat(found)
                        .as("seed %s, %s", seed, amount)
                        .isEqualTo(worst(amount, amounts, course).name());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"killed, RUNNING", "missing, STOCK", "attendance, FIXED"})
    void namesAnAmountThatReallyContradicts(String measure, Course course) {
        List<Amount> amounts = amounts(new ClaimStream(7, measure).claims(200, 100), measure);
        Sweep sweep = Sweep.over(amounts, course);
        List<Amount> contradicted =
                amounts.stream().filter(a -> sweep.contradicting(a) != null).toList();
        assertThat(contradicted).isNotEmpty().allSatisfy(amount -> assertThat(
                        outcome(amount, sweep.contradicting(amount), course))
                .isEqualTo(Outcome.CONTRADICTION));
    }

    private Outcome worst(Amount amount, List<Amount> amounts, Course course) {
        return IntStream.range(0, amounts.size())
                .filter(i -> amounts.get(i) != amount)
                .mapToObj(i -> outcome(amount, amounts.get(i), course))
                .min(Outcome::compareTo)
                .orElse(Outcome.COMPATIBLE);
    }

    private Outcome outcome(Amount a, Amount b, Course course) {
        // The sweep hands out bounds cut down to what they are meant to say; the claim's own range is the truth.
        return Comparison.of(own(a), own(b), course, reference.words()).outcome();
    }

    private static Amount own(Amount amount) {
        return amount.allowing(amount.figure().range());
    }

    private List<Amount> amounts(List<Claim> claims, String measure) {
        return Standing.mark(claims.stream()
                .map(claim -> Amount.of(
                                claim, Measures.standard().find(measure).orElseThrow(), reference, Duration.ofHours(6))
                        .orElseThrow())
                .toList());
    }
}
