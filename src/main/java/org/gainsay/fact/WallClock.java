package org.gainsay.fact;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gainsay.article.ArticleText;
import org.gainsay.claim.Claim;
import org.gainsay.timex.ValidTime;

/**
 * What the clocks on the wall show. Articles date events by the calendar of the place where they happened or by their own,
 * and rarely say by which: two dates that meet on the wall are never held against each other.
 */
public final class WallClock {

    /** A zone said beside a clock time: then its instant is meant and nothing else. */
    private static final Pattern ZONED = Pattern.compile("\\b(?:GMT|UTC|[A-Z]{1,3}T|MSK)\\b");

    /** A clock of an unknown place may differ so much from one of a known zone. */
    private static final Duration ZONES = Duration.ofHours(14);

    private final Map<String, ZoneOffset> zones = new HashMap<>();

    /** The clocks of these articles, each in the zone of its publication. */
    public WallClock(Map<String, ArticleText> articles) {
        articles.forEach((key, article) -> zones.put(
                key,
                article.published() == null
                        ? ZoneOffset.UTC
                        : article.published().at().getOffset()));
    }

    /** Whether the two times share a moment if each article goes by its own clock. */
    boolean meet(Claim a, Claim b) {
        ValidTime one = DateComparison.read(Objects.requireNonNull(a.time().event()));
        ValidTime other = DateComparison.read(Objects.requireNonNull(b.time().event()));
        if (zoned(a) || zoned(b)) {
            return zoned(a) != zoned(b) && gap(one, other).compareTo(ZONES) <= 0;
        }
        return local(a, one, true).isBefore(local(b, other, false))
                && local(b, other, true).isBefore(local(a, one, false));
    }

    private static Duration gap(ValidTime one, ValidTime other) {
        return one.from().isBefore(other.from())
                ? Duration.between(one.to(), other.from())
                : Duration.between(other.to(), one.from());
    }

    private static boolean zoned(Claim claim) {
        return claim.time().words() != null
                && ZONED.matcher(claim.time().words()).find();
    }

    private LocalDateTime local(Claim claim, ValidTime time, boolean from) {
        ZoneOffset zone = zones.getOrDefault(claim.article(), ZoneOffset.UTC);
        return LocalDateTime.ofInstant(from ? time.from() : time.to(), zone);
    }
}
