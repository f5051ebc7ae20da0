package org.gainsay.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Course;
import org.gainsay.claim.Measure;
import org.gainsay.claim.Measures;
import org.gainsay.quantity.Hedge;
import org.gainsay.quantity.Hedges;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.WrittenNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every comparison, tried on claims of seeded chance. */
class ComparisonPropertyTests {

    private static final Duration LAG = Duration.ofHours(6);
    private static final Reference REFERENCE = Reference.standard(
            (part, whole) -> part.equals(whole) || (part.equals("passau") && whole.equals("bavaria")));

    @ParameterizedTest
    @ValueSource(strings = {"killed", "missing", "attendance"})
    void saysTheSameOfTwoClaimsInEitherOrder(String measure) {
        List<Claim> claims = new ClaimStream(11, measure).scoped().claims(120, 60);
        ClaimComparison comparison = new ClaimComparison(claims, LAG, REFERENCE);
        pairs(claims, (a, b) -> assertThat(comparison.of(b, a)).isEqualTo(comparison.of(a, b)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"killed", "missing", "attendance"})
    void saysTheSameWhateverTheOrderOfTheStory(String measure) {
        List<Claim> claims = new ClaimStream(12, measure).scoped().claims(60, 60);
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(5));
        ClaimComparison comparison = new ClaimComparison(claims, LAG, REFERENCE);
        ClaimComparison other = new ClaimComparison(shuffled, LAG, REFERENCE);
        pairs(claims, (a, b) -> assertThat(other.of(a, b)).isEqualTo(comparison.of(a, b)));
    }

    @ParameterizedTest
    @CsvSource({"killed, RUNNING", "missing, STOCK", "attendance, FIXED"})
    void neverMakesAContradictionByWideningARange(String measure, Course course) {
        Random random = new Random(13);
        pairs(amounts(new ClaimStream(13, measure).claims(150, 40), measure), (a, b) -> {
            Interval wide = a.range().hull(Interval.point(random.nextInt(1000)));
            if (Comparison.outcome(a.allowing(wide), b, course) == Outcome.CONTRADICTION) {
                assertThat(Comparison.outcome(a, b, course)).isEqualTo(Outcome.CONTRADICTION);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"kilometre, metre, 1000", "mile, foot, 5280", "mile, kilometre, 1.609344"})
    void saysTheSameInAnotherUnit(String unit, String other, double factor) {
        Random random = new Random(14);
        for (int i = 0; i < 3000; i++) {
            double a = (10 + random.nextInt(60)) / 10.0;
            double b = (10 + random.nextInt(60)) / 10.0;
            Hedge one = Hedge.values()[random.nextInt(7)];
            Hedge two = Hedge.values()[random.nextInt(7)];
            Verdict first = verdict(distance(a, one, unit, 1), distance(b, two, unit, 1));
            Verdict second = verdict(distance(a, one, unit, 1), distance(b, two, other, factor));
            assertThat(second.outcome()).as("%s %s, %s %s", one, a, two, b).isEqualTo(first.outcome());
            assertThat(second.reason()).as("%s %s, %s %s", one, a, two, b).isEqualTo(first.reason());
        }
    }

    private static Claim distance(double value, Hedge hedge, String unit, double factor) {
        Interval range = Hedges.range(hedge, WrittenNumber.of(value), false).scale(factor, 0);
        return ClaimBuilder.figure("distance")
                .population("camp")
                .outlet(unit + value + hedge)
                .number(value * factor, range, hedge, null)
                .unit(unit)
                .build();
    }

    private static Verdict verdict(Claim a, Claim b) {
        return new ClaimComparison(List.of(a, b), LAG, REFERENCE).of(a, b);
    }

    private static <T> void pairs(List<T> all, BiConsumer<T, T> check) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                check.accept(all.get(i), all.get(j));
            }
        }
    }

    private static List<Amount> amounts(List<Claim> claims, String measure) {
        Measure known = Measures.standard().find(measure).orElseThrow();
        return claims.stream()
                .map(claim -> Amount.of(claim, known, REFERENCE, LAG).orElseThrow())
                .toList();
    }
}
