package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinePositionTests {

    @Test
    void countsLinesAndColumnsFromOneWhateverTheLineEnd() {
        String text = "ab\r\ncd\re\n\uD83D\uDE00f";

        assertThat(LinePosition.of(text, 0)).isEqualTo(new LinePosition(1, 1));
        assertThat(LinePosition.of(text, 4)).isEqualTo(new LinePosition(2, 1));
        assertThat(LinePosition.of(text, 7)).isEqualTo(new LinePosition(3, 1));
        assertThat(LinePosition.of(text, 10)).isEqualTo(new LinePosition(4, 2));
    }
}
