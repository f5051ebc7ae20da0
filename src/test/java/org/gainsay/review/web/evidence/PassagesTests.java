package org.gainsay.review.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.figure;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.gainsay.claim.Measures;
import org.gainsay.quantity.UnitTable;
import org.gainsay.review.EvidenceView;
import org.gainsay.review.web.Times;
import org.junit.jupiter.api.Test;

class PassagesTests {
    private final Passages passages = new Passages(
            new ClaimWords(UnitTable.standard(), Measures.standard(), new Times(Clock.systemUTC(), ZoneOffset.UTC)));

    private static EvidenceView evidence(long id, long article, int origin, String outlet) {
        return new EvidenceView(
                id,
                article,
                "A title",
                null,
                origin,
                figure("killed").outlet(outlet).exactly(id).build(),
                false);
    }

    @Test
    void foldsCopiesUnderTheEarliestCarrierOfTheirText() {
        List<Passage> set = passages.of(
                "e0-",
                List.of(
                        evidence(1, 10, 5, "Tillford Courier"),
                        evidence(2, 11, 6, "Oxbow Mail"),
                        evidence(3, 12, 5, "Sedge Herald")));
        assertThat(set).extracting(Passage::outlet).containsExactly("Tillford Courier", "Oxbow Mail");
        assertThat(set.get(0).copyWords()).isEqualTo("1 copy of this text: Sedge Herald");
        assertThat(set.get(1).copies()).isEmpty();
    }

    @Test
    void showsAnArticlesSecondStatementOnItsOwn() {
        List<Passage> set = passages.of(
                "e0-", List.of(evidence(1, 10, 5, "Tillford Courier"), evidence(2, 10, 5, "Tillford Courier")));
        assertThat(set).extracting(Passage::anchor).containsExactly("e0-1", "e0-2");
        assertThat(set).extracting(Passage::href).containsExactly("/articles/10#c1", "/articles/10#c2");
    }

    @Test
    void letsEveryOriginSpeakBeforeOneSpeaksTwice() {
        List<Passage> set = passages.of(
                "e0-",
                List.of(
                        evidence(1, 10, 5, "Tillford Courier"),
                        evidence(2, 10, 5, "Tillford Courier"),
                        evidence(3, 11, 6, "Oxbow Mail")));
        assertThat(set).extracting(Passage::anchor).containsExactly("e0-1", "e0-3", "e0-2");
    }

    @Test
    void keepsArticlesOfUnknownOriginApart() {
        assertThat(passages.of(
                        "e0-", List.of(evidence(1, 10, -1, "Tillford Courier"), evidence(2, 11, -1, "Oxbow Mail"))))
                .hasSize(2)
                .allSatisfy(p -> assertThat(p.copies()).isEmpty());
    }
}
