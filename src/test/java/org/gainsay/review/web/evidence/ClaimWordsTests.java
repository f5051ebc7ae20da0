package org.gainsay.review.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.control;
import static org.gainsay.claim.ClaimBuilder.figure;
import static org.gainsay.claim.ClaimBuilder.of;
import static org.gainsay.claim.ClaimBuilder.worded;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.gainsay.article.Zone;
import org.gainsay.claim.Attribution;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.ControlState;
import org.gainsay.claim.Facet;
import org.gainsay.claim.Measures;
import org.gainsay.claim.Modality;
import org.gainsay.quantity.UnitTable;
import org.gainsay.review.web.Times;
import org.junit.jupiter.api.Test;

class ClaimWordsTests {
    private static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");
    private final ClaimWords words = new ClaimWords(
            UnitTable.standard(),
            Measures.standard(),
            new Times(Clock.fixed(Instant.parse("2031-06-01T00:00:00Z"), ZONE), ZONE));

    private String value(ClaimBuilder builder) {
        return words.value(builder.build());
    }

    private String shortly(ClaimBuilder builder) {
        return words.shortly(Objects.requireNonNull(builder.build().figure()));
    }

    @Test
    void keepsTheHedgeOfAFigure() {
        assertThat(value(figure("killed").atLeast(5300))).isEqualTo("at least 5,300");
        assertThat(value(figure("area").about(6000, 600).unit("hectare"))).isEqualTo("about 6,000 ha");
        assertThat(value(figure("killed").between(10, 15))).isEqualTo("10 to 15");
        assertThat(value(figure("killed").exactly(3).negated())).isEqualTo("not 3");
    }

    @Test
    void shortensItForPlots() {
        assertThat(shortly(figure("killed").atLeast(5300))).isEqualTo("≥ 5,300");
        assertThat(shortly(figure("killed").moreThan(20))).isEqualTo("> 20");
        assertThat(shortly(figure("killed").between(10, 15))).isEqualTo("10–15");
    }

    @Test
    void saysWhatAFigureIsReadAs() {
        assertThat(words.reading(figure("killed").exactly(58).build())).isEqualTo("exactly 58");
        assertThat(words.reading(figure("killed").rounded(11_300, 50).build())).isEqualTo("11,250 to 11,350");
        assertThat(words.reading(figure("killed").atLeast(40).build())).isEqualTo("40 or more");
    }

    @Test
    void wordsOtherKindsOfClaims() {
        assertThat(value(control("Oxbow", ControlState.HELD, "FI", true))).isEqualTo("taken by Finland");
        assertThat(value(worded(ClaimKind.QUOTE, "quote", "more than we feared")))
                .isEqualTo("“more than we feared”");
    }

    @Test
    void printsADayAsThatDayWhereverTheReaderSits() {
        assertThat(value(of(ClaimKind.DATE, "event").on("2031-05-05"))).isEqualTo("5 May");
    }

    @Test
    void namesTheChainFromTheOutletOn() {
        var said = new Attribution("Ada Brandt", "governor", "Hollin county", null, "Sedge Radio", "said");
        assertThat(words.chain(figure("killed")
                        .outlet("Oxbow Mail")
                        .exactly(3)
                        .attribution(said)
                        .build()))
                .containsExactly("Oxbow Mail", "Sedge Radio", "Ada Brandt, governor");
    }

    @Test
    void warnsOfWhatWasNotInTheSentence() {
        assertThat(words.notes(figure("killed")
                        .exactly(3)
                        .zone(Zone.HEADLINE)
                        .modality(Modality.UNVERIFIED)
                        .inheriting(Facet.PLACE, Facet.TIME)
                        .build()))
                .containsExactly("in the headline", "unverified", "from the context: place, time");
        assertThat(words.notes(figure("killed").exactly(3).build())).isEmpty();
    }
}
