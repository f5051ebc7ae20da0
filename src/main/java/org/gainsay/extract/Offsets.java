package org.gainsay.extract;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.text.Chain;
import org.gainsay.timex.Direction;
import org.gainsay.timex.Granularity;
import org.gainsay.timex.Timex;
import org.gainsay.timex.TimexMention;
import org.gainsay.timex.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * Times that are told by another time of the sentence or by a word beside a clock: "two days before that", "on Monday, a day
 * after the town fell", "shortly after 7 p.m.".
 */
final class Offsets {

    private static final Pattern DAYS = Pattern.compile("P(\\d{1,3})([DW])");

    /** "Shortly" is within the hour. */
    private static final Duration SHORTLY = Duration.ofHours(1);

    private static final Pattern SOON =
            Pattern.compile("shortly|just|soon|moments|minutes|right", Pattern.CASE_INSENSITIVE);

    private final Chain chain;
    private final ZoneOffset zone;

    /** The offsets of a sentence whose article goes by the clock of {@code zone}. */
    Offsets(Chain chain, ZoneOffset zone) {
        this.chain = chain;
        this.zone = zone;
    }

    /** When the expression at node {@code i} is by what stands around it; null where nothing tells. */
    @Nullable
    ValidTime time(int i) {
        Timex timex = chain.node(i).value(TimexMention.class).timex();
        if (timex.direction() != Direction.BEFORE && timex.direction() != Direction.AFTER) {
            return null;
        }
        if (timex.time() != null) {
            return beside(i, timex);
        }
        boolean after = timex.direction() == Direction.AFTER;
        if (looksBack(i)) {
            return counted(named(i), timex, after ? 1 : -1);
        }
        return looksAhead(i) ? counted(named(i), timex, after ? -1 : 1) : null;
    }

    /** Whether the expression counts from a time named before it: "two days before that", "two days later". */
    boolean looksBack(int i) {
        String words = chain.node(i).value(TimexMention.class).timex().words();
        return points(i) || words.endsWith("later") || words.endsWith("earlier");
    }

    /** Whether that time is said by the word behind the expression. */
    boolean points(int i) {
        return i + 1 < chain.size() && (chain.is(i + 1, "=that") || chain.is(i + 1, "=this"));
    }

    /** "On Monday, a day after the town fell": whether the expression tells the day of what stands behind it. */
    boolean looksAhead(int i) {
        String words = chain.node(i).value(TimexMention.class).timex().words();
        boolean beside =
                i > 0 && chain.is(i - 1, "TIMEX") || i > 1 && chain.is(i - 1, "COMMA") && chain.is(i - 2, "TIMEX");
        return beside && (words.endsWith("after") || words.endsWith("before"));
    }

    private @Nullable ValidTime counted(@Nullable LocalDate day, Timex timex, int sign) {
        Matcher length = DAYS.matcher(timex.iso());
        if (day == null || !length.matches()) {
            return null;
        }
        long days = Long.parseLong(length.group(1)) * (length.group(2).equals("W") ? 7 : 1);
        LocalDate meant = day.plusDays(sign * days);
        return new ValidTime(start(meant), start(meant.plusDays(1)), Granularity.DAY);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(zone);
    }

    /** The last day, or part of a day, named before node {@code end}; null where the last time named is coarser. */
    private @Nullable LocalDate named(int end) {
        for (int i = end - 1; i >= 0; i--) {
            TimexMention mention = chain.node(i).value(TimexMention.class);
            ValidTime time = mention == null ? null : mention.timex().time();
            if (time != null) {
                return time.granularity().compareTo(Granularity.DAY) <= 0
                        ? time.from().atOffset(zone).toLocalDate()
                        : null;
            }
        }
        return null;
    }

    /** "Shortly before 7 p.m.": the hour before it; before midnight on a day is at that day's end. */
    private @Nullable ValidTime beside(int i, Timex timex) {
        ValidTime clock = timex.time();
        boolean soon = i > 0 && SOON.matcher(chain.surface(i - 1, i)).matches();
        if (!soon || clock.granularity().compareTo(Granularity.HOUR) > 0) {
            return null;
        }
        if (timex.direction() == Direction.AFTER) {
            return new ValidTime(clock.from(), clock.from().plus(SHORTLY), Granularity.HOUR);
        }
        Instant end = timex.words().contains("midnight") ? clock.from().plus(Duration.ofDays(1)) : clock.from();
        return new ValidTime(end.minus(SHORTLY), end, Granularity.HOUR);
    }
}
