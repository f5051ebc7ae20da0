package org.gainsay.review.web.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.review.web.library.ArticlePage.Piece;
import org.gainsay.review.web.library.MarkedText.Mark;
import org.junit.jupiter.api.Test;

class MarkedTextTests {
    private static final String TEXT = "at least 40 dead in town";

    @Test
    void cutsAroundAClaim() {
        assertThat(new MarkedText(List.of(new Mark(7, 1, 9, 16, "hot"))).pieces(TEXT, 0, TEXT.length()))
                .containsExactly(
                        Piece.plain("at least "), new Piece("40 dead", 7, "1", "hot", true), Piece.plain(" in town"));
    }

    @Test
    void losesNoLetterWhereClaimsOverlap() {
        MarkedText text = new MarkedText(
                List.of(new Mark(1, 1, 0, 16, ""), new Mark(2, 2, 9, 24, "warm"), new Mark(3, 3, 9, 11, "hot")));
        List<Piece> pieces = text.pieces(TEXT, 0, TEXT.length());
        assertThat(String.join("", pieces.stream().map(Piece::text).toList())).isEqualTo(TEXT);
        assertThat(pieces).extracting(Piece::claim).containsExactly(1L, 3L, 2L, 2L);
        assertThat(pieces).extracting(Piece::first).containsExactly(true, true, true, false);
    }

    @Test
    void numbersClaimsOfOneSpotTogether() {
        MarkedText text = new MarkedText(List.of(new Mark(5, 1, 9, 11, ""), new Mark(5, 2, 9, 11, "hot")));
        assertThat(text.pieces(TEXT, 9, 16).get(0)).isEqualTo(new Piece("40", 5, "1, 2", "hot", true));
    }

    @Test
    void leavesOutClaimsOfOtherParagraphs() {
        assertThat(new MarkedText(List.of(new Mark(1, 1, 0, 8, ""))).pieces(TEXT, 9, 16))
                .containsExactly(Piece.plain("40 dead"));
    }
}
