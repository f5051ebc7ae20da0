package org.gainsay.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sentences of an article as sets of word stems, to find those that another article tells in other words. A rewritten wire
 * text keeps most content words of a sentence, whatever happens to their order and endings.
 */
final class Passages {

    /** A shorter sentence says too little to be told from chance. */
    private static final int LEAST_STEMS = 6;
    /** Stems that two tellings of one sentence share at least. */
    private static final int LEAST_SHARED = 5;
    /** Share of the shorter telling's stems that the other holds at least. */
    private static final double RETOLD = 0.5;

    private final List<Set<String>> sentences = new ArrayList<>();
    private final Map<String, List<Integer>> postings = new HashMap<>();

    /** The passages of the given sentences. */
    static Passages of(List<String> sentences) {
        Passages passages = new Passages();
        sentences.forEach(passages::add);
        return passages;
    }

    private Passages() {}

    private void add(String sentence) {
        Set<String> stems = new HashSet<>(Stems.of(sentence));
        if (stems.size() >= LEAST_STEMS) {
            int number = sentences.size();
            sentences.add(stems);
            stems.forEach(stem ->
                    postings.computeIfAbsent(stem, s -> new ArrayList<>()).add(number));
        }
    }

    /** How many sentences say enough to be compared. */
    int size() {
        return sentences.size();
    }

    /** How many sentences of this article the other tells too. */
    int retold(Passages other) {
        return (int) sentences.stream().filter(other::tells).count();
    }

    private boolean tells(Set<String> sentence) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String stem : sentence) {
            postings.getOrDefault(stem, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .anyMatch(e -> e.getValue() >= LEAST_SHARED
                        && e.getValue()
                                >= RETOLD
                                        * Math.min(
                                                sentence.size(),
                                                sentences.get(e.getKey()).size()));
    }
}
