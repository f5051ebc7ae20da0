package org.gainsay.text;

import java.util.Arrays;

/**
 * Finds what the parts of one pattern cover in a passage that the automaton has found, by backtracking: each instruction is
 * tried once at most at each node.
 */
final class Captures {

    private final Program program;
    private final Automaton automaton;
    private final Chain chain;
    private final int base;
    private final int from;
    private final int to;
    private final int[] saved;
    private final long[] failed;

    private Captures(Program program, Automaton automaton, int pattern, int slots, Chain chain, int from, int to) {
        this.program = program;
        this.automaton = automaton;
        this.chain = chain;
        this.base = program.start(pattern);
        this.from = from;
        this.to = to;
        this.saved = new int[slots * 2];
        this.failed = new long[(program.length(pattern) * (to - from + 1) >> 6) + 1];
    }

    /**
     * The captures of one pattern over exactly the nodes {@code from} to before {@code to}.
     *
     * @return begin and end node of each slot, -1 where it took no part
     */
    static int[] of(Program program, Automaton automaton, int pattern, int slots, Chain chain, int from, int to) {
        Captures captures = new Captures(program, automaton, pattern, slots, chain, from, to);
        Arrays.fill(captures.saved, -1);
        if (slots > 0) {
            captures.run(captures.base, from);
        }
        return captures.saved;
    }

    private boolean run(int start, int i) {
        int pc = start;
        int[] op = program.at(pc);
        while (op[0] == Program.JUMP) {
            pc = op[1];
            op = program.at(pc);
        }
        int state = (pc - base) * (to - from + 1) + i - from;
        if ((failed[state >> 6] & 1L << state) != 0) {
            return false;
        }
        boolean ok =
                switch (op[0]) {
                    case Program.STEP ->
                        i < to && automaton.letter(chain.node(i).signature()).passes(op[1]) && run(pc + 1, i + 1);
                    case Program.SPLIT -> run(op[1], i) || run(op[2], i);
                    case Program.SAVE -> save(op[1], pc, i);
                    default -> i == to;
                };
        if (!ok) {
            failed[state >> 6] |= 1L << state;
        }
        return ok;
    }

    private boolean save(int slot, int pc, int i) {
        int before = saved[slot];
        saved[slot] = i;
        boolean found = run(pc + 1, i);
        if (!found) {
            saved[slot] = before;
        }
        return found;
    }
}
