package org.gainsay.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.gainsay.text.Expression.Capture;
import org.gainsay.text.Expression.Choice;
import org.gainsay.text.Expression.Repeat;
import org.gainsay.text.Expression.Sequence;
import org.gainsay.text.Expression.Step;

/**
 * What a stretch of text must have for any pattern of a set to be in it: for each pattern groups of categories of which some
 * node must have one. Most sentences lack a word of each, and the automaton need not run.
 */
final class Needs {

    private final List<Group[]> patterns = new ArrayList<>();
    /** The group of each pattern that was missing last, asked for first; threads may overwrite each other's. */
    private int[] missing = {};

    /** Adds a pattern. */
    void add(Expression pattern) {
        List<BitSet> groups = new ArrayList<>();
        collect(pattern, groups);
        patterns.add(groups.stream()
                .distinct()
                .map(group -> new Group(group.toLongArray()))
                .toArray(Group[]::new));
        missing = new int[patterns.size()];
    }

    /** Whether any pattern may be where nodes have these categories together; false for certain. */
    boolean met(long[] categories) {
        for (int i = 0; i < missing.length; i++) {
            if (met(i, categories)) {
                return true;
            }
        }
        return false;
    }

    private boolean met(int pattern, long[] categories) {
        Group[] groups = patterns.get(pattern);
        int likely = missing[pattern];
        if (groups.length > 0 && !groups[likely].meets(categories)) {
            return false;
        }
        for (int i = 0; i < groups.length; i++) {
            if (!groups[i].meets(categories)) {
                missing[pattern] = i;
                return false;
            }
        }
        return true;
    }

    /** Adds the groups that an expression cannot do without. */
    private static void collect(Expression e, List<BitSet> into) {
        if (e instanceof Step step) {
            step.test().all().forEach(category -> into.add(only(category)));
        } else if (e instanceof Sequence sequence) {
            sequence.parts().forEach(part -> collect(part, into));
        } else if (e instanceof Capture capture) {
            collect(capture.part(), into);
        } else if (e instanceof Repeat repeat && repeat.least() > 0) {
            collect(repeat.part(), into);
        } else if (e instanceof Choice choice) {
            either(choice, into);
        }
    }

    private static BitSet only(int category) {
        BitSet group = new BitSet();
        group.set(category);
        return group;
    }

    /** Of each way the smallest group: one of them together is needed, unless a way needs nothing. */
    private static void either(Choice choice, List<BitSet> into) {
        BitSet one = new BitSet();
        for (Expression part : choice.parts()) {
            List<BitSet> groups = new ArrayList<>();
            collect(part, groups);
            if (groups.isEmpty()) {
                return;
            }
            one.or(groups.stream()
                    .min(Comparator.comparingInt(BitSet::cardinality))
                    .orElseThrow());
        }
        into.add(one);
    }
}
