package org.gainsay.article;

import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * When an article appeared.
 *
 * @param at the instant, in the outlet's own offset; for a bare day its start in UTC
 * @param dayOnly whether only the day is known
 */
public record Published(OffsetDateTime at, boolean dayOnly) {

    /** The last instant that the article can know of: the publication itself, or the end of a bare day. */
    public Instant latest() {
        return dayOnly ? at.plusDays(1).toInstant() : at.toInstant();
    }
}
