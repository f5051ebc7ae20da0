package org.gainsay.article;

import java.util.Objects;

/**
 * Where a statement stands, to the letter. Offsets count UTF-16 code units of the revision's text (of the title where
 * {@code inTitle}), from 0, end exclusive; the command line converts them to code points.
 *
 * @param start offset of the first code unit
 * @param end offset after the last code unit, greater than {@code start}
 * @param quote exactly the text between the two
 * @param inTitle whether the offsets count in a title that does not stand in the text
 */
public record EvidenceSpan(int start, int end, String quote, boolean inTitle) {

    /** Refuses an empty or shifted span, since every claim stands on one. */
    public EvidenceSpan {
        Objects.requireNonNull(quote, "quote");
        if (start < 0 || end <= start || quote.length() != end - start) {
            throw new IllegalArgumentException("span " + start + ".." + end + " does not carry its quote: " + quote);
        }
    }

    /** The span {@code [start, end)} of {@code text}. */
    public static EvidenceSpan of(String text, int start, int end) {
        return new EvidenceSpan(start, end, text.substring(start, end), false);
    }

    /** Whether the two share a character of the same text. */
    public boolean overlaps(EvidenceSpan other) {
        return inTitle == other.inTitle && start < other.end && other.start < end;
    }
}
