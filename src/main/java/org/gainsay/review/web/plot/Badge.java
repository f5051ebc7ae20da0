package org.gainsay.review.web.plot;

import java.util.List;

/**
 * How a position is marked wherever it is named: a letter, a shape and a colour class, so that colour alone never tells.
 *
 * @param index 0 for the first position; {@link #NONE} has -1
 */
public record Badge(int index) {
    /** Belongs to no position, or fits every one. */
    public static final Badge NONE = new Badge(-1);

    private static final List<String> SHAPES = List.of("circle", "square", "diamond", "triangle");

    /** The position's letter: A, B, C; empty for {@link #NONE}, a number after Z. */
    public String letter() {
        if (index < 0) {
            return "";
        }
        return index < 26 ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
    }

    /** The colour class of the style sheet; the fifth position and later ones share the fourth's grey. */
    public String css() {
        return index < 0 ? "is-none" : "is-" + (char) ('a' + Math.min(index, 3));
    }

    /** circle, square, diamond or triangle; the fifth position and later ones share the triangle. */
    public String shape() {
        return SHAPES.get(index < 0 ? 0 : Math.min(index, 3));
    }
}
