package org.gainsay.conflict.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.claim.Claim;

/**
 * The sentences of an article, to find the one that a sentence of its copy was made from: most words are the same, whatever
 * the numbers.
 */
final class Copies {

    /** Two sentences with this share of their words in common are one. */
    private static final double ALIKE = 0.6;

    /** A sentence of fewer words is like too many others. */
    private static final int SHORTEST = 4;

    /** A word that more sentences of the article have does not lead to one of them. */
    private static final int COMMON = 12;

    private static final Set<String> FUNCTION_WORDS = WordGroups.all("function-words.txt");

    /** A sentence by its words. */
    private record Worded(EvidenceSpan sentence, Set<String> words) {}

    private final Map<EvidenceSpan, List<Claim>> claims = new LinkedHashMap<>();
    private final Map<String, List<Worded>> byWord = new HashMap<>();

    /** The sentences that these claims of one article stand in. */
    Copies(Collection<Claim> article) {
        article.forEach(claim -> claims.computeIfAbsent(claim.sentence(), key -> new ArrayList<>())
                .add(claim));
        claims.keySet().forEach(sentence -> {
            Worded worded = new Worded(sentence, words(sentence));
            worded.words().forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                    .add(worded));
        });
    }

    /** The claims of the sentence that the given one was most likely made from; none where there is no such sentence. */
    List<Claim> original(EvidenceSpan copy) {
        Set<String> words = words(copy);
        return words.stream()
                .map(word -> byWord.getOrDefault(word, List.of()))
                .filter(sentences -> sentences.size() <= COMMON)
                .flatMap(List::stream)
                .distinct()
                .filter(original -> shared(original.words(), words) >= ALIKE)
                .max(Comparator.<Worded>comparingDouble(original -> shared(original.words(), words))
                        .thenComparing(original -> original.sentence().start(), Comparator.reverseOrder()))
                .map(original -> Objects.requireNonNull(claims.get(original.sentence())))
                .orElse(List.of());
    }

    private static double shared(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        return Math.min(one.size(), other.size()) < SHORTEST ? 0 : (double) both.size() / all;
    }

    private static Set<String> words(EvidenceSpan sentence) {
        return WordGroups.split(sentence.quote()).stream()
                .filter(word -> !FUNCTION_WORDS.contains(word) && !Character.isDigit(word.charAt(0)))
                .map(WordForm::key)
                .collect(Collectors.toSet());
    }
}
