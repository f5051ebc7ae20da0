package org.gainsay.review.web.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PrecisionTests {
    @Test
    void givesWilsonsInterval() {
        assertThat(Precision.of(19, 23)).isEqualTo(new Precision(19, 23, 83, 63, 93));
        assertThat(Precision.of(9, 9)).isEqualTo(new Precision(9, 9, 100, 70, 100));
        assertThat(Precision.of(0, 1)).isEqualTo(new Precision(0, 1, 0, 0, 79));
    }

    @Test
    void knowsNothingBeforeTheFirstDecision() {
        assertThat(Precision.of(0, 0).words()).isEqualTo("none yet");
    }

    @Test
    void refusesMoreRightThanDecided() {
        assertThatIllegalArgumentException().isThrownBy(() -> Precision.of(2, 1));
    }
}
