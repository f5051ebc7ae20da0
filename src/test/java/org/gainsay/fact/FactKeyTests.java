package org.gainsay.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.PlaceFacet;
import org.junit.jupiter.api.Test;

class FactKeyTests {

    @Test
    void namesMeasurePopulationPlaceAndEvent() {
        assertThat(key(killed().population("children").at("Passau"))).isEqualTo("killed|children|passau|story-1");
    }

    @Test
    void takesPeopleForNobodyInParticular() {
        assertThat(key(killed().population("people"))).isEqualTo(key(killed())).isEqualTo("killed|-|-|story-1");
    }

    @Test
    void usesTheWordsOfAnUnresolvedPlace() {
        assertThat(key(killed().place(new PlaceFacet("The Old Mill", null, null))))
                .isEqualTo("killed|-|the old mill|story-1");
    }

    @Test
    void putsAStartIntoTheKeyButNotTheTimeOfCounting() {
        assertThat(key(killed().since("2031-03-01"))).isEqualTo("killed|-|-|since:2031-03-01");
        assertThat(key(killed().asOf("2031-05-02"))).isEqualTo(key(killed().asOf("2031-05-04")));
    }

    @Test
    void keepsWhatCameInOneDayApartFromTotals() {
        assertThat(key(killed().asOf("2031-05-02").increment())).isEqualTo("killed|-|-|on:2031-05-02");
    }

    @Test
    void letsNoPartBreakTheKey() {
        assertThat(key(killed().population("a|b"))).isEqualTo("killed|a/b|-|story-1");
    }

    private static ClaimBuilder killed() {
        return ClaimBuilder.figure("killed").exactly(3);
    }

    private static String key(ClaimBuilder claim) {
        return FactKey.of(claim.build(), "story-1").toString();
    }
}
