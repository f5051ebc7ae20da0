package org.gainsay.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimesTests {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private final Times times = new Times(Clock.fixed(Instant.parse("2023-09-18T12:00:00Z"), LONDON), LONDON);

    @Test
    void printsThisYearWithoutItsNumberInTheReadersZone() {
        assertThat(times.shortly(Instant.parse("2023-09-16T18:31:00Z"))).isEqualTo("16 Sept, 19:31");
        assertThat(times.full(Instant.parse("2023-09-16T18:31:00Z"))).isEqualTo("2023-09-16 18:31 UTC");
    }

    @Test
    void namesTheYearOfOlderInstants() {
        assertThat(times.shortly(Instant.parse("2022-01-02T03:04:00Z"))).isEqualTo("2 Jan 2022, 03:04");
    }

    @Test
    void tellsAgeInMinutesHoursAndDaysThenTheDay() {
        assertThat(times.ago(Instant.parse("2023-09-18T11:47:00Z"))).isEqualTo("13 min ago");
        assertThat(times.ago(Instant.parse("2023-09-17T15:00:00Z"))).isEqualTo("21 h ago");
        assertThat(times.ago(Instant.parse("2023-09-15T12:00:00Z"))).isEqualTo("3 d ago");
        assertThat(times.ago(Instant.parse("2023-09-01T12:00:00Z"))).isEqualTo("1 Sept");
        assertThat(times.ago(Instant.parse("2023-09-19T12:00:00Z"))).isEqualTo("19 Sept");
    }
}
