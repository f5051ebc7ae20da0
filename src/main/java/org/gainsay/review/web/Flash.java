package org.gainsay.review.web;

import org.jspecify.annotations.Nullable;

/**
 * What was just done, or why it was not: the first thing on the page that follows.
 *
 * @param kind done, warn or bad
 * @param head in a few words
 * @param rest the rest of the sentence; empty for none
 * @param undo the act that can be taken back, or null
 * @param link where to look, or null
 * @param linkText words of that link
 */
public record Flash(
        String kind,
        String head,
        String rest,
        @Nullable String undo,
        @Nullable String link,
        String linkText) {
    /** Nothing was done, and why. */
    public static Flash bad(String head, String rest) {
        return new Flash("bad", head, rest, null, null, "");
    }
}
