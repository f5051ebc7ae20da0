package org.gainsay.conflict.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will close both plants this year | We'll close both plants, this year!",
                "Our neighbourhood was organised by labourers | Our neighborhood was organized by laborers",
                "They began shelling large houses | They started shelling big houses",
                "We talked to [the mayor] about the harbour | We talked to her about the harbour",
                "It took ten minutes … and nobody came | It took 10 minutes and, as you know, nobody came",
                "The bridge in Kharkiv was closed | The bridge in Kharkov was closed",
                "The water came very fast that night | The water came fast",
                "The government has failed these villages | The goverment has failed these villages",
            })
    void acceptsWhatSaysTheSame(String one, String other) {
        assertThat(compare(one, other).accords()).isTrue();
        assertThat(compare(other, one).accords()).isTrue();
    }

    @Test
    void countsAReplacedWord() {
        assertThat(compare("We will close both plants this year", "We will sell both plants this year"))
                .isEqualTo(new Wording(3, 1, false));
    }

    @Test
    void countsAReplacedNumber() {
        assertThat(compare("We lost 20 boats in the storm", "We lost 30 boats in the storm")
                        .replaced())
                .isEqualTo(1);
    }

    @Test
    void seesALostNegation() {
        assertThat(compare("The dam was not inspected last year", "The dam was inspected last year"))
                .isEqualTo(new Wording(4, 0, true));
        assertThat(compare("We won't sell the harbour", "We will sell the harbour")
                        .negated())
                .isTrue();
    }

    @Test
    void doesNotCountWhatAShorterQuotationLeavesOut() {
        assertThat(compare("I never said that. The dam was inspected", "The dam was inspected")
                        .accords())
                .isTrue();
    }

    @Test
    void findsNothingInCommonBetweenDifferentSentences() {
        assertThat(compare("The penalty changed everything", "We were the better side")
                        .likeness())
                .isZero();
    }

    private static Wording compare(String one, String other) {
        return Wording.compare(QuotedWord.of(one), QuotedWord.of(other));
    }
}
