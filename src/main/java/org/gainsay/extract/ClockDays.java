package org.gainsay.extract;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gainsay.article.Published;
import org.gainsay.text.Chain;
import org.gainsay.timex.Direction;
import org.gainsay.timex.Granularity;
import org.gainsay.timex.TimexMention;
import org.gainsay.timex.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * On which day a clock time is that stands without one: that of the last day named before it. "It sank early on Saturday. It
 * went down at 1:50 a.m." In the small hours after an evening the day is the next.
 */
final class ClockDays {

    /** A day named in so many paragraphs before still goes on. */
    private static final int BACK = 2;

    /** Until this hour it is still the night of the evening before. */
    private static final int SMALL_HOURS = 6;

    private final Context context;
    private final ZoneOffset zone;

    ClockDays(Context context, ZoneOffset zone) {
        this.context = context;
        this.zone = zone;
    }

    /** The time of the clock at node {@code i} on the day that the text speaks of; as it was read where none is named. */
    ValidTime settled(Passage passage, int i, ValidTime clock) {
        if (clock.granularity().compareTo(Granularity.HOUR) > 0) {
            return clock;
        }
        ValidTime day = named(passage.chain(), i);
        List<Passage> before = day == null ? context.before(passage, BACK) : List.of();
        for (int p = 0; p < before.size() && day == null; p++) {
            day = named(before.get(p).chain(), before.get(p).chain().size());
        }
        if (day == null) {
            return clock;
        }
        OffsetDateTime read = clock.from().atOffset(zone);
        OffsetDateTime named = day.from().atOffset(zone);
        boolean night =
                day.granularity() == Granularity.DAY_PART && named.getHour() >= 12 && read.getHour() < SMALL_HOURS;
        LocalDate meant = named.toLocalDate();
        OffsetDateTime next = meant.plusDays(1).atTime(read.toLocalTime()).atOffset(zone);
        Published published = context.article().published();
        boolean told = published == null || next.toInstant().isBefore(published.latest());
        OffsetDateTime settled = night && told ? next : next.minusDays(1);
        return new ValidTime(
                settled.toInstant(),
                settled.toInstant()
                        .plusSeconds(clock.to().getEpochSecond() - clock.from().getEpochSecond()),
                clock.granularity());
    }

    private static @Nullable ValidTime named(Chain chain, int end) {
        for (int i = end - 1; i >= 0; i--) {
            TimexMention mention = chain.node(i).value(TimexMention.class);
            ValidTime time = mention == null || !chain.is(i, "DATE")
                    ? null
                    : mention.timex().time();
            boolean day = time != null && time.granularity().compareTo(Granularity.DAY) <= 0;
            if (day && mention.timex().direction() == Direction.WITHIN) {
                return time;
            }
        }
        return null;
    }
}
