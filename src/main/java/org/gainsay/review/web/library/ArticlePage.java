package org.gainsay.review.web.library;

import java.util.List;
import org.gainsay.article.Published;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of an article shows.
 *
 * @param title headline, or file where there is none
 * @param outlet who published it
 * @param published when, or null
 * @param author by-line, or null
 * @param agency credited agency, or null
 * @param url address as published, where it is a web address; else null
 * @param revision number of the text shown
 * @param blocks its paragraphs
 * @param notes its claims, in order
 * @param unread what was not read
 * @param hot how many claims stand in a high conflict
 * @param warm how many stand only in lower ones
 */
record ArticlePage(
        String title,
        String outlet,
        @Nullable Published published,
        @Nullable String author,
        @Nullable String agency,
        @Nullable String url,
        int revision,
        List<Block> blocks,
        List<Note> notes,
        List<Gap> unread,
        long hot,
        long warm) {
    /**
     * A paragraph.
     *
     * @param zone code of its zone
     * @param label words of a zone worth naming, or null
     * @param pieces its text, cut where claims start and end
     */
    record Block(String zone, @Nullable String label, List<Piece> pieces) {}

    /**
     * A stretch of text.
     *
     * @param text to the letter
     * @param claim number of the claim in the store it links to, 0 for plain text
     * @param numbers the claims that end here, for the margin: {@code 1, 2}; empty elsewhere
     * @param heat hot, warm or empty
     * @param first whether it is the claim's first piece
     */
    record Piece(String text, long claim, String numbers, String heat, boolean first) {
        /** Text outside any claim. */
        static Piece plain(String text) {
            return new Piece(text, 0, "", "", false);
        }
    }

    /**
     * A claim in the margin.
     *
     * @param id its number in the store
     * @param mark the claim whose mark in the text it shares, itself mostly
     * @param number for the reader, counted from 1
     * @param value the answer
     * @param about what it is about
     * @param heat hot, warm or empty
     * @param conflicts the conflicts it stands in
     */
    record Note(long id, long mark, int number, String value, String about, String heat, List<Stands> conflicts) {}

    /** A conflict that a claim stands in. */
    record Stands(long id, String question, String severity) {}

    /** A passage that gave no claim, null for the whole article, and why. */
    record Gap(@Nullable String quote, String reason) {}
}
