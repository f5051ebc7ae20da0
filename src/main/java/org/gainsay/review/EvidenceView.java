package org.gainsay.review;

import org.gainsay.article.EvidenceSpan;
import org.gainsay.article.Published;
import org.gainsay.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * One claim behind a position, with where it stands.
 *
 * @param id number of the claim
 * @param article number of its article
 * @param title the article's headline
 * @param published when it appeared, or null
 * @param origin number of its origin in the story; copies of one text share it
 * @param claim everything read: quote, offsets, sentence, zone, attribution, outlet
 * @param retired whether the text in force no longer makes it
 */
public record EvidenceView(
        long id, long article, String title, @Nullable Published published, int origin, Claim claim, boolean retired) {

    /** The sentence up to the quote; empty where the quote is the whole. */
    public String before() {
        EvidenceSpan sentence = claim.sentence();
        return within() ? sentence.quote().substring(0, claim.evidence().start() - sentence.start()) : "";
    }

    /** The phrase that carries the claim. */
    public String quote() {
        return claim.evidence().quote();
    }

    /** The sentence after the quote; empty where the quote is the whole. */
    public String after() {
        EvidenceSpan sentence = claim.sentence();
        return within() ? sentence.quote().substring(claim.evidence().end() - sentence.start()) : "";
    }

    private boolean within() {
        EvidenceSpan sentence = claim.sentence();
        EvidenceSpan quote = claim.evidence();
        return sentence.inTitle() == quote.inTitle()
                && sentence.start() <= quote.start()
                && quote.end() <= sentence.end();
    }
}
