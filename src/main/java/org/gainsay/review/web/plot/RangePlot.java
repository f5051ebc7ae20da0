package org.gainsay.review.web.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The small plot of a queue row: one track per position on a common scale, with the gap that nothing fills.
 *
 * @param tracks one per position, in the order of their letters
 * @param gap the widest stretch between two positions, or null where they meet
 * @param from the scale's lower end in words
 * @param to its upper end in words
 * @param log whether the scale is logarithmic
 * @param label all of it in words
 */
public record RangePlot(List<Track> tracks, @Nullable Bar gap, String from, String to, boolean log, String label) {
    /** Tracks beyond this many are left to the conflict's page. */
    private static final int MOST_TRACKS = 5;

    private static final int PITCH = 12;

    /**
     * The track of one position.
     *
     * @param badge which
     * @param y its middle in pixels
     * @param signs its statements
     */
    public record Track(Badge badge, int y, List<Sign> signs) {}

    /**
     * One statement on its track; all x in per cent.
     *
     * @param x the marker
     * @param hollow whether the marker stands at the known end of an open range
     * @param whisker the bounded range, or null where it is a point
     * @param open the stretch towards the open end, or null
     * @param arrow 1 where it opens upward, -1 downward, 0 where it is bounded
     */
    public record Sign(
            String x,
            boolean hollow,
            @Nullable Bar whisker,
            @Nullable Bar open,
            int arrow) {}

    /**
     * A horizontal stretch in per cent.
     *
     * @param x1 left end
     * @param x2 right end
     * @param width their distance
     */
    public record Bar(String x1, String x2, String width) {}

    /** Height of the drawing in pixels, labels of the scale included. */
    public int height() {
        return 16 + PITCH * tracks.size();
    }

    /** Height of the gap's block in pixels. */
    public int gapHeight() {
        return 1 + PITCH * tracks.size();
    }

    /**
     * Draws the marks.
     *
     * @param marks statements of all positions; those of no position are left out
     * @param axis what the values are
     * @return the plot, or null where fewer than two positions have a value
     */
    public static @Nullable RangePlot of(List<Mark> marks, Axis axis) {
        Map<Integer, List<Mark>> byPosition = marks.stream()
                .filter(m -> m.badge().index() >= 0)
                .collect(Collectors.groupingBy(m -> m.badge().index(), TreeMap::new, Collectors.toList()));
        if (byPosition.size() < 2) {
            return null;
        }
        List<Double> ends = new ArrayList<>();
        byPosition
                .values()
                .forEach(list -> list.forEach(m -> {
                    ends.add(m.finiteLow());
                    ends.add(m.finiteHigh());
                }));
        Scale scale = axis.scale(ends);
        List<Track> tracks = new ArrayList<>();
        for (List<Mark> own : byPosition.values()) {
            if (tracks.size() < MOST_TRACKS) {
                int y = 7 + PITCH * tracks.size();
                tracks.add(new Track(
                        own.get(0).badge(),
                        y,
                        own.stream().map(m -> sign(m, scale)).distinct().toList()));
            }
        }
        String label = byPosition.values().stream().map(RangePlot::words).collect(Collectors.joining("; "))
                + "; on a " + (scale.log() ? "logarithmic " : "") + "scale from " + axis.text(scale.from()) + " to "
                + axis.text(scale.to());
        return new RangePlot(
                List.copyOf(tracks),
                gap(marks, scale),
                axis.text(scale.from()),
                axis.text(scale.to()),
                scale.log(),
                label);
    }

    private static String words(List<Mark> own) {
        return own.get(0).badge().letter() + " "
                + own.stream().map(Mark::label).distinct().limit(3).collect(Collectors.joining(", "));
    }

    private static Sign sign(Mark mark, Scale scale) {
        double x = scale.share(mark.at());
        boolean up = mark.opensUp() && !mark.opensDown();
        boolean down = mark.opensDown() && !mark.opensUp();
        Bar open = up ? bar(x, 1) : down ? bar(0, x) : null;
        Bar whisker = mark.finiteHigh() > mark.finiteLow()
                ? bar(scale.share(mark.finiteLow()), scale.share(mark.finiteHigh()))
                : null;
        return new Sign(percent(x), up || down, whisker, open, up ? 1 : down ? -1 : 0);
    }

    private static @Nullable Bar gap(List<Mark> marks, Scale scale) {
        List<Mark> sorted = marks.stream()
                .filter(m -> m.badge().index() >= 0)
                .sorted(Comparator.comparingDouble(Mark::low))
                .toList();
        Bar widest = null;
        double width = 0;
        Mark reach = sorted.get(0);
        for (Mark next : sorted) {
            double room = scale.share(next.low()) - scale.share(Math.min(reach.high(), scale.to()));
            if (next.low() > reach.high()
                    && next.badge().index() != reach.badge().index()
                    && room > width) {
                width = room;
                widest = bar(scale.share(reach.high()), scale.share(next.low()));
            }
            reach = next.high() > reach.high() ? next : reach;
        }
        return widest;
    }

    private static Bar bar(double from, double to) {
        return new Bar(percent(from), percent(to), percent(to - from));
    }

    /** A share as SVG writes it, two decimals at most. */
    static String percent(double share) {
        return Math.round(share * 10000) / 100.0 + "%";
    }
}
