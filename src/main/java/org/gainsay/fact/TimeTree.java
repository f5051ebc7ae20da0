package org.gainsay.fact;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The most extreme amount in any stretch of time, asked for in logarithmic time. Two stretches share a second where one
 * begins within the other or is under way when the other begins; for both there is a tree over the ends of all stretches,
 * in which node {@code n} stands for nodes {@code 2n} and {@code 2n + 1}.
 */
final class TimeTree {

    /** A closed stretch of seconds. */
    record Stretch(long from, long to) {
        static final Stretch ALWAYS = new Stretch(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private final Function<Amount, Stretch> stretch;
    private final Supplier<Extreme> empty;
    private final Extreme none;
    private final long[] ends;
    private final @Nullable Extreme[] beginning;
    private final @Nullable Extreme[] underWay;

    /**
     * A tree of amounts.
     *
     * @param amounts what to look among; at least one
     * @param stretch when an amount stands
     * @param empty makes an empty extreme
     */
    TimeTree(List<Amount> amounts, Function<Amount, Stretch> stretch, Supplier<Extreme> empty) {
        this.stretch = stretch;
        this.empty = empty;
        this.none = empty.get();
        this.ends = ends(amounts.stream().map(stretch).toList());
        this.beginning = new Extreme[2 * ends.length];
        this.underWay = new Extreme[2 * ends.length];
        amounts.forEach(this::add);
    }

    private static long[] ends(List<Stretch> stretches) {
        long[] all = new long[2 * stretches.size()];
        int next = 0;
        for (Stretch some : stretches) {
            all[next++] = some.from();
            all[next++] = some.to();
        }
        Arrays.sort(all);
        return Arrays.stream(all).distinct().toArray();
    }

    private void add(Amount amount) {
        Stretch stands = stretch.apply(amount);
        int size = ends.length;
        int begin = from(stands.from());
        for (int node = size + begin; node > 0; node >>= 1) {
            add(beginning, node, amount);
        }
        int low = size + begin + 1;
        int high = size + from(stands.to()) + 1;
        for (; low < high; low >>= 1, high >>= 1) {
            if ((low & 1) == 1) {
                add(underWay, low++, amount);
            }
            if ((high & 1) == 1) {
                add(underWay, --high, amount);
            }
        }
    }

    private void add(@Nullable Extreme[] tree, int node, Amount amount) {
        if (tree[node] == null) {
            tree[node] = empty.get();
        }
        tree[node].add(amount);
    }

    /** The most extreme amount not one with the asker whose stretch shares a second with the asker's; null for none. */
    @Nullable
    Amount in(Amount asker) {
        Stretch asked = stretch.apply(asker);
        int size = ends.length;
        int begin = from(asked.from());
        Amount best = null;
        for (int node = begin < size ? size + begin : 0; node > 0; node >>= 1) {
            best = greater(best, underWay[node], asker);
        }
        int low = size + begin;
        int high = size + (asked.to() == Long.MAX_VALUE ? size : from(asked.to() + 1));
        for (; low < high; low >>= 1, high >>= 1) {
            if ((low & 1) == 1) {
                best = greater(best, beginning[low++], asker);
            }
            if ((high & 1) == 1) {
                best = greater(best, beginning[--high], asker);
            }
        }
        return best;
    }

    private @Nullable Amount greater(@Nullable Amount best, @Nullable Extreme node, Amount asker) {
        return node == null ? best : none.greater(best, node.notOf(asker));
    }

    /** Index of the first end at this second or after it. */
    private int from(long second) {
        int found = Arrays.binarySearch(ends, second);
        return found < 0 ? -found - 1 : found;
    }
}
