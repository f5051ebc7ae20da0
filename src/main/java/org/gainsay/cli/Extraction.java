package org.gainsay.cli;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.ArticleText;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.extract.Gap;
import org.gainsay.extract.Reading;
import org.gainsay.quantity.UnitTable;
import org.jspecify.annotations.Nullable;

/**
 * What is read from one text, as {@code extract} shows it.
 *
 * @param id the id given with the text: any JSON value, or the file's name
 * @param mentions expressions with their meaning, in order
 * @param claims what the text puts forward, in order
 * @param gaps what was not understood, in words
 */
record Extraction(@Nullable Object id, List<MentionRow> mentions, List<ClaimRow> claims, List<String> gaps) {

    static Extraction of(
            @Nullable Object id, ArticleText article, Reading reading, UnitTable units, List<String> remarks) {
        Span.Converter spans = new Span.Converter(article);
        List<String> gaps = new ArrayList<>(remarks);
        gaps.addAll(gaps(reading));
        return new Extraction(
                id,
                reading.mentions().stream()
                        .map(mention -> MentionRow.of(mention, article, spans, units))
                        .toList(),
                reading.claims().stream()
                        .map(claim -> ClaimRow.of(claim, article, spans))
                        .toList(),
                gaps);
    }

    /** A text that could not be read. */
    static Extraction failed(@Nullable Object id, String reason) {
        return new Extraction(id, List.of(), List.of(), List.of(reason));
    }

    /** The gaps in words, with the passage where there is one. */
    static List<String> gaps(Reading reading) {
        return reading.gaps().stream().map(Extraction::words).toList();
    }

    private static String words(Gap gap) {
        EvidenceSpan where = gap.where();
        if (where == null) {
            return gap.reason();
        }
        String quote = where.quote();
        int shown = quote.codePointCount(0, quote.length()) <= Span.LONGEST
                ? quote.length()
                : quote.offsetByCodePoints(0, Span.LONGEST);
        return gap.reason() + ": \u201c" + quote.substring(0, shown) + "\u201d";
    }
}
