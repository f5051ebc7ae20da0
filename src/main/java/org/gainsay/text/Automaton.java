package org.gainsay.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All patterns of a set as one deterministic automaton. Letters, states and steps are worked out when a text first needs them
 * and kept, up to a bound that no news reaches; threads share them. What one thread finds in a table without a lock is
 * immutable or {@code volatile}; what it does not find it works out under the lock.
 */
final class Automaton {

    /** So many letters have a number; the steps of further ones are worked out anew each time. */
    private static final int MOST_LETTERS = 20_000;

    /** So many places for steps are kept (4 bytes each) before all are forgotten and worked out anew. */
    private static final int MOST_STEPS = 1 << 22;

    private final Program program;
    private final int number;
    private final Map<BitSet, Letter> letters = new HashMap<>();
    private final Map<BitSet, State> states = new HashMap<>();
    private final BitSet first = new BitSet();
    private volatile State start;
    private int steps;

    Automaton(Program program, Categories categories) {
        this.program = program;
        this.number = categories.automaton();
        for (int i = 0; i < program.patterns(); i++) {
            close(program.start(i), first, new BitSet());
        }
        this.start = state(first);
    }

    static final class State {
        private final BitSet at;
        /** Patterns that end here, in file order. */
        final int[] found;
        /** Whether nothing can follow. */
        final boolean dead;

        private volatile State @Nullable [] next;

        State(BitSet at, int[] found) {
            this.at = at;
            this.found = found;
            this.dead = at.isEmpty();
        }
    }

    State start() {
        return start;
    }

    /** What the automaton sees of a node of this signature. */
    Letter letter(Signature signature) {
        Letter known = signature.letter(number);
        return known != null ? known : learn(signature);
    }

    State step(State state, Letter letter) {
        State[] next = state.next;
        int at = letter.number;
        State known = next != null && at >= 0 && at < next.length ? next[at] : null;
        return known != null ? known : work(state, letter);
    }

    private synchronized Letter learn(Signature signature) {
        BitSet passed = program.passed(signature);
        Letter letter = letters.get(passed);
        if (letter == null) {
            boolean room = letters.size() < MOST_LETTERS;
            letter = new Letter(room ? letters.size() : -1, opens(passed), passed);
            if (room) {
                letters.put(passed, letter);
            }
        }
        signature.remember(number, letter);
        return letter;
    }

    private boolean opens(BitSet passed) {
        return first.stream()
                .map(pc -> program.at(pc)[0] == Program.STEP ? program.at(pc)[1] : -1)
                .anyMatch(test -> test >= 0 && passed.get(test));
    }

    private synchronized State work(State state, Letter letter) {
        BitSet at = new BitSet();
        BitSet seen = new BitSet();
        state.at.stream().forEach(pc -> {
            int[] op = program.at(pc);
            if (op[0] == Program.STEP && letter.passes(op[1])) {
                close(pc + 1, at, seen);
            }
        });
        State to = state(at);
        if (letter.number >= 0) {
            remember(state, letter.number, to);
        }
        return to;
    }

    private void remember(State state, int letter, State to) {
        State[] next = state.next;
        int before = next == null ? 0 : next.length;
        if (letter >= before) {
            int room = Math.max(letter + 1, Math.min(2 * letters.size(), MOST_LETTERS));
            steps += room - before;
            next = next == null ? new State[room] : Arrays.copyOf(next, room);
        }
        next[letter] = to;
        state.next = next;
        if (steps > MOST_STEPS) {
            states.clear();
            steps = 0;
            start = state(first);
        }
    }

    private State state(BitSet at) {
        return states.computeIfAbsent(at, positions -> new State(positions, found(positions)));
    }

    private int[] found(BitSet at) {
        return at.stream()
                .filter(pc -> program.at(pc)[0] == Program.FOUND)
                .map(pc -> program.at(pc)[1])
                .sorted()
                .toArray();
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
