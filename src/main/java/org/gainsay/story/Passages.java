package org.gainsay.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.ArticleText;
import org.gainsay.article.Sentence;
import org.gainsay.article.SentenceSplitter;
import org.gainsay.text.Fold;

/**
 * The sentences of an article as sets of word stems, to find those that another article tells in other words. A rewritten wire
 * text keeps most content words of a sentence, whatever happens to their order and endings.
 */
final class Passages {

    /** Letters that stand for a word: enough to tell words apart, few enough to drop most endings. */
    private static final int STEM = 5;
    /** A shorter sentence says too little to be told from chance. */
    private static final int LEAST_STEMS = 6;
    /** Stems that two tellings of one sentence share at least. */
    private static final int LEAST_SHARED = 5;
    /** Share of the shorter telling's stems that the other holds at least. */
    private static final double RETOLD = 0.5;

    private static final SentenceSplitter SPLITTER = SentenceSplitter.standard();

    private final List<Set<String>> sentences = new ArrayList<>();
    private final Map<String, List<Integer>> postings = new HashMap<>();

    private Passages() {}

    static Passages of(ArticleText article) {
        Passages passages = new Passages();
        String text = article.text();
        for (Sentence sentence : SPLITTER.split(text, article.bodyStart(), text.length())) {
            Set<String> stems = stems(text.substring(sentence.start(), sentence.end()));
            if (stems.size() >= LEAST_STEMS) {
                int number = passages.sentences.size();
                passages.sentences.add(stems);
                stems.forEach(stem -> passages.postings.computeIfAbsent(stem, s -> new ArrayList<>()).add(number));
            }
        }
        return passages;
    }

    private static Set<String> stems(String sentence) {
        Set<String> stems = new HashSet<>();
        for (String word : Fold.of(sentence).split("[^\\p{L}\\p{N},.]+")) {
            String bare = word.replaceAll("^[,.]+|[,.]+$", "");
            if (!bare.isEmpty() && !Common.WORDS.contains(bare)) {
                stems.add(bare.length() > STEM ? bare.substring(0, STEM) : bare);
            }
        }
        return stems;
    }

    int size() {
        return sentences.size();
    }

    /** How many sentences of this article the other tells too. */
    int retold(Passages other) {
        int retold = 0;
        for (Set<String> sentence : sentences) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (String stem : sentence) {
                other.postings.getOrDefault(stem, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum));
            }
            boolean found = shared.entrySet().stream()
                    .anyMatch(e -> e.getValue() >= LEAST_SHARED
                            && e.getValue() >= RETOLD * Math.min(sentence.size(), other.sentences.get(e.getKey()).size()));
            retold += found ? 1 : 0;
        }
        return retold;
    }
}
