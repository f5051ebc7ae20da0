package org.gainsay.review.web.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTests {
    @Test
    void startsAtZeroWhenValuesComeNearIt() {
        assertThat(Scale.around(List.of(3958.0, 11350.0), false)).isEqualTo(new Scale(0, 15000, false));
    }

    @Test
    void cutsTheScaleWhenValuesLieCloseTogether() {
        Scale scale = Scale.around(List.of(275.0, 278.0), false);
        assertThat(scale.from()).isBetween(270.0, 275.0);
        assertThat(scale.to()).isBetween(278.0, 285.0);
        assertThat(scale.log()).isFalse();
    }

    @Test
    void turnsLogarithmicFromTwentyfold() {
        assertThat(Scale.around(List.of(6000.0, 600_000.0), true).log()).isTrue();
        assertThat(Scale.around(List.of(100.0, 1999.0), true).log()).isFalse();
    }

    @Test
    void placesEqualRatiosAtEqualDistancesOnALogarithmicScale() {
        Scale scale = new Scale(1, 10_000, true);
        assertThat(scale.share(100)).isCloseTo(0.5, within(1e-9));
        assertThat(scale.share(0)).isZero();
    }

    @Test
    void keepsASingleValueInsideItsScale() {
        Scale scale = Scale.around(List.of(0.0), true);
        assertThat(scale.to()).isGreaterThan(scale.from());
        assertThat(Scale.around(List.of(-4.0), false).share(-4)).isBetween(0.01, 0.99);
    }

    @Test
    void ticksAreRoundNumbers() {
        assertThat(new Scale(0, 12_000, false).ticks(6))
                .containsExactly(0.0, 2000.0, 4000.0, 6000.0, 8000.0, 10_000.0, 12_000.0);
        assertThat(new Scale(50, 1000, true).ticks(6)).containsExactly(50.0, 100.0, 200.0, 500.0, 1000.0);
    }
}
