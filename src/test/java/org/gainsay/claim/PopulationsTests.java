package org.gainsay.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class PopulationsTests {

    private final Populations populations = Populations.standard();

    @Test
    void findsAPopulationByItsWords() {
        assertThat(populations.lookup("policemen")).hasValue("police");
        assertThat(populations.lookup("service members")).hasValue("soldiers");
        assertThat(populations.lookup("unicorns")).isEmpty();
    }

    @Test
    void countsChildrenAmongPeopleAndTanksAmongVehicles() {
        assertThat(populations.partOf("children", "people")).isTrue();
        assertThat(populations.partOf("babies", "people")).isTrue();
        assertThat(populations.partOf("tanks", "vehicles")).isTrue();
        assertThat(populations.partOf("people", "children")).isFalse();
        assertThat(populations.partOf("tanks", "people")).isFalse();
    }

    @Test
    void keepsTheSidesApart() {
        assertThat(populations.partOf("UA:soldiers", "soldiers")).isTrue();
        assertThat(populations.partOf("UA:soldiers", "UA:people")).isTrue();
        assertThat(populations.partOf("soldiers", "UA:soldiers")).isFalse();
        assertThat(populations.partOf("UA:soldiers", "RU:soldiers")).isFalse();
        assertThat(Populations.side("org:hamas:fighters")).isEqualTo("org:hamas");
        assertThat(Populations.base("org:hamas:fighters")).isEqualTo("fighters");
    }

    @Test
    void letsUnknownWordsStandForThemselves() {
        assertThat(populations.partOf("swans", "swans")).isTrue();
        assertThat(populations.partOf("swans", "birds")).isFalse();
        assertThat(populations.label("swans")).isEqualTo("swans");
    }

    @Test
    void saysWhichLineIsWrong() {
        assertThatThrownBy(() -> read("a\tb\tA\ta\n")).hasMessage("p.tsv, line 2: unknown parent: b");
        assertThatThrownBy(() -> read("a\tb\tA\ta\nb\ta\tB\tb\n")).hasMessage("p.tsv, line 2: part of itself: a");
        assertThatThrownBy(() -> read("a\t\tA\tx\nb\t\tB\tx\n")).hasMessage("p.tsv, line 3: \"x\" means a and b");
    }

    private static Populations read(String rows) throws Exception {
        return Populations.read(new BufferedReader(new StringReader("id\tparents\tlabel\twords\n" + rows)), "p.tsv");
    }
}
