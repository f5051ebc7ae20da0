package org.gainsay.extract;

import java.util.function.Consumer;
import org.gainsay.claim.ClaimKind;
import org.gainsay.text.Chain;

/** The words a speaker used: each quotation of two words or more, as far as it stands in the sentence. */
final class QuoteExtractor implements Extractor {

    private static final int LEAST_WORDS = 2;

    @Override
    public void extract(Passage passage, Context context, Consumer<Draft> found, Consumer<Gap> gaps) {
        Chain chain = passage.chain();
        for (int[] range : passage.quotes().ranges()) {
            int from = -1;
            int to = -1;
            int words = 0;
            for (int i = 0; i < chain.size(); i++) {
                if (chain.start(i) >= range[0] && chain.end(i) <= range[1] && !chain.is(i, "BREAK")) {
                    from = from < 0 ? i : from;
                    to = i + 1;
                    words += chain.is(i, "QUOTE") || chain.is(i, "OTHER") ? 0 : 1;
                }
            }
            if (from >= 0 && words >= LEAST_WORDS) {
                found.accept(Draft.words(ClaimKind.QUOTE, "quote", from, to, -1, chain.surface(from, to), "quotation"));
            }
        }
    }
}
