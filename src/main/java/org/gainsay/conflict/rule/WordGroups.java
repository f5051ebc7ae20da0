package org.gainsay.conflict.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.text.Fold;
import org.gainsay.text.Lines;
import org.gainsay.text.Lines.Line;

/** Groups of words from a file of {@code conflict/}, one group a line, folded. A word may stand in several. */
final class WordGroups {

    private final Map<String, Set<Integer>> groups = new HashMap<>();

    private WordGroups() {}

    /** The groups of a file of {@code conflict/}. */
    static WordGroups of(String file) {
        WordGroups words = new WordGroups();
        List<Line> lines = Lines.of("/conflict/" + file);
        for (int group = 0; group < lines.size(); group++) {
            for (String word : Fold.of(lines.get(group).text()).split("\\s+")) {
                words.groups.computeIfAbsent(word, key -> new HashSet<>()).add(group);
            }
        }
        return words;
    }

    /** All words of a file, whatever group they stand in. */
    static Set<String> all(String file) {
        return Set.copyOf(of(file).groups.keySet());
    }

    /** Whether a group holds both. */
    boolean together(String one, String other) {
        Set<Integer> groupsOfOther = groups.getOrDefault(other, Set.of());
        return groups.getOrDefault(one, Set.of()).stream().anyMatch(groupsOfOther::contains);
    }

    /** The words of a folded text: letters and digits, hyphenated ones apart. */
    static List<String> split(String text) {
        return Arrays.stream(Fold.of(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
