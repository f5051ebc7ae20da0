package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTests {

    @Test
    void countsEverySurrogatePairOnce() {
        String text = "a\uD83D\uDE00b\uD83D\uDE00\uD83D\uDE00c";
        CodePoints points = new CodePoints(text);

        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i > 0 && i < text.length() && Character.isLowSurrogate(text.charAt(i));
            if (!inside) {
                assertThat(points.at(i)).isEqualTo(text.codePointCount(0, i));
            }
        }
    }

    @Test
    void aLoneSurrogateCountsAsOne() {
        assertThat(new CodePoints("\uDE00\uD83Dx").at(3)).isEqualTo(3);
    }

    @Test
    void holdsMorePairsThanItFirstMakesRoomFor() {
        assertThat(new CodePoints("\uD83D\uDE00".repeat(100)).at(200)).isEqualTo(100);
    }
}
