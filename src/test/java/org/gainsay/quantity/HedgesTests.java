package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgesTests {

    private static WrittenNumber written(String digits) {
        return WrittenNumber.of(new BigDecimal(digits));
    }

    @ParameterizedTest
    @CsvSource({
        "6000, true, 5700, 6300", // half a step would be 500: 5 % is the most
        "2317, true, 2317, 2317",
        "90, true, 90, 90",
        "120, true, 115, 125",
        "1500000, true, 1450000, 1550000",
        "7.5, false, 7.45, 7.55",
        "2.0, false, 1.95, 2.05",
        "414, false, 413.5, 414.5",
        "3, false, 2.85, 3.15",
        "0, true, 0, 0",
        "-20, false, -21, -19",
    })
    void readsABareNumberAsWhatRoundsToIt(String digits, boolean count, double low, double high) {
        Interval range = Hedges.range(Hedge.EXACT, written(digits), count);
        assertThat(range.low()).isCloseTo(low, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(range.high()).isCloseTo(high, org.assertj.core.data.Offset.offset(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"400, 360, 440", "450, 427.5, 472.5", "455, 445.9, 464.1", "6000, 5400, 6600"})
    void widensAboutByTheDigitsWritten(String digits, double low, double high) {
        Interval range = Hedges.range(Hedge.ABOUT, written(digits), true);
        assertThat(range.low()).isCloseTo(low, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(range.high()).isCloseTo(high, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void opensTheEndThatAHedgeOpens() {
        WrittenNumber forty = written("40");
        assertThat(Hedges.range(Hedge.AT_LEAST, forty, true)).isEqualTo(Interval.atLeast(40));
        assertThat(Hedges.range(Hedge.MORE_THAN, forty, true)).isEqualTo(Interval.moreThan(40));
        assertThat(Hedges.range(Hedge.AT_MOST, forty, true)).isEqualTo(Interval.closed(0, 40));
        assertThat(Hedges.range(Hedge.LESS_THAN, forty, true)).isEqualTo(new Interval(0, false, 40, true));
        assertThat(Hedges.range(Hedge.NEARLY, forty, true)).isEqualTo(new Interval(36, false, 40, true));
    }

    @Test
    void startsAStackedBoundFromTheEndItBounds() {
        Interval thousands = Interval.closed(2000, 9999);
        assertThat(Hedges.range(Hedge.MORE_THAN, thousands)).isEqualTo(Interval.moreThan(2000));
        assertThat(Hedges.range(Hedge.AT_MOST, thousands)).isEqualTo(Interval.closed(0, 9999));
        assertThat(Hedges.range(Hedge.AT_LEAST, Interval.closed(36, 44)).low()).isEqualTo(36);
    }

    @Test
    void holdsTheNumberItselfWhateverItIsUnlessTheHedgeExcludesIt() {
        Random random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            int scale = random.nextInt(4);
            WrittenNumber number = WrittenNumber.of(BigDecimal.valueOf(random.nextInt(2_000_000) - 1000, scale));
            boolean count = random.nextBoolean();
            for (Hedge hedge : Hedge.values()) {
                boolean excluded = hedge == Hedge.MORE_THAN || hedge == Hedge.LESS_THAN || hedge == Hedge.NEARLY;
                if (number.value() != 0) {
                    assertThat(Hedges.range(hedge, number, count).contains(number.value()))
                            .as("%s %s", hedge, number)
                            .isEqualTo(!excluded);
                }
            }
            assertThat(Hedges.range(Hedge.ABOUT, number, count).contains(Hedges.range(Hedge.EXACT, number, true)))
                    .as("about %s", number)
                    .isTrue();
        }
    }

    @Test
    void printsTheTableOfVagueWords() {
        assertThat(VagueWords.standard().rows())
                .contains(
                        new VagueWords.Row("dozens", Interval.closed(24, 99)),
                        new VagueWords.Row("hundreds", Interval.closed(200, 999)));
    }

    @Test
    void refusesAStepOfNothing() {
        assertThatThrownBy(() -> new WrittenNumber(3, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
