package org.gainsay.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Angles between directions. */
class DirectionTests {

    @Test
    void takesTheShorterWayRound() {
        assertThat(Direction.between("north-west", "north-east")).isEqualTo(90);
        assertThat(Direction.between("south-west", "south-east")).isEqualTo(90);
        assertThat(Direction.between("west", "east")).isEqualTo(180);
        assertThat(Direction.between("north", "northern")).isZero();
    }

    @Test
    void knowsNoAngleWhereAWordNamesNoDirection() {
        assertThat(Direction.between("central", "north")).isNaN();
    }
}
