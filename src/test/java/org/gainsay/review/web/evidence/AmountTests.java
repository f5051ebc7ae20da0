package org.gainsay.review.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.gainsay.quantity.UnitTable;
import org.junit.jupiter.api.Test;

class AmountTests {
    private final UnitTable units = UnitTable.standard();

    @Test
    void convertsItsRangeWithItsValue() {
        Amount hectares = new Amount(24, 23, Double.POSITIVE_INFINITY, "square-kilometre")
                .in("hectare", units)
                .orElseThrow();
        assertThat(hectares.value()).isCloseTo(2400, within(1e-9));
        assertThat(hectares.low()).isCloseTo(2300, within(1e-9));
        assertThat(hectares.high()).isInfinite();
    }

    @Test
    void staysAsItIsInItsOwnUnit() {
        Amount dead = new Amount(5, 5, 5, null);
        assertThat(dead.in(null, units)).contains(dead);
    }

    @Test
    void doesNotTurnIntoWhatItIsNot() {
        assertThat(new Amount(5, 5, 5, "hectare").in("kilometre", units)).isEmpty();
        assertThat(new Amount(5, 5, 5, "EUR").in("USD", units)).isEmpty();
        assertThat(new Amount(5, 5, 5, null).in("hectare", units)).isEmpty();
    }
}
