package org.gainsay.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import org.gainsay.quantity.Dimension;
import org.junit.jupiter.api.Test;

class MeasuresTests {

    private static final String HEADING = "id\tcourse\tdimension\tlabel\tquestion\tcore\tneeds\tparent\tkind\n";

    @Test
    void tellsRunningTotalsFromLevels() {
        assertThat(Measures.standard().find("killed").orElseThrow().course()).isEqualTo(Course.RUNNING);
        assertThat(Measures.standard().find("missing").orElseThrow().course()).isEqualTo(Course.STOCK);
        assertThat(Measures.standard().find("distance").orElseThrow().course()).isEqualTo(Course.FIXED);
    }

    @Test
    void knowsTheDimensionOfItsUnit() {
        assertThat(Measures.standard().find("area").orElseThrow().dimension()).isEqualTo(Dimension.AREA);
    }

    @Test
    void placesTheKilledWithinTheCasualties() {
        assertThat(Measures.standard().within("killed", "casualties")).isTrue();
        assertThat(Measures.standard().within("casualties", "killed")).isFalse();
        assertThat(Measures.standard().within("killed", "missing")).isFalse();
    }

    @Test
    void callsMeasuresByTheWordsOfDocuments() {
        Populations populations = Populations.standard();
        Measures measures = Measures.standard();
        assertThat(measures.kind("revenue", null, populations)).isEqualTo("money");
        assertThat(measures.kind("destroyed", "tanks", populations)).isEqualTo("equipment");
        assertThat(measures.kind("destroyed", "homes", populations)).isEqualTo("count");
        assertThat(measures.kind("recovered", null, populations)).isEqualTo("killed");
        assertThat(measures.kind("recovered", "shells", populations)).isEqualTo("count");
        assertThat(measures.kind("no-such-measure", null, populations)).isEqualTo("no-such-measure");
    }

    @Test
    void saysWhichLineIsWrong() {
        assertThatThrownBy(() -> read("killed\trising\tcount\tdead\tHow many?\ty\tnothing\t\tkilled\n"))
                .hasMessage("m.tsv, line 2: unknown course: rising");
        assertThatThrownBy(() -> read("killed\trunning\tcount\tdead\n"))
                .hasMessage("m.tsv, line 2: 4 cells where the heading has 9");
        assertThatThrownBy(() -> read("killed\trunning\tcount\tdead\tHow many?\tyes\tnothing\t\tkilled\n"))
                .hasMessage("m.tsv, line 2: column 6 is neither y nor n: yes");
        assertThatThrownBy(() -> read("killed\trunning\tcount\tdead\tHow many?\ty\tnothing\tlosses\tkilled\n"))
                .hasMessage("m.tsv, line 2: unknown parent measure: losses");
        assertThatThrownBy(() -> read("killed\trunning\tcount\tdead\tHow many?\ty\tnothing\t\tkilled of people\n"))
                .hasMessage("m.tsv, line 2: no kind for other populations: killed of people");
        String twice = "killed\trunning\tcount\tdead\tHow many?\ty\tnothing\t\tkilled\n";
        assertThatThrownBy(() -> read(twice + twice)).hasMessage("m.tsv, line 3: measure stated twice: killed");
    }

    private static Measures read(String rows) throws Exception {
        return Measures.read(new BufferedReader(new StringReader(HEADING + rows)), "m.tsv");
    }
}
