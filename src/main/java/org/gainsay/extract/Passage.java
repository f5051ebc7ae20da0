package org.gainsay.extract;

import org.gainsay.article.EvidenceSpan;
import org.gainsay.article.Zone;
import org.gainsay.text.Chain;

/**
 * One sentence, or the title, as it is read.
 *
 * @param chain its nodes, names and numbers recognised
 * @param zone part of the article
 * @param span the sentence in the text
 * @param paragraph number of its paragraph, from 0; -1 for the title
 * @param inTitle whether offsets count in a title that does not stand in the text
 * @param quotes which nodes stand inside quotation marks
 */
record Passage(Chain chain, Zone zone, EvidenceSpan span, int paragraph, boolean inTitle, Quotes quotes) {

    /** Nodes {@code from} to before {@code to} as evidence. */
    EvidenceSpan evidence(int from, int to) {
        int start = chain.start(from);
        int end = chain.end(to - 1);
        return new EvidenceSpan(start, end, chain.tokens().text().substring(start, end), inTitle);
    }
}
