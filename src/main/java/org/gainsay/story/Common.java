package org.gainsay.story;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.text.Lines;

/** Words so common that sharing them says nothing. */
final class Common {

    /** In any sentence: {@code story/common-words.txt}. */
    static final Set<String> WORDS = words("/story/common-words.txt");
    /** In headlines and names: {@code story/news-words.txt}. */
    static final Set<String> NEWS = words("/story/news-words.txt");

    private Common() {}

    private static Set<String> words(String resource) {
        return Lines.of(resource).stream()
                .flatMap(line -> Stream.of(line.text().split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
