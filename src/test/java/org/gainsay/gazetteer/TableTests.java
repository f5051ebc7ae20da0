package org.gainsay.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gainsay.text.BadFile;
import org.junit.jupiter.api.Test;

class TableTests {

    @Test
    void namesFileAndLineOfARowWithTooManyCells() {
        assertThatThrownBy(() -> new Table("/gazetteer/broken.tsv", "feature", "relation", "places"))
                .isInstanceOf(BadFile.class)
                .hasMessage("/gazetteer/broken.tsv:2: 4 cells, not 3");
    }

    @Test
    void refusesAnotherHeader() {
        assertThatThrownBy(() -> new Table("/gazetteer/broken.tsv", "place", "names"))
                .isInstanceOf(BadFile.class)
                .hasMessageStartingWith("/gazetteer/broken.tsv:1: the header is not place, names");
    }

    @Test
    void namesAMissingFile() {
        assertThatThrownBy(() -> new Table("/gazetteer/none.tsv", "a"))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("/gazetteer/none.tsv")
                .hasMessageContaining("not on the class path");
    }

    @Test
    void readsCellsOfAnyScript() {
        Table countries = PlaceRows.COUNTRIES.load();
        assertThat(countries.cell(0, 4)).isEqualTo("Andorra");
        assertThat(countries.cells(0, 19, '|')).contains("Андорра", "أندورا");
    }
}
