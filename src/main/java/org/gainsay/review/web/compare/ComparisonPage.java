package org.gainsay.review.web.compare;

import java.util.List;
import org.gainsay.article.Published;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of one claim among the others of its story shows.
 *
 * @param claim the claim
 * @param story name of its story, or null where its article is in none
 * @param pair the comparison with the claim that was asked for, or null
 * @param rows the story's other claims of the same measure: contradictions first, then tensions, then the rest
 * @param more how many such claims there are beyond those rows
 * @param choices every other claim of the story, by article, to compare with
 */
record ComparisonPage(
        Told claim,
        @Nullable String story,
        @Nullable Compared pair,
        List<Compared> rows,
        int more,
        List<Choices> choices) {

    /**
     * A claim.
     *
     * @param id its number
     * @param value the answer it gives
     * @param about what it is about and who says it
     * @param before its sentence up to the quote
     * @param quote the phrase that carries it
     * @param after its sentence after the quote
     * @param outlet who printed it
     * @param published when, or null
     * @param article address of its place in the article
     */
    record Told(
            long id,
            String value,
            String about,
            String before,
            String quote,
            String after,
            String outlet,
            @Nullable Published published,
            String article) {}

    /**
     * How the claim and another go together.
     *
     * @param other the other claim
     * @param outcome code: contradiction, tension, compatible
     * @param reason code of the reason
     * @param because the reason as a clause
     * @param proof one line that shows it
     */
    record Compared(Told other, String outcome, String reason, String because, String proof) {}

    /** The claims of one article, for a list to choose from. */
    record Choices(String article, List<Choice> claims) {}

    /** A claim in a list to choose from. */
    record Choice(long id, String words) {}
}
