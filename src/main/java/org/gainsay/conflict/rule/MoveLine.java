package org.gainsay.conflict.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.gainsay.fact.Holding;
import org.jspecify.annotations.Nullable;

/**
 * Moves of one kind in the order of the moments by which they were done, with a tree over them: each node knows the move
 * below it that began earliest, and the earliest in another article than that one.
 */
final class MoveLine {
    private final List<Holding> moves;
    private final @Nullable Holding[] earliest;
    private final @Nullable Holding[] second;

    /** At least one move. */
    MoveLine(List<Holding> alike) {
        moves = alike.stream().sorted(Comparator.comparing(Holding::at)).toList();
        int size = moves.size();
        earliest = new Holding[2 * size];
        second = new Holding[2 * size];
        for (int i = 0; i < size; i++) {
            earliest[size + i] = moves.get(i);
        }
        for (int node = size - 1; node > 0; node--) {
            for (int child = 2 * node; child <= 2 * node + 1; child++) {
                add(node, earliest[child]);
                add(node, second[child]);
            }
        }
    }

    private void add(int node, @Nullable Holding move) {
        Holding first = earliest[node];
        if (move == null) {
            return;
        }
        if (first == null || move.from().isBefore(first.from())) {
            second[node] = first == null || sameArticle(first, move) ? second[node] : first;
            earliest[node] = move;
        } else if (!sameArticle(first, move)
                && (second[node] == null || move.from().isBefore(second[node].from()))) {
            second[node] = move;
        }
    }

    /** One of them. */
    Holding any() {
        return moves.get(0);
    }

    /**
     * Whether another article tells of one that shares a moment with the asker.
     *
     * @param reach how long before or after the asker it was done at most; null for any time
     */
    boolean crosses(Holding asker, @Nullable Duration reach) {
        int size = moves.size();
        int low = size + from(asker.from(), false);
        int high = 2 * size;
        if (reach != null) {
            low = Math.max(low, size + from(asker.at().minus(reach), true));
            high = size + from(asker.at().plus(reach), false);
        }
        boolean found = false;
        for (; low < high && !found; low >>= 1, high >>= 1) {
            found = (low & 1) == 1 && begun(low++, asker) || (high & 1) == 1 && begun(--high, asker);
        }
        return found;
    }

    private boolean begun(int node, Holding asker) {
        Holding first = earliest[node];
        Holding other = first != null && sameArticle(first, asker) ? second[node] : first;
        return other != null && other.from().isBefore(asker.at());
    }

    /** Index of the first move done after the moment, or at it where that counts. */
    private int from(Instant moment, boolean including) {
        int low = 0;
        int high = moves.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = moves.get(middle).at().compareTo(moment);
            if (order < 0 || order == 0 && !including) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean sameArticle(Holding a, Holding b) {
        return a.claim().article().equals(b.claim().article());
    }
}
