package org.gainsay.extract;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.article.ArticleText;
import org.gainsay.article.Published;
import org.gainsay.article.Zone;
import org.jspecify.annotations.Nullable;

/**
 * When a passage was put out. The entries of a live blog have clock times of their own; an article that appeared in one piece
 * has one time for all.
 */
final class EntryClock {

    private static final Pattern CLOCK =
            Pattern.compile("\\s*(\\d{1,2})[:.h](\\d{2})(?:\\s?([ap])\\.?m\\b)?.*", Pattern.DOTALL);

    /** So many lines back, an entry has begun or there is none. */
    private static final int LINES = 20;

    private final ArticleText article;

    EntryClock(ArticleText article) {
        this.article = article;
    }

    /** The publication of the passage; null where the article has no date. */
    @Nullable
    Published told(Passage passage) {
        Published published = article.published();
        if (passage.zone() != Zone.LIVE_ENTRY || published == null || passage.inTitle()) {
            return published;
        }
        LocalTime time = before(passage.span().start());
        if (time == null) {
            return published;
        }
        OffsetDateTime at = published.at().with(time);
        boolean dayBefore = !published.dayOnly() && at.isAfter(published.at());
        return new Published(dayBefore ? at.minusDays(1) : at, false);
    }

    /** The clock time that opens the line of this offset, or the nearest line above it. */
    private @Nullable LocalTime before(int offset) {
        String text = article.text();
        int end = offset;
        for (int line = 0; line < LINES && end >= article.bodyStart(); line++) {
            int start = text.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
            LocalTime time = opening(text.substring(start, Math.max(start, end)));
            if (time != null) {
                return time;
            }
            end = start - 1;
        }
        return null;
    }

    private static @Nullable LocalTime opening(String line) {
        Matcher clock = CLOCK.matcher(line);
        if (!clock.matches()) {
            return null;
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = Integer.parseInt(clock.group(2));
        if (hour > 23 || minute > 59) {
            return null;
        }
        String half = clock.group(3);
        return LocalTime.of(half == null ? hour : hour % 12 + (half.equals("p") ? 12 : 0), minute);
    }
}
