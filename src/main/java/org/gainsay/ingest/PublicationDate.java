package org.gainsay.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.gainsay.article.Published;

/** Reads when an article appeared: an ISO 8601 instant with its zone, or a bare day. */
public final class PublicationDate {

    private PublicationDate() {}

    /**
     * Reads one value.
     *
     * @param value as in {@code 2024-05-02T09:30:00+02:00}, {@code 2024-05-02T07:30Z} or {@code 2024-05-02}
     * @return never null
     * @throws BadInput where it is neither, has no zone, or names a day that does not exist
     */
    public static Published parse(String value) throws BadInput {
        String iso = value.strip();
        try {
            if (iso.indexOf('T') >= 0) {
                return new Published(
                        inRange(OffsetDateTime.parse(iso, DateTimeFormatter.ISO_OFFSET_DATE_TIME), value), false);
            }
            return new Published(inRange(LocalDate.parse(iso).atStartOfDay().atOffset(ZoneOffset.UTC), value), true);
        } catch (DateTimeException e) {
            throw new BadInput("published is " + quoted(value) + reason(iso));
        }
    }

    /** Years of four digits only: later steps do arithmetic with them, and no outlet is older or newer. */
    private static OffsetDateTime inRange(OffsetDateTime at, String value) throws BadInput {
        if (at.getYear() < 1000 || at.getYear() > 9999) {
            throw new BadInput("published is " + quoted(value) + ": the year is out of range");
        }
        return at;
    }

    private static String reason(String iso) {
        try {
            LocalDateTime.parse(iso);
            return ": the zone is missing";
        } catch (DateTimeException e) {
            return ": neither an ISO instant with zone nor a day that exists";
        }
    }

    private static String quoted(String value) {
        String shown = value.length() > 60 ? value.substring(0, 60) + "..." : value;
        return "'" + shown + "'";
    }
}
