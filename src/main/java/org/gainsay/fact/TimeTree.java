package org.gainsay.fact;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The most extreme amount in any stretch of time, by a segment tree over the stretches' ends: amounts are added to a
 * stretch and asked for by a stretch, both in logarithmic time.
 */
final class TimeTree {

    /** A closed stretch of seconds. */
    record Stretch(long from, long to) {
        static final Stretch ALWAYS = new Stretch(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private final Supplier<Extreme> empty;
    private final Extreme none;
    private final long[] ends;
    private final Extreme[] covering;
    private final Extreme[] within;

    /**
     * An empty tree.
     *
     * @param stretches all stretches that will be added or asked for; at least one
     * @param empty makes an empty extreme
     */
    TimeTree(Collection<Stretch> stretches, Supplier<Extreme> empty) {
        this.empty = empty;
        this.none = empty.get();
        this.ends = stretches.stream()
                .flatMapToLong(stretch -> LongStream.of(stretch.from(), stretch.to()))
                .sorted()
                .distinct()
                .toArray();
        this.covering = new Extreme[4 * ends.length];
        this.within = new Extreme[4 * ends.length];
    }

    void add(Stretch stretch, Amount amount) {
        add(1, 0, ends.length - 1, index(stretch.from()), index(stretch.to()), amount);
    }

    private void add(int node, int left, int right, int from, int to, Amount amount) {
        at(within, node).add(amount);
        if (from <= left && right <= to) {
            at(covering, node).add(amount);
            return;
        }
        int middle = (left + right) >>> 1;
        if (from <= middle) {
            add(2 * node, left, middle, from, to, amount);
        }
        if (to > middle) {
            add(2 * node + 1, middle + 1, right, from, to, amount);
        }
    }

    /** The most extreme amount of another owner whose stretch shares a second with this one; null where there is none. */
    @Nullable
    Amount in(Stretch stretch, Amount asker) {
        return in(1, 0, ends.length - 1, index(stretch.from()), index(stretch.to()), asker);
    }

    private @Nullable Amount in(int node, int left, int right, int from, int to, Amount asker) {
        if (from <= left && right <= to) {
            return at(within, node).notOf(asker);
        }
        Amount best = at(covering, node).notOf(asker);
        int middle = (left + right) >>> 1;
        if (from <= middle) {
            best = none.greater(best, in(2 * node, left, middle, from, to, asker));
        }
        return to > middle ? none.greater(best, in(2 * node + 1, middle + 1, right, from, to, asker)) : best;
    }

    private int index(long end) {
        return Arrays.binarySearch(ends, end);
    }

    private Extreme at(Extreme[] extremes, int node) {
        if (extremes[node] == null) {
            extremes[node] = empty.get();
        }
        return extremes[node];
    }
}
