package org.gainsay.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gainsay.text.Expression.Capture;
import org.gainsay.text.Expression.Choice;
import org.gainsay.text.Expression.Repeat;
import org.gainsay.text.Expression.Sequence;
import org.gainsay.text.Expression.Step;
import org.gainsay.text.Expression.Test;

/**
 * Patterns compiled to instructions, all in one list (after Pike; see Cox, "Regular Expression Matching: the Virtual Machine
 * Approach"). The automaton runs them side by side; captures are found afterwards by {@link Captures} inside the passage found.
 */
final class Program {

    static final int STEP = 0;
    static final int SPLIT = 1;
    static final int JUMP = 2;
    static final int SAVE = 3;
    static final int FOUND = 4;

    private final List<int[]> code = new ArrayList<>();
    private final List<Test> tests = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    /** Adds a pattern; its number is the count of those before. */
    void add(Expression pattern) {
        starts.add(code.size());
        compile(pattern);
        code.add(new int[] {FOUND, starts.size() - 1, 0});
    }

    int[] at(int pc) {
        return code.get(pc);
    }

    int start(int pattern) {
        return starts.get(pattern);
    }

    /** Number of instructions of a pattern. */
    int length(int pattern) {
        return (pattern + 1 < starts.size() ? starts.get(pattern + 1) : code.size()) - starts.get(pattern);
    }

    int patterns() {
        return starts.size();
    }

    /** The tests that a node of this signature passes, by their numbers. */
    BitSet passed(Signature signature) {
        BitSet passed = new BitSet(tests.size());
        for (int i = 0; i < tests.size(); i++) {
            Test test = tests.get(i);
            passed.set(
                    i,
                    test.all().stream().allMatch(signature::has)
                            && test.none().stream().noneMatch(signature::has));
        }
        return passed;
    }

    private int emit(int op, int a, int b) {
        code.add(new int[] {op, a, b});
        return code.size() - 1;
    }

    private void compile(Expression e) {
        if (e instanceof Step step) {
            int known = tests.indexOf(step.test());
            if (known < 0) {
                known = tests.size();
                tests.add(step.test());
            }
            emit(STEP, known, 0);
        } else if (e instanceof Sequence sequence) {
            sequence.parts().forEach(this::compile);
        } else if (e instanceof Choice choice) {
            compile(choice);
        } else if (e instanceof Capture capture) {
            emit(SAVE, capture.slot() * 2, 0);
            compile(capture.part());
            emit(SAVE, capture.slot() * 2 + 1, 0);
        } else if (e instanceof Repeat repeat) {
            compile(repeat);
        }
    }

    private void compile(Choice choice) {
        List<Integer> ends = new ArrayList<>();
        int last = choice.parts().size() - 1;
        for (int i = 0; i < last; i++) {
            int split = emit(SPLIT, code.size() + 1, 0);
            compile(choice.parts().get(i));
            ends.add(emit(JUMP, 0, 0));
            code.get(split)[2] = code.size();
        }
        compile(choice.parts().get(last));
        ends.forEach(end -> code.get(end)[1] = code.size());
    }

    private void compile(Repeat repeat) {
        for (int i = 0; i < repeat.least(); i++) {
            compile(repeat.part());
        }
        if (repeat.most() < 0) {
            int split = emit(SPLIT, 0, 0);
            compile(repeat.part());
            emit(JUMP, split, 0);
            aim(split, repeat.greedy());
            return;
        }
        List<Integer> splits = new ArrayList<>();
        for (int i = repeat.least(); i < repeat.most(); i++) {
            splits.add(emit(SPLIT, 0, 0));
            compile(repeat.part());
        }
        splits.forEach(split -> aim(split, repeat.greedy()));
    }

    /** Points a split at what follows it and at the end of the code so far, the preferred way first. */
    private void aim(int split, boolean into) {
        code.get(split)[into ? 1 : 2] = split + 1;
        code.get(split)[into ? 2 : 1] = code.size();
    }
}
