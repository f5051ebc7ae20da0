package org.gainsay.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.gainsay.article.Published;
import org.gainsay.timex.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * The days of a stretch of time, both inclusive.
 *
 * @param from the first
 * @param to the last
 */
record Days(LocalDate from, LocalDate to) {

    /** The days as the outlet counts them: in the zone of its publication instant, UTC where that is unknown. */
    static Days of(ValidTime time, @Nullable Published published) {
        ZoneOffset zone = published == null ? ZoneOffset.UTC : published.at().getOffset();
        return new Days(
                time.from().atOffset(zone).toLocalDate(),
                time.to().minusNanos(1).atOffset(zone).toLocalDate());
    }

    /** ISO 8601: a day, or two with a slash between. */
    String text() {
        return from.equals(to) ? from.toString() : from + "/" + to;
    }
}
