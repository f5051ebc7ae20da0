package org.gainsay.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.claim.ClaimBuilder;
import org.gainsay.quantity.UnitTable;
import org.junit.jupiter.api.Test;

class FigureWordsTests {

    private final FigureWords words = new FigureWords(UnitTable.standard());

    @Test
    void writesFiguresAsAReaderWould() {
        assertThat(words(killed().exactly(11300))).isEqualTo("11,300");
        assertThat(words(killed().atLeast(5300))).isEqualTo("at least 5,300");
        assertThat(words(killed().between(10, 15))).isEqualTo("10 to 15");
        assertThat(words(killed().vague("dozens", 24, 99))).isEqualTo("dozens");
        assertThat(words(killed().exactly(1.5e6))).isEqualTo("1.5 million");
        assertThat(words(killed().exactly(7.25))).isEqualTo("7.25");
        assertThat(words(killed().exactly(0))).isEqualTo("0");
        assertThat(words(killed().exactly(999))).isEqualTo("999");
        assertThat(words(killed().exactly(1005))).isEqualTo("1,005");
        assertThat(words(killed().exactly(-2050))).isEqualTo("-2,050");
        assertThat(words(killed().exactly(999_999))).isEqualTo("999,999");
    }

    @Test
    void writesUnitsByTheirSymbols() {
        assertThat(words(killed().unit("square-kilometre").exactly(6000))).isEqualTo("6,000 km²");
        assertThat(words(killed().unit("percent").rounded(49.5, 0.05))).isEqualTo("49.5%");
        assertThat(words(killed().unit("USD").exactly(71.4e6))).isEqualTo("$71.4 million");
        assertThat(words(killed().unit("CHF").exactly(300))).isEqualTo("300 CHF");
    }

    private static ClaimBuilder killed() {
        return ClaimBuilder.figure("killed");
    }

    private String words(ClaimBuilder claim) {
        return words.of(claim.build().figure());
    }
}
