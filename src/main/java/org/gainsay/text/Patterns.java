package org.gainsay.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A set of patterns read from {@code .pat} files and run as one automaton. A line is {@code id {key=value, ...}: expression};
 * the braces may be missing; {@code $NAME = expression} names a part for the lines after it; comments and indented
 * continuation lines as in lexicon files. The expression language is described at {@link PatternParser}.
 */
public final class Patterns {

    private static final int[] NONE = {};

    private final List<Pattern> patterns = new ArrayList<>();
    private final Program program = new Program();
    private final Needs needs = new Needs();
    private final Categories categories;
    private final Automaton automaton;

    /**
     * Compiles all patterns of the resources. The lexicon gains the literal words they name, so lexicon files must be loaded
     * before and texts annotated after.
     *
     * @throws BadFile naming file, line and reason
     */
    public Patterns(Categories categories, Lexicon lexicon, String... resources) {
        this.categories = categories;
        Set<String> ids = new HashSet<>();
        for (String resource : resources) {
            Map<String, String> macros = new HashMap<>();
            for (Lines.Line line : Lines.of(resource)) {
                try {
                    add(resource, line, macros, ids, lexicon);
                } catch (RuntimeException e) {
                    throw e instanceof BadFile bad ? bad : new BadFile(resource, line.number(), e.getMessage());
                }
            }
        }
        this.automaton = new Automaton(program, categories);
    }

    private void add(String resource, Lines.Line line, Map<String, String> macros, Set<String> ids, Lexicon lexicon) {
        String text = line.text();
        if (text.startsWith("$")) {
            int equals = text.indexOf('=');
            macros.put(
                    text.substring(1, equals).strip(),
                    text.substring(equals + 1).strip());
            return;
        }
        int brace = text.indexOf('{');
        int colon = text.indexOf(':');
        Map<String, String> attributes = Map.of();
        String id = text.substring(0, colon).strip();
        if (brace >= 0 && brace < colon) {
            int close = text.indexOf('}');
            id = text.substring(0, brace).strip();
            attributes = attributes(text.substring(brace + 1, close));
            colon = text.indexOf(':', close);
        }
        if (!ids.add(id)) {
            throw new IllegalArgumentException("a second pattern is called " + id);
        }
        List<String> slots = new ArrayList<>();
        Expression expression =
                new PatternParser(text.substring(colon + 1).strip(), macros, slots, categories, lexicon).parse();
        program.add(expression);
        needs.add(expression);
        patterns.add(new Pattern(id, attributes, List.copyOf(slots), resource + ":" + line.number()));
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String pair : text.split(",")) {
            int equals = pair.indexOf('=');
            found.put(
                    pair.substring(0, equals).strip(),
                    pair.substring(equals + 1).strip());
        }
        return Map.copyOf(found);
    }

    /** The patterns in file order. */
    public List<Pattern> all() {
        return List.copyOf(patterns);
    }

    /** Matches that do not overlap: the leftmost first, of those the longest, of those the first in the files. */
    public List<Match> find(Chain chain) {
        if (!needs.met(chain.all())) {
            return List.of();
        }
        List<Match> found = List.of();
        Run run = new Run(chain);
        for (int i = 0; i < chain.size(); ) {
            int best = run.from(i);
            if (best < 0) {
                i++;
                continue;
            }
            found = found.isEmpty() ? new ArrayList<>() : found;
            found.add(match(best, chain, i, run.ends[best]));
            i = run.ends[best];
        }
        return found;
    }

    /** Matches of every pattern for itself: leftmost, longest, none overlapping another of the same pattern. */
    public List<Match> findEach(Chain chain) {
        if (!needs.met(chain.all())) {
            return List.of();
        }
        List<Match> found = List.of();
        Run run = new Run(chain);
        int[] free = NONE;
        for (int i = 0; i < chain.size(); i++) {
            if (run.from(i) < 0) {
                continue;
            }
            if (found.isEmpty()) {
                found = new ArrayList<>();
                free = new int[patterns.size()];
            }
            for (int p = 0; p < free.length; p++) {
                if (run.ends[p] > 0 && i >= free[p]) {
                    found.add(match(p, chain, i, run.ends[p]));
                    free[p] = run.ends[p];
                }
            }
        }
        return found;
    }

    /** The automaton on its way over one chain. */
    private final class Run {

        private final Chain chain;
        private int[] ends = NONE;

        Run(Chain chain) {
            this.chain = chain;
        }

        /** Notes in {@code ends} the longest end of each pattern from node {@code i}, 0 for none; returns the best, or -1. */
        int from(int i) {
            Letter letter = automaton.letter(chain.node(i).signature());
            if (!letter.opens) {
                return -1;
            }
            Automaton.State state = automaton.start();
            int best = -1;
            for (int at = i; at < chain.size(); at++) {
                letter = at == i ? letter : automaton.letter(chain.node(at).signature());
                state = automaton.step(state, letter);
                if (state.dead) {
                    break;
                }
                if (state.found.length > 0) {
                    if (best < 0) {
                        clear();
                    }
                    best = state.found[0];
                    for (int pattern : state.found) {
                        ends[pattern] = at + 1;
                    }
                }
            }
            return best;
        }

        private void clear() {
            if (ends.length == 0) {
                ends = new int[patterns.size()];
            } else {
                Arrays.fill(ends, 0);
            }
        }
    }

    private Match match(int pattern, Chain chain, int from, int to) {
        Pattern of = patterns.get(pattern);
        int slots = of.slots().size();
        return new Match(of, chain, from, to, Captures.of(program, automaton, pattern, slots, chain, from, to));
    }
}
