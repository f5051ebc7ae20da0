package org.gainsay.cli;

import org.gainsay.article.ArticleText;
import org.gainsay.article.EvidenceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A span as documents carry it.
 *
 * @param in "title" where the offsets count in a title that stands in no text, else null
 * @param start offset in code points
 * @param end offset in code points, exclusive
 * @param quote the text between
 */
record Span(@Nullable String in, int start, int end, String quote) {

    /** Longest quote of a document, in code points: a phrase, not a paragraph. */
    static final int LONGEST = 240;

    /** Converts the spans of one article. */
    static final class Converter {
        private final CodePoints text;
        private final CodePoints title;

        Converter(ArticleText article) {
            text = new CodePoints(article.text());
            title = new CodePoints(article.title());
        }

        /** The span; its end is cut off where the quote is longer than {@link #LONGEST}. */
        Span quoted(EvidenceSpan span) {
            int codePoints = span.quote().codePointCount(0, span.quote().length());
            int length =
                    codePoints <= LONGEST ? span.quote().length() : span.quote().offsetByCodePoints(0, LONGEST);
            return span(span, span.quote().substring(0, length));
        }

        /** The whole span, however long. */
        Span whole(EvidenceSpan span) {
            return span(span, span.quote());
        }

        private Span span(EvidenceSpan span, String quote) {
            CodePoints points = span.inTitle() ? title : text;
            int start = points.at(span.start());
            int end = points.at(span.start() + quote.length());
            return new Span(span.inTitle() ? "title" : null, start, end, quote);
        }
    }
}
