package org.gainsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How places are called in documents. */
class PlaceFacetTests {

    @Test
    void callsAPlaceByItsUsualNameBesideTheArticlesOwn() {
        assertThat(new PlaceFacet("Darnah", "gn:87205", "Derna").label()).isEqualTo("Derna (Darnah)");
    }

    @Test
    void keepsTheArticlesWordsWhereTheySayTheSame() {
        assertThat(new PlaceFacet("Kharkiv province", "UA.07", "Kharkiv region").label())
                .isEqualTo("Kharkiv province");
        assertThat(new PlaceFacet("Évora", "gn:2268406", "Evora").label()).isEqualTo("Évora");
    }

    @Test
    void leavesUnresolvedWordsAsTheyAre() {
        assertThat(new PlaceFacet("the old harbour", null, null).label()).isEqualTo("the old harbour");
    }

    @Test
    void callsADescribedPlaceByWhatItComesTo() {
        assertThat(new PlaceFacet("elsewhere in the east", null, "eastern Libya outside Derna").label())
                .isEqualTo("eastern Libya outside Derna");
    }
}
