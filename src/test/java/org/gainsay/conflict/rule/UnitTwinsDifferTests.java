package org.gainsay.conflict.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.conflict.Dossiers;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Scope;
import org.gainsay.conflict.Severity;
import org.gainsay.fact.PlaceOrder;
import org.gainsay.fact.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTwinsDifferTests {

    private final UnitTwinsDiffer rule = new UnitTwinsDiffer(Reference.standard(PlaceOrder.FLAT));

    @ParameterizedTest
    @CsvSource({
        "6000, square-kilometre, 2400, square-mile, LOW",
        "12000, hectare, 3000, acre, HIGH",
        "5, kilometre, 2, mile, HIGH",
        "250, millimetre, 6, inch, HIGH",
        "41, celsius, 98, fahrenheit, MEDIUM",
        "9, mile, 9, kilometre, HIGH",
    })
    void findsAWrongConversion(double value, String unit, double twin, String twinUnit, Severity severity) {
        List<Finding> findings = find(value, unit, twin, twinUnit);
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).severity()).isEqualTo(severity);
        assertThat(findings.get(0).scope()).isEqualTo(Scope.INTRA);
    }

    @ParameterizedTest
    @CsvSource({
        "3, kilometre, 2, mile",
        "6000, square-kilometre, 2317, square-mile",
        "6000, square-kilometre, 2300, square-mile",
        "3, metre, 10, foot",
        "41, celsius, 106, fahrenheit",
        "40000000, EUR, 43000000, USD",
    })
    void acceptsACorrectRounding(double value, String unit, double twin, String twinUnit) {
        assertThat(find(value, unit, twin, twinUnit)).isEmpty();
    }

    @Test
    void saysWhatItShouldBeAndWhoHasItRight() {
        Claim wrong = land("Harbour Post", 2400).build();
        Claim right = land("Meridian", 2317).build();
        Finding finding = rule.judge(Dossiers.of(wrong, right)).get(0);
        assertThat(finding.article()).isEqualTo("harbour-post");
        assertThat(finding.proof()).isEqualTo("6,000 km² = 2,317 sq mi, not 2,400 sq mi");
        assertThat(finding.positions())
                .anySatisfy(position -> {
                    assertThat(position.value()).isEqualTo("2,317 sq mi");
                    assertThat(position.claims()).containsExactly(right);
                })
                .anySatisfy(position -> assertThat(position.claims()).containsExactly(wrong));
    }

    @Test
    void makesOneFindingOfTheSameSlipTwice() {
        Claim headline = land("Harbour Post", 2400).start(5).build();
        Claim body = land("Harbour Post", 2400).start(500).build();
        assertThat(rule.judge(Dossiers.of(headline, body))).hasSize(1);
    }

    private static ClaimBuilder land(String outlet, double miles) {
        return ClaimBuilder.figure("area")
                .outlet(outlet)
                .unit("square-kilometre")
                .rounded(6000, 50)
                .twin(miles, 0.5, "square-mile");
    }

    private List<Finding> find(double value, String unit, double twin, String twinUnit) {
        return rule.judge(Dossiers.of(ClaimBuilder.figure("distance")
                .unit(unit)
                .exactly(value)
                .twin(twin, 0.5, twinUnit)
                .build()));
    }
}
