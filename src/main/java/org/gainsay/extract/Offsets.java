package org.gainsay.extract;

import java.time.Duration;
import java.time.Instant;
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
 * Times that are told by another time of the sentence or by a word beside a clock: "two days before that", "shortly after
 * 7 p.m.".
 */
final class Offsets {

    private static final Pattern DAYS = Pattern.compile("P(\\d{1,3})([DW])");

    /** "Shortly" is within the hour. */
    private static final Duration SHORTLY = Duration.ofHours(1);

    private static final Pattern SOON = Pattern.compile("shortly|just|soon|moments|minutes|right", Pattern.CASE_INSENSITIVE);

    private Offsets() {}

    /** When the expression at node {@code i} is by what stands around it; null where nothing tells. */
    static @Nullable ValidTime time(Chain chain, int i) {
        Timex timex = chain.node(i).value(TimexMention.class).timex();
        if (timex.direction() != Direction.BEFORE && timex.direction() != Direction.AFTER) {
            return null;
        }
        return timex.time() == null ? counted(chain, i, timex) : beside(chain, i, timex);
    }

    /** "Two days before that": counted from the last day named before it. */
    private static @Nullable ValidTime counted(Chain chain, int i, Timex timex) {
        Matcher length = DAYS.matcher(timex.iso());
        ValidTime day = (points(chain, i) || later(timex)) && length.matches() ? named(chain, i) : null;
        if (day == null) {
            return null;
        }
        Duration days = Duration.ofDays(Long.parseLong(length.group(1)) * (length.group(2).equals("W") ? 7 : 1));
        Duration shift = timex.direction() == Direction.BEFORE ? days.negated() : days;
        return new ValidTime(day.from().plus(shift), day.to().plus(shift), Granularity.DAY);
    }

    /** Whether the expression itself says that it counts from a time named before. */
    static boolean points(Chain chain, int i) {
        return i + 1 < chain.size() && (chain.is(i + 1, "=that") || chain.is(i + 1, "=this"));
    }

    /** "Two days later": counted from the last day that its own sentence names. */
    private static boolean later(Timex timex) {
        return timex.words().endsWith("later") || timex.words().endsWith("earlier");
    }

    private static @Nullable ValidTime named(Chain chain, int before) {
        for (int i = before - 1; i >= 0; i--) {
            TimexMention mention = chain.node(i).value(TimexMention.class);
            ValidTime time = mention == null ? null : mention.timex().time();
            if (time != null) {
                return time.granularity() == Granularity.DAY ? time : null;
            }
        }
        return null;
    }

    /** "Shortly before 7 p.m.": the hour before it; before midnight on a day is at that day's end. */
    private static @Nullable ValidTime beside(Chain chain, int i, Timex timex) {
        ValidTime clock = timex.time();
        boolean soon = i > 0 && SOON.matcher(chain.surface(i - 1, i)).matches();
        if (!soon || clock.granularity().compareTo(Granularity.HOUR) > 0) {
            return null;
        }
        boolean midnight = timex.words().contains("midnight");
        if (midnight && timex.direction() == Direction.BEFORE) {
            Instant end = clock.from().plus(Duration.ofDays(1));
            return new ValidTime(end.minus(SHORTLY), end, Granularity.HOUR);
        }
        return timex.direction() == Direction.BEFORE
                ? new ValidTime(clock.from().minus(SHORTLY), clock.from(), Granularity.HOUR)
                : new ValidTime(clock.from(), clock.from().plus(SHORTLY), Granularity.HOUR);
    }
}
