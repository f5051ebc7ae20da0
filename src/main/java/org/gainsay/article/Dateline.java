package org.gainsay.article;

import org.jspecify.annotations.Nullable;

/**
 * Place, day and agency before the first sentence: "OSTERBY, Denmark, May 2 (AP) —".
 *
 * @param start offset of its first character
 * @param end offset after its dash or colon
 * @param placeStart offset of the first character of the place words
 * @param placeEnd offset after the place words
 * @param place the place as written: "OSTERBY, Denmark"
 * @param dateStart offset of the first character of the date words, or -1 where there are none
 * @param dateEnd offset after the date words, or -1
 * @param agency the agency as written, or null
 */
public record Dateline(
        int start,
        int end,
        int placeStart,
        int placeEnd,
        String place,
        int dateStart,
        int dateEnd,
        @Nullable String agency) {}
