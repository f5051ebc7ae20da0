package org.gainsay.review.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.gainsay.article.Published;

/**
 * Instants as the pages print them: short, in the reader's zone, the year only where it is not this one.
 *
 * @param clock what time it is for the reader
 * @param at the reader's zone
 */
public record Times(Clock clock, ZoneId at) {
    private static final DateTimeFormatter SHORT = pattern("d MMM, HH:mm");
    private static final DateTimeFormatter WITH_YEAR = pattern("d MMM uuuu, HH:mm");
    private static final DateTimeFormatter DAY = pattern("d MMM");
    private static final DateTimeFormatter DAY_WITH_YEAR = pattern("d MMM uuuu");
    private static final DateTimeFormatter FULL = pattern("uuuu-MM-dd HH:mm 'UTC'");

    /** Name of the reader's zone: {@code Europe/London}. */
    public String zone() {
        return at.getId().replace("Etc/UTC", "UTC");
    }

    /** When an article appeared; the day alone, as the outlet counts days, where no more is known. */
    public String shortly(Published published) {
        if (!published.dayOnly()) {
            return shortly(published.at().toInstant());
        }
        return day(published.at().toLocalDate());
    }

    /** When an article appeared, in the outlet's own time. */
    public String full(Published published) {
        return published.dayOnly()
                ? published.at().toLocalDate().toString()
                : published.at().toLocalDateTime().toString().replace('T', ' ') + " "
                        + published.at().getOffset();
    }

    /** ISO 8601, for machines. */
    public String iso(Published published) {
        return published.dayOnly()
                ? published.at().toLocalDate().toString()
                : published.at().toString();
    }

    /** {@code 16 Sept, 19:31}; with its year where that is not this year. */
    public String shortly(Instant instant) {
        ZonedDateTime time = instant.atZone(at);
        return (thisYear(time) ? SHORT : WITH_YEAR).format(time);
    }

    /** {@code 16 Sept}; with its year where that is not this year. */
    public String day(Instant instant) {
        ZonedDateTime time = instant.atZone(at);
        return (thisYear(time) ? DAY : DAY_WITH_YEAR).format(time);
    }

    /** The same for a day that is one wherever the reader sits. */
    public String day(LocalDate day) {
        return (day.getYear() == clock.instant().atZone(at).getYear() ? DAY : DAY_WITH_YEAR).format(day);
    }

    /** {@code 2023-09-16 18:31 UTC}. */
    public String full(Instant instant) {
        return FULL.format(instant.atZone(ZoneOffset.UTC));
    }

    /** ISO 8601, for machines. */
    public String iso(Instant instant) {
        return instant.toString();
    }

    /** {@code 13 min ago}, {@code 21 h ago}, {@code 3 d ago}, then the day. */
    public String ago(Instant instant) {
        Duration age = Duration.between(instant, clock.instant());
        if (age.isNegative() || age.toDays() > 6) {
            return day(instant);
        }
        if (age.toHours() >= 48) {
            return age.toDays() + " d ago";
        }
        return age.toMinutes() < 60 ? age.toMinutes() + " min ago" : age.toHours() + " h ago";
    }

    private boolean thisYear(ZonedDateTime time) {
        return time.getYear() == clock.instant().atZone(at).getYear();
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }
}
