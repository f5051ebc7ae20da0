package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class IntervalTests {

    private final Random random = new Random(3);

    private Interval any() {
        double a = random.nextInt(20);
        double b = random.nextInt(20);
        double low = random.nextInt(8) == 0 ? Double.NEGATIVE_INFINITY : Math.min(a, b);
        double high = random.nextInt(8) == 0 ? Double.POSITIVE_INFINITY : Math.max(a, b);
        boolean point = low == high;
        return new Interval(low, !point && random.nextBoolean(), high, !point && random.nextBoolean());
    }

    @Test
    void meetsExactlyWhereSomeNumberIsAllowedByBoth() {
        for (int round = 0; round < 20_000; round++) {
            Interval a = any();
            Interval b = any();
            boolean shared = false;
            for (double x = -0.5; x <= 20; x += 0.25) {
                shared |= a.contains(x) && b.contains(x);
            }
            assertThat(a.meets(b)).as("%s %s", a, b).isEqualTo(shared).isEqualTo(b.meets(a));
        }
    }

    @Test
    void neverPartsTwoIntervalsByWideningOne() {
        for (int round = 0; round < 20_000; round++) {
            Interval a = any();
            Interval b = any();
            Interval wider = a.hull(any());
            assertThat(wider.contains(a)).as("%s in %s", a, wider).isTrue();
            if (a.meets(b)) {
                assertThat(wider.meets(b))
                        .as("%s widened to %s, %s", a, wider, b)
                        .isTrue();
            }
        }
    }

    @Test
    void keepsTheOrderUnderAnotherUnit() {
        for (int round = 0; round < 20_000; round++) {
            Interval a = any();
            Interval b = any();
            assertThat(a.scale(4, 32).below(b.scale(4, 32))).as("%s %s", a, b).isEqualTo(a.below(b));
        }
    }

    @Test
    void refusesAnIntervalWithoutNumbers() {
        assertThatThrownBy(() -> Interval.closed(2, 1)).hasMessageContaining("2.0 to 1.0");
        assertThatThrownBy(() -> new Interval(1, true, 1, false)).isInstanceOf(IllegalArgumentException.class);
    }
}
