package org.gainsay.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All patterns of a set as one deterministic automaton over signatures. States and steps are worked out when a text first
 * needs them and kept; threads share them (states are immutable but for their table of steps, which only fills up).
 */
final class Automaton {

    private final Program program;
    private final Categories categories;
    private final Map<BitSet, State> states = new HashMap<>();
    private final State dead;
    private final State start;

    Automaton(Program program, Categories categories) {
        this.program = program;
        this.categories = categories;
        this.dead = state(new BitSet());
        BitSet first = new BitSet();
        for (int i = 0; i < program.patterns(); i++) {
            close(program.start(i), first, new BitSet());
        }
        this.start = state(first);
    }

    static final class State {
        final BitSet at;
        /** Patterns that end here, in file order. */
        final int[] found;

        volatile @Nullable State[] next = new State[64];

        State(BitSet at, int[] found) {
            this.at = at;
            this.found = found;
        }
    }

    State start() {
        return start;
    }

    boolean dead(State state) {
        return state == dead;
    }

    State step(State state, int signature) {
        State[] next = state.next;
        State known = signature < next.length ? next[signature] : null;
        return known != null ? known : work(state, signature);
    }

    private synchronized State work(State state, int signature) {
        BitSet at = new BitSet();
        BitSet seen = new BitSet();
        state.at.stream().forEach(pc -> {
            int[] op = program.at(pc);
            if (op[0] == Program.STEP && program.passes(op[1], categories, signature)) {
                close(pc + 1, at, seen);
            }
        });
        State to = state(at);
        State[] next = state.next;
        if (signature >= next.length) {
            next = Arrays.copyOf(next, Math.max(signature + 1, next.length * 2));
        }
        next[signature] = to;
        state.next = next;
        return to;
    }

    private synchronized State state(BitSet at) {
        State known = states.get(at);
        if (known != null) {
            return known;
        }
        List<Integer> found = new ArrayList<>();
        at.stream().filter(pc -> program.at(pc)[0] == Program.FOUND).forEach(pc -> found.add(program.at(pc)[1]));
        State fresh = new State(
                at, found.stream().mapToInt(Integer::intValue).sorted().toArray());
        states.put(at, fresh);
        return fresh;
    }

    private void close(int pc, BitSet at, BitSet seen) {
        if (seen.get(pc)) {
            return;
        }
        seen.set(pc);
        int[] op = program.at(pc);
        switch (op[0]) {
            case Program.SPLIT -> {
                close(op[1], at, seen);
                close(op[2], at, seen);
            }
            case Program.JUMP -> close(op[1], at, seen);
            case Program.SAVE -> close(pc + 1, at, seen);
            default -> at.set(pc);
        }
    }
}
