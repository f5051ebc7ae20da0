package org.gainsay.story;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.text.Lines;

/** Words so common that sharing them says nothing, from {@code story/common-words.txt}. */
final class Common {

    static final Set<String> WORDS = Lines.of("/story/common-words.txt").stream()
            .flatMap(line -> Stream.of(line.text().split("\\s+")))
            .collect(Collectors.toUnmodifiableSet());

    private Common() {}
}
