package org.gainsay.timex;

import java.util.List;
import java.util.stream.IntStream;
import org.gainsay.text.Chain;
import org.gainsay.text.Language;
import org.jspecify.annotations.Nullable;

/** Reads the time expressions of a text, for tests. */
final class TimexReader {

    private final Language language = new Language();
    private final TimexRecognizer recognizer = new TimexRecognizer(language);

    Chain chain(String text, @Nullable Anchor anchor) {
        Chain chain = language.annotate(language.tokenizer().tokenize(text));
        recognizer.recognise(chain, anchor);
        return chain;
    }

    List<TimexMention> read(String text, @Nullable Anchor anchor) {
        Chain chain = chain(text, anchor);
        return IntStream.range(0, chain.size())
                .filter(i -> chain.is(i, "TIMEX"))
                .mapToObj(i -> chain.node(i).value(TimexMention.class))
                .toList();
    }
}
