package org.gainsay.extract;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gainsay.article.Published;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.TimeFacet;
import org.gainsay.text.Chain;
import org.gainsay.timex.Direction;
import org.gainsay.timex.Granularity;
import org.gainsay.timex.Timex;
import org.gainsay.timex.TimexMention;
import org.gainsay.timex.TimexType;
import org.gainsay.timex.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * When a claim holds. A time beside the reporting verb dates the statement; "as of" and "so far" date the count; "since"
 * begins a cumulative count; any other time of the sentence is the event's.
 */
final class Times {

    /** How the ISO form of a stretch that ends now begins: "in the past week". */
    private static final String PAST = "-P";

    private static final Pattern RATE =
            Pattern.compile("(daily|weekly|monthly|((a|an|per|every|each) (hour|day|night|week|month|year)))\\b");

    private Times() {}

    /** The time of a draft; {@code voice} is the voice that carries it, or null. */
    static TimeFacet of(Passage passage, Draft draft, @Nullable Voice voice, @Nullable Published published) {
        Chain chain = passage.chain();
        if (draft.kind() == ClaimKind.DATE) {
            return new TimeFacet(draft.event(), until(published), null, false, chain.surface(draft.from(), draft.to()));
        }
        ValidTime event = draft.event();
        ValidTime asOf = null;
        Instant since = null;
        boolean increment = false;
        String words = null;
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < chain.size(); i++) {
            TimexMention mention = chain.node(i).value(TimexMention.class);
            if (mention == null) {
                continue;
            }
            Timex timex = mention.timex();
            ValidTime time = timex.time();
            boolean other = timex.direction() == Direction.SINCE && ofAnother(chain, draft, i);
            if (time == null || other || ofCompared(chain, draft, i)) {
                continue;
            }
            if (timex.direction() == Direction.SINCE) {
                since = time.from();
                words = timex.words();
            } else if (timex.direction() == Direction.AS_OF) {
                asOf = time;
                words = timex.words();
            } else if (voice != null && dates(chain, voice, i)) {
                asOf = asOf == null ? time : asOf;
            } else if (draft.event() == null && distance(draft, i) < nearest) {
                nearest = distance(draft, i);
                event = time;
                words = timex.words();
                increment = timex.type() == TimexType.DURATION || timex.iso().startsWith(PAST);
            }
        }
        boolean rate = since == null && rate(chain, draft);
        return new TimeFacet(event, asOf != null ? asOf : until(published), since, increment || rate, words);
    }

    /** "12 died on Friday and 400 since March": a start behind another figure is that one's, if the draft has a time before it. */
    private static boolean ofAnother(Chain chain, Draft draft, int since) {
        boolean timed = false;
        for (int i = draft.to(); i < since; i++) {
            if (chain.is(i, "FIGURE") && timed) {
                return true;
            }
            timed |= chain.node(i).value(TimexMention.class) != null;
        }
        return false;
    }

    /** "74 percent, up from 69 four years ago": a time behind the figure that this one is held against is that one's. */
    private static boolean ofCompared(Chain chain, Draft draft, int time) {
        for (int i = draft.to(); i < time; i++) {
            if (chain.is(i, "FIGURE") && chain.is(i - 1, "COMPARED")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the figure is what comes in every stretch: "500 a day", "40 every week". */
    private static boolean rate(Chain chain, Draft draft) {
        if (draft.figure() == null || draft.to() >= chain.size()) {
            return false;
        }
        String next = chain.surface(draft.to(), Math.min(chain.size(), draft.to() + 2))
                .toLowerCase(Locale.ROOT);
        return RATE.matcher(next).lookingAt();
    }

    /** The publication as the end of what a count can know: its instant, or its day. */
    private static @Nullable ValidTime until(@Nullable Published published) {
        if (published == null) {
            return null;
        }
        Instant end = published.latest();
        Instant start = published.dayOnly() ? published.at().toInstant() : end.minusSeconds(60);
        return new ValidTime(start, end, published.dayOnly() ? Granularity.DAY : Granularity.MINUTE);
    }

    /** Whether the time at node {@code i} stands beside the reporting verb or its speaker, outside what is said. */
    private static boolean dates(Chain chain, Voice voice, int i) {
        int low = Math.min(voice.verb(), voice.speaker() < 0 ? voice.verb() : voice.speaker());
        int high = Math.max(voice.verb(), voice.speaker());
        if (i >= low - 1 && i <= high + 2) {
            return true;
        }
        return !voice.covers(i) && Math.abs(i - voice.verb()) <= 4;
    }

    private static int distance(Draft draft, int i) {
        return i < draft.from() ? draft.from() - i : Math.max(0, i - draft.to() + 1);
    }
}
