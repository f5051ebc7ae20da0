package org.gainsay.review.web.plot;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The large plot: values over the time they hold for, with whiskers; x in per cent, y in pixels from the top.
 *
 * @param rows horizontal lines with their numbers, lowest first
 * @param days vertical ticks with their dates
 * @param points the statements, in order of time
 * @param log whether the scale is logarithmic
 */
public record ValuePlot(List<Row> rows, List<DayTick> days, List<Point> points, boolean log) {
    private static final double TOP = 20;
    private static final double BASE = 260;
    private static final int ARROW = 30;

    /**
     * A line of the scale.
     *
     * @param y where
     * @param text its number
     */
    public record Row(double y, String text) {}

    /**
     * A day of the time axis.
     *
     * @param x its start
     * @param middle where its label stands
     * @param day day of the month, with the month where it changes
     * @param weekday short name of the weekday; empty where ticks skip days
     */
    public record DayTick(String x, String middle, String day, String weekday) {}

    /**
     * A statement.
     *
     * @param badge its position
     * @param x where in time
     * @param y where on the scale
     * @param hollow whether it is an open end, or of no position
     * @param low lower end of its whisker
     * @param high upper end of its whisker
     * @param arrow tip of the arrow towards an open end, or null
     * @param label its short form
     * @param place where the label stands
     * @param title its long form
     * @param anchor id of its passage, or null
     */
    public record Point(
            Badge badge,
            String x,
            double y,
            boolean hollow,
            double low,
            double high,
            @Nullable Double arrow,
            String label,
            LabelPlaces.Place place,
            String title,
            @Nullable String anchor) {
        /** Whether the range is wide enough to be seen as a whisker. */
        public boolean whisker() {
            return low - high > 3;
        }
    }

    /**
     * Draws the marks.
     *
     * @param marks statements; those without a time are left out
     * @param zone the reader's zone, in which days begin
     * @return the plot, or null where the statements hold for fewer than two days
     */
    public static @Nullable ValuePlot of(List<Mark> marks, ZoneId zone) {
        List<Mark> timed = merged(marks).stream()
                .filter(m -> m.when() != null)
                .sorted(Comparator.comparing(Mark::when)
                        .thenComparing(m -> m.badge().index()))
                .toList();
        Axis.Day time = new Axis.Day(zone);
        if (timed.stream()
                        .map(m -> time.date(Objects.requireNonNull(m.when())))
                        .distinct()
                        .count()
                < 2) {
            return null;
        }
        Scale across = time.scale(
                timed.stream().map(Mark::when).filter(Objects::nonNull).toList());
        Scale up = Scale.around(
                timed.stream()
                        .flatMap(m -> List.of(m.finiteLow(), m.finiteHigh()).stream())
                        .toList(),
                true);
        List<Row> rows = up.ticks(6).stream()
                .map(t -> new Row(y(up, t), Axis.Number.plain(t)))
                .toList();
        return new ValuePlot(rows, days(time, across), points(timed, across, up), up.log());
    }

    /** Statements that would lie on each other are one mark that names them all. */
    private static Collection<Mark> merged(List<Mark> marks) {
        Map<Mark, Mark> merged = new LinkedHashMap<>();
        for (Mark m : marks) {
            Mark place = new Mark(m.badge(), m.low(), m.high(), m.value(), m.when(), m.label(), "", null);
            merged.merge(
                    place,
                    m,
                    (first, more) -> new Mark(
                            m.badge(),
                            m.low(),
                            m.high(),
                            m.value(),
                            m.when(),
                            m.label(),
                            first.title() + "; " + more.title(),
                            first.anchor()));
        }
        return merged.values();
    }

    private static List<Point> points(List<Mark> timed, Scale across, Scale up) {
        LabelPlaces labels = new LabelPlaces();
        timed.forEach(m -> labels.keepOff(across.share(Objects.requireNonNull(m.when())), y(up, m.at())));
        List<Point> points = new ArrayList<>();
        for (Mark m : timed) {
            double x = across.share(Objects.requireNonNull(m.when()));
            double y = y(up, m.at());
            boolean open = m.opensUp() != m.opensDown();
            Double arrow = !open ? null : m.opensUp() ? Double.valueOf(y - ARROW) : Double.valueOf(y + ARROW);
            points.add(new Point(
                    m.badge(),
                    RangePlot.percent(x),
                    y,
                    open || m.badge().index() < 0,
                    y(up, m.finiteLow()),
                    y(up, m.finiteHigh()),
                    arrow,
                    m.label(),
                    labels.place(x, y, m.label()),
                    m.title(),
                    m.anchor()));
        }
        return List.copyOf(points);
    }

    private static List<DayTick> days(Axis.Day time, Scale across) {
        List<LocalDate> days = time.days(across);
        boolean all = days.size() < 2 || days.get(0).plusDays(1).equals(days.get(1));
        List<DayTick> ticks = new ArrayList<>();
        LocalDate before = null;
        for (LocalDate day : days) {
            boolean month = before == null || before.getMonth() != day.getMonth();
            boolean year = before != null && before.getYear() != day.getYear();
            double start = across.share(time.seconds(day));
            double middle = all ? (start + across.share(time.seconds(day.plusDays(1)))) / 2 : start;
            String pattern = year ? "d MMM uuuu" : month ? "d MMM" : "d";
            ticks.add(new DayTick(
                    RangePlot.percent(start),
                    RangePlot.percent(middle),
                    text(day, pattern),
                    all ? text(day, "EEE") : ""));
            before = day;
        }
        return List.copyOf(ticks);
    }

    private static String text(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(day);
    }

    private static double y(Scale up, double value) {
        return Math.round((BASE - up.share(value) * (BASE - TOP)) * 10) / 10.0;
    }
}
