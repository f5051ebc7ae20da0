package org.gainsay.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.TimeFacet;
import org.gainsay.timex.Granularity;
import org.gainsay.timex.ValidTime;
import org.junit.jupiter.api.Test;

class EventTimesTests {

    @Test
    void takesOneNightForOneEvent() {
        assertThat(events(on("a", "2031-05-05"), on("b", "2031-05-06"))).containsExactly("story", "story");
    }

    @Test
    void tellsASecondAttackFromTheFirst() {
        assertThat(events(on("a", "2031-05-04"), on("b", "2031-05-04"), on("c", "2031-05-06")))
                .containsExactly("story", "story", "on:2031-05-06");
    }

    @Test
    void tellsAnAccidentOfAnotherYear() {
        assertThat(events(on("a", "2031-05-04"), year("a", 2021), year("b", 2031)))
                .containsExactly("story", "on:2021-01-01", "story");
    }

    @Test
    void takesTheWeeksBeforeTheArticlesForTheEventsTimeWhereNoDayIsStated() {
        assertThat(events(
                        year("a", 2021),
                        year("b", 2031),
                        ClaimBuilder.figure("killed").exactly(3).build()))
                .containsExactly("on:2021-01-01", "story", "story");
    }

    @Test
    void tellsTwoStretchesOfTheSameYearApart() {
        assertThat(events(stretch("a", "2031-01-01", "2031-02-01"), stretch("b", "2031-04-29", "2031-05-06")))
                .containsExactly("on:2031-01-01", "story");
    }

    private static Claim on(String article, String day) {
        return ClaimBuilder.figure("killed").article(article).on(day).exactly(3).build();
    }

    private static Claim year(String article, int year) {
        return stretch(article, year + "-01-01", year + 1 + "-01-01");
    }

    private static Claim stretch(String article, String from, String to) {
        Claim claim = ClaimBuilder.figure("killed").article(article).exactly(3).build();
        ValidTime event =
                new ValidTime(Instant.parse(from + "T00:00:00Z"), Instant.parse(to + "T00:00:00Z"), Granularity.YEAR);
        TimeFacet time = new TimeFacet(event, claim.time().asOf(), null, false, "in " + from);
        return new Claim(
                claim.article(),
                claim.outlet(),
                claim.evidence(),
                claim.sentence(),
                claim.zone(),
                claim.kind(),
                claim.measure(),
                null,
                null,
                null,
                null,
                claim.figure(),
                null,
                null,
                time,
                claim.attribution(),
                claim.modality(),
                false,
                false,
                claim.inherited(),
                claim.provenance());
    }

    private static List<String> events(Claim... claims) {
        EventTimes times = EventTimes.of(List.of(claims));
        return Stream.of(claims).map(claim -> times.event(claim, "story")).toList();
    }
}
