package org.gainsay.extract;

import org.gainsay.claim.Modality;
import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/** Who speaks in a headline without a verb: "Coast guard: 31 drowned", "31 drowned in ferry disaster – coast guard". */
final class HeadlineVoices {

    /** A source named first stands so many nodes from the start at most. */
    private static final int LEADING = 6;

    /** A source named last is so many nodes long at most. */
    private static final int TRAILING = 5;

    private HeadlineVoices() {}

    /** The voice that the colon or dash at node {@code mark} sets apart, or null. */
    static @Nullable Voice at(Passage passage, int mark, Sources sources) {
        Chain chain = passage.chain();
        if (trails(chain, mark)) {
            int speaker = chain.size() - 1;
            return new Voice(sources.of(speaker, mark), Modality.ASSERTED, 0, mark, mark, speaker);
        }
        boolean leads = chain.is(mark, "COLON") && mark > 0 && mark < LEADING && Nouns.speaks(chain, mark - 1);
        return leads
                ? new Voice(sources.of(mark - 1, mark), Modality.ASSERTED, mark + 1, chain.size(), mark, mark - 1)
                : null;
    }

    /** Whether only the words for a speaker stand behind the mark. */
    private static boolean trails(Chain chain, int mark) {
        int last = chain.size() - 1;
        if (last <= mark || last - mark > TRAILING || !Nouns.speaks(chain, last) || chain.is(last, "PLACE")) {
            return false;
        }
        for (int i = mark + 1; i < last; i++) {
            if (chain.is(i, "DET") || !Nouns.fills(chain, i) && !Nouns.speaks(chain, i) && !Nouns.plain(chain, i)) {
                return false;
            }
        }
        return true;
    }
}
