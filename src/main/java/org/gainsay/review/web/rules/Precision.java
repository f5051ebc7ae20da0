package org.gainsay.review.web.rules;

/**
 * How often a rule was right, by those of its findings that people decided.
 *
 * @param right how many were
 * @param decided of how many
 * @param percent share that was right, rounded; 0 while nothing is decided
 * @param low lower end of the 95 % interval after Wilson, in per cent
 * @param high its upper end
 */
record Precision(long right, long decided, long percent, long low, long high) {
    /** Quantile of the normal distribution for 95 %. */
    private static final double Z = 1.959964;

    /**
     * Counts it out.
     *
     * @throws IllegalArgumentException where more were right than decided
     */
    static Precision of(long right, long decided) {
        if (right < 0 || right > decided) {
            throw new IllegalArgumentException(right + " right of " + decided);
        }
        if (decided == 0) {
            return new Precision(0, 0, 0, 0, 100);
        }
        double share = (double) right / decided;
        double z2 = Z * Z / decided;
        double middle = share + z2 / 2;
        double spread = Z * Math.sqrt(share * (1 - share) / decided + z2 / (4 * decided));
        return new Precision(
                right,
                decided,
                Math.round(100 * share),
                Math.round(100 * (middle - spread) / (1 + z2)),
                Math.round(100 * (middle + spread) / (1 + z2)));
    }

    /** {@code 9 of 9 · 70–100 %}. */
    public String words() {
        return decided == 0 ? "none yet" : right + " of " + decided + " · " + low + "–" + high + " %";
    }

    /** All of it in words. */
    public String label() {
        return decided == 0
                ? "nothing decided yet"
                : right + " of " + decided + " right, " + percent + " per cent; 95 per cent interval " + low + " to "
                        + high;
    }
}
