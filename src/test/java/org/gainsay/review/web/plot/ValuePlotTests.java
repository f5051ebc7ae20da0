package org.gainsay.review.web.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuePlotTests {
    private static Mark mark(int position, double low, double high, double value, String when) {
        double at = Instant.parse(when).getEpochSecond();
        return new Mark(new Badge(position), low, high, value, at, Axis.Number.plain(value), "", "e1");
    }

    private static ValuePlot plot(Mark... marks) {
        return ValuePlot.of(List.of(marks), ZoneOffset.UTC);
    }

    @Test
    void needsTwoDays() {
        assertThat(plot(mark(0, 5, 5, 5, "2023-01-01T01:00:00Z"), mark(1, 7, 7, 7, "2023-01-01T20:00:00Z")))
                .isNull();
    }

    @Test
    void placesValuesBetweenTheBaseAndTheTop() {
        ValuePlot plot = plot(mark(0, 0, 0, 0, "2023-01-01T00:00:00Z"), mark(1, 100, 100, 100, "2023-01-02T12:00:00Z"));
        assertThat(plot.points()).extracting(ValuePlot.Point::y).containsExactly(260.0, 20.0);
        assertThat(plot.points()).extracting(ValuePlot.Point::x).containsExactly("0.0%", "75.0%");
        assertThat(plot.rows().get(0)).isEqualTo(new ValuePlot.Row(260, "0"));
        assertThat(plot.days()).extracting(ValuePlot.DayTick::day).containsExactly("1 Jan", "2");
        assertThat(plot.days()).extracting(ValuePlot.DayTick::weekday).containsExactly("Sun", "Mon");
    }

    @Test
    void pointsAnArrowAwayFromTheKnownEnd() {
        ValuePlot plot = plot(
                mark(0, 50, Double.POSITIVE_INFINITY, 50, "2023-01-01T00:00:00Z"),
                mark(1, Double.NEGATIVE_INFINITY, 80, 80, "2023-01-03T00:00:00Z"));
        assertThat(plot.points().get(0).arrow()).isLessThan(plot.points().get(0).y());
        assertThat(plot.points().get(1).arrow())
                .isGreaterThan(plot.points().get(1).y());
        assertThat(plot.points().get(0).hollow()).isTrue();
    }

    @Test
    void putsLabelsOfNearPointsOnOppositeSides() {
        ValuePlot plot = plot(
                mark(0, 10, 10, 10, "2023-01-01T00:00:00Z"),
                mark(1, 50, 50, 50, "2023-01-04T00:00:00Z"),
                mark(2, 51, 51, 51, "2023-01-04T00:00:00Z"),
                mark(0, 90, 90, 90, "2023-01-09T00:00:00Z"));
        assertThat(plot.points().get(1).place().end())
                .isNotEqualTo(plot.points().get(2).place().end());
    }

    @Test
    void drawsTwoOutletsOnOneSpotAsOneMarkThatNamesBoth() {
        Mark one = mark(0, 10, 10, 10, "2023-01-01T00:00:00Z");
        Mark two = new Mark(one.badge(), 10, 10, 10, one.when(), one.label(), "second", "e2");
        ValuePlot plot = plot(one, two, mark(1, 50, 50, 50, "2023-01-04T00:00:00Z"));
        assertThat(plot.points()).hasSize(2);
        assertThat(plot.points().get(0).title()).endsWith("; second");
    }

    @Test
    void skipsDaysOnALongAxis() {
        ValuePlot plot = plot(mark(0, 1, 1, 1, "2023-01-01T00:00:00Z"), mark(1, 9, 9, 9, "2023-06-01T00:00:00Z"));
        assertThat(plot.days()).hasSizeLessThanOrEqualTo(12);
        assertThat(plot.days().get(0).weekday()).isEmpty();
    }
}
