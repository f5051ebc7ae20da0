package org.gainsay.fact;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** The changes reported of one place, to look up whether one of them leads from one state to another. */
final class Turns {

    private record Step(Holding.Answer from, Holding.Answer to) {}

    /** Changes by their earliest moment, each with the earliest end among it and those after it. */
    private record Line(List<Holding> changes, Instant[] ends) {

        static Line of(List<Holding> changes) {
            Instant[] ends = new Instant[changes.size()];
            Instant earliest = Instant.MAX;
            for (int i = ends.length - 1; i >= 0; i--) {
                Instant at = changes.get(i).at();
                earliest = at.isBefore(earliest) ? at : earliest;
                ends[i] = earliest;
            }
            return new Line(changes, ends);
        }

        boolean within(Instant from, Instant to) {
            int low = 0;
            int high = ends.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (changes.get(middle).from().isBefore(from)) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low < ends.length && !ends[low].isAfter(to);
        }
    }

    private final List<Holding> changes;
    private final BiPredicate<Holding.Answer, Holding.Answer> excluding;
    private final Map<Step, Line> lines = new HashMap<>();

    /**
     * The changes among all that is said of a place.
     *
     * @param excluding whether two answers cannot be true of one moment
     */
    Turns(List<Holding> holdings, BiPredicate<Holding.Answer, Holding.Answer> excluding) {
        this.changes = holdings.stream()
                .filter(Holding::change)
                .sorted(Comparator.comparing(Holding::from))
                .toList();
        this.excluding = excluding;
    }

    /** Whether somebody reports a change after {@code a} that leads to {@code b}. */
    boolean between(Holding a, Holding b) {
        return lines.computeIfAbsent(new Step(a.answer(), b.answer()), this::line)
                .within(a.at(), b.at());
    }

    private Line line(Step step) {
        return Line.of(changes.stream()
                .filter(change ->
                        excluding.test(step.from(), change.answer()) && !excluding.test(step.to(), change.answer()))
                .toList());
    }
}
