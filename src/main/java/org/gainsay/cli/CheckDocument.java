package org.gainsay.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The document of {@code check}. Fields are those of the command-line contract, in its order.
 *
 * @param articles what was read
 * @param skipped what could not be read
 * @param claims what the articles put forward
 * @param conflicts contradictions and tensions
 * @param notes what is only worth knowing
 */
record CheckDocument(
        List<ArticleRow> articles,
        List<SkippedRow> skipped,
        List<ClaimRow> claims,
        List<FindingRow> conflicts,
        List<FindingRow> notes) {

    /**
     * An article.
     *
     * @param origin file of the first article that carries the same wire text; its own where it stands alone
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ArticleRow(
            String file,
            @Nullable String outlet,
            @Nullable String title,
            @Nullable String url,
            @Nullable String published,
            String origin,
            ReadRow read) {}

    /** How much was read from an article, and what was not. */
    record ReadRow(int claims, List<String> gaps) {}

    /** A file that was left out. */
    record SkippedRow(String file, String reason) {}

    /**
     * A conflict or a note.
     *
     * @param id unique in the document
     * @param fingerprint the same from run to run
     * @param origins independent origins behind all positions
     */
    record FindingRow(
            String id,
            String fingerprint,
            String rule,
            String type,
            String severity,
            String scope,
            String strength,
            String question,
            String explanation,
            String proof,
            int origins,
            List<PositionRow> positions) {}

    /** One answer with its evidence; without any where the calendar, the gazetteer or arithmetic answers. */
    record PositionRow(String value, int origins, List<EvidenceRow> claims) {}

    /** A claim's evidence. */
    record EvidenceRow(
            String file,
            @Nullable String in,
            int start,
            int end,
            String quote,
            @Nullable String attribution) {}
}
