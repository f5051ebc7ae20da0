package org.gainsay.extract;

import java.util.List;
import org.gainsay.article.Paragraph;
import org.gainsay.claim.Claim;

/**
 * All that was read from one article.
 *
 * @param paragraphs the layout, in order
 * @param mentions expressions recognised, in order
 * @param claims what the article puts forward, in order of their evidence
 * @param gaps what was recognised and not understood
 */
public record Reading(List<Paragraph> paragraphs, List<Mention> mentions, List<Claim> claims, List<Gap> gaps) {

    /** Copies the lists. */
    public Reading {
        paragraphs = List.copyOf(paragraphs);
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
        gaps = List.copyOf(gaps);
    }
}
