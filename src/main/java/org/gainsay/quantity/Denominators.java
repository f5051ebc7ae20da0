package org.gainsay.quantity;

import org.jspecify.annotations.Nullable;

/** Reads what a numerator stands over: thirds, quarter, thirty-fifths. */
final class Denominators {

    private static final double HUNDRED = 100;

    private final NodeWords words;

    Denominators(NodeWords words) {
        this.words = words;
    }

    /** A denominator: its number, the node after it, and whether it is a plural. */
    record Below(double value, int end, boolean plural) {}

    /** The denominator at node {@code from}, or behind a hyphen there; or null. */
    @Nullable
    Below below(int from) {
        int i = words.dashed(from);
        double part = words.value(i, "PART");
        if (part > 0) {
            return new Below(part, i + 1, words.surface(i, i + 1).endsWith("s"));
        }
        double plural = words.value(i, "PARTS");
        double one = words.value(i, "ORDER");
        if (plural > 0 || one > 2) {
            return new Below(plural > 0 ? plural : one, i + 1, plural > 0);
        }
        return compoundAt(i) ? compound(i) : hundreds(i);
    }

    /** "one hundred fifth", "one hundred and fifth"; of the digits one to nine. */
    private @Nullable Below hundreds(int i) {
        int scale = words.joint(i + 1);
        double digit = words.cardinal(i);
        if (!(digit >= 1 && digit < 10) || words.value(scale, "SCALE") != HUNDRED) {
            return null;
        }
        int unit = words.is(scale + 1, "AND") ? scale + 2 : words.joint(scale + 1);
        boolean plural = words.is(unit, "PARTS");
        double value = words.value(unit, plural ? "PARTS" : "ORDER");
        return value < HUNDRED ? new Below(digit * HUNDRED + value, unit + 1, plural) : null;
    }

    private Below compound(int i) {
        int unit = words.joint(i + 1);
        boolean plural = words.is(unit, "PARTS");
        double value = words.cardinal(i) + words.value(unit, plural ? "PARTS" : "ORDER");
        return new Below(value, unit + 1, plural);
    }

    /** Whether a denominator of two words starts at node {@code i}: thirty-fifths. */
    boolean compoundAt(int i) {
        int unit = words.joint(i + 1);
        double tens = words.cardinal(i);
        return tens >= 20 && (words.value(unit, "PARTS") < 10 || words.value(unit, "ORDER") < 10);
    }

    /** Whether {@code part} is the upper number of a share below one. */
    boolean properAt(Part part) {
        Below below = below(part.end());
        return below != null && (below.plural || part.value() == 1) && part.value() < below.value;
    }
}
