package org.gainsay.review.web.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RangePlotTests {
    private static final Axis COUNT = new Axis.Number("");

    private static Mark mark(int position, double low, double high, double value) {
        return new Mark(new Badge(position), low, high, value, null, Axis.Number.plain(value), "", null);
    }

    @Test
    void drawsOneTrackPerPositionAndTheGapBetween() {
        RangePlot plot = RangePlot.of(List.of(mark(0, 90, 100, 95), mark(1, 20, 40, 30)), COUNT);
        assertThat(plot.from()).isEqualTo("0");
        assertThat(plot.to()).isEqualTo("100");
        assertThat(plot.tracks()).extracting(t -> t.badge().letter()).containsExactly("A", "B");
        assertThat(plot.tracks().get(0).signs().get(0).whisker())
                .isEqualTo(new RangePlot.Bar("90.0%", "100.0%", "10.0%"));
        assertThat(plot.gap()).isEqualTo(new RangePlot.Bar("40.0%", "90.0%", "50.0%"));
        assertThat(plot.height()).isEqualTo(40);
        assertThat(plot.label()).isEqualTo("A 95; B 30; on a scale from 0 to 100");
    }

    @Test
    void drawsAnOpenEndAsAnArrowFromTheKnownEnd() {
        RangePlot plot = RangePlot.of(List.of(mark(0, 80, Double.POSITIVE_INFINITY, 80), mark(1, 20, 20, 20)), COUNT);
        RangePlot.Sign open = plot.tracks().get(0).signs().get(0);
        assertThat(open.hollow()).isTrue();
        assertThat(open.arrow()).isEqualTo(1);
        assertThat(open.open().x2()).isEqualTo("100.0%");
        assertThat(plot.tracks().get(1).signs().get(0).whisker()).isNull();
    }

    @Test
    void showsNoGapWherePositionsMeet() {
        RangePlot plot =
                RangePlot.of(List.of(mark(0, 500, Double.POSITIVE_INFINITY, 500), mark(1, 880, 920, 900)), COUNT);
        assertThat(plot.gap()).isNull();
    }

    @Test
    void needsTwoPositionsWithAValue() {
        assertThat(RangePlot.of(List.of(mark(0, 1, 1, 1), mark(-1, 9, 9, 9)), COUNT))
                .isNull();
    }

    @Test
    void printsTheEndsOfATimeScaleAsDays() {
        double day = 1_672_531_200; // 1 January 2023, 00:00 UTC
        RangePlot plot = RangePlot.of(
                List.of(mark(0, day, day + 86_399, day), mark(1, day + 172_800, day + 259_199, day + 172_800)),
                new Axis.Day(ZoneOffset.UTC));
        assertThat(plot.from()).isEqualTo("1 Jan 2023");
        assertThat(plot.to()).isEqualTo("4 Jan 2023");
    }
}
