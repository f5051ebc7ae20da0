package org.gainsay.timex;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What relative words are read against: the dateline or publication of a text.
 *
 * @param at the instant, in the outlet's zone; for a bare day any instant of that day
 * @param dayOnly whether only the day is known
 */
public record Anchor(ZonedDateTime at, boolean dayOnly) {

    /** The day of the anchor in its zone. */
    public LocalDate today() {
        return at.toLocalDate();
    }

    /** The end of what the text can know of: the anchor itself, or the end of a bare day. */
    public Instant latest() {
        return dayOnly ? today().plusDays(1).atStartOfDay(at.getZone()).toInstant() : at.toInstant();
    }

    /** Whether a stretch begins only after the text was written. */
    boolean precedes(ValidTime time) {
        return dayOnly ? !time.from().isBefore(latest()) : time.from().isAfter(latest());
    }

    /** The zone of relative words; for absolute dates of a text without an anchor UTC, since no zone is known. */
    static ZoneId zone(@Nullable Anchor anchor) {
        return anchor == null ? ZoneOffset.UTC : anchor.at.getZone();
    }

    /** The same anchor a day earlier. */
    Anchor dayBefore() {
        return new Anchor(at.minusDays(1), dayOnly);
    }
}
