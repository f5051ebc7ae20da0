package org.gainsay.review.web.plot;

import java.util.ArrayList;
import java.util.List;

/** Finds room for the labels of a plot beside their points: right, left, then a little above or below. */
final class LabelPlaces {
    /** Assumed width of a plot in pixels; narrower ones drop minor labels. */
    private static final double WIDTH = 760;

    private static final double LETTER = 6.6;
    private static final double LINE = 13;
    private static final double AWAY = 10;
    private static final double DOT = 7;

    private final List<Box> taken = new ArrayList<>();

    private record Box(double left, double right, double y) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && Math.abs(y - other.y) < LINE;
        }
    }

    /**
     * Where a label stands.
     *
     * @param dx distance from its point in pixels, negative to the left
     * @param dy distance of its base line below the point's middle
     * @param end whether the text ends there instead of starting
     * @param minor whether it found no free room, and goes first where the plot is narrow
     */
    public record Place(int dx, double dy, boolean end, boolean minor) {}

    /** Keeps labels off a point; x as a share, y in pixels. */
    void keepOff(double x, double y) {
        taken.add(new Box(x * WIDTH - DOT, x * WIDTH + DOT, y));
    }

    /** Room for a label at a point; x as a share, y in pixels. */
    Place place(double x, double y, String label) {
        double at = x * WIDTH;
        double wide = label.length() * LETTER;
        for (double shift : new double[] {0, -LINE, LINE}) {
            Box right = new Box(at + AWAY, at + AWAY + wide, y + shift);
            if (right.right < WIDTH + 20 && free(right)) {
                return take(right, new Place((int) AWAY, shift + 4, false, false));
            }
            Box left = new Box(at - AWAY - wide, at - AWAY, y + shift);
            if (left.left > 0 && free(left)) {
                return take(left, new Place((int) -AWAY, shift + 4, true, false));
            }
        }
        return new Place((int) AWAY, 4, false, true);
    }

    private boolean free(Box box) {
        return taken.stream().noneMatch(box::meets);
    }

    private Place take(Box box, Place place) {
        taken.add(box);
        return place;
    }
}
