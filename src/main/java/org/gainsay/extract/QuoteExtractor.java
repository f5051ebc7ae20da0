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
        int next = 0;
        for (int[] range :
                passage.quotes().between(passage.span().start(), passage.span().end())) {
            while (next < chain.size() && chain.start(next) < range[0]) {
                next++;
            }
            int from = next;
            int words = 0;
            while (next < chain.size() && chain.end(next) <= range[1]) {
                words += chain.is(next, "QUOTE") || chain.is(next, "OTHER") || chain.is(next, "BREAK") ? 0 : 1;
                next++;
            }
            if (words >= LEAST_WORDS) {
                found.accept(
                        Draft.words(ClaimKind.QUOTE, "quote", from, next, -1, chain.surface(from, next), "quotation"));
            }
        }
    }
}
