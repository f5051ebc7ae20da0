package org.gainsay.extract;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gainsay.article.Published;
import org.gainsay.claim.Modality;
import org.gainsay.text.Chain;
import org.gainsay.timex.Direction;
import org.gainsay.timex.Granularity;
import org.gainsay.timex.Timex;
import org.gainsay.timex.TimexMention;
import org.gainsay.timex.TimexType;
import org.gainsay.timex.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * When something happened: each time expression of a sentence with the predicate it dates. The evidence is the time
 * expression alone. A weekday printed beside a date is a claim of its own where nothing is dated by it, since the calendar
 * can check it.
 */
final class DateExtractor implements Extractor {

    /** Id of a weekday with a date that dates nothing. */
    private static final String WEEKDAY = "weekday-date";

    /** How the ISO form of a stretch that ends now begins: "in the past week" dates no single event. */
    private static final String ROLLING = "-P";

    /** How the ISO form of a stretch from day to day looks. */
    private static final Pattern DAYS = Pattern.compile("\\d{4}-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d");

    private final HappeningWords words;

    DateExtractor(HappeningWords words) {
        this.words = words;
    }

    @Override
    public void extract(Passage passage, Context context, Consumer<Draft> found, Consumer<Gap> gaps) {
        Sentence sentence = null;
        List<Draft> last = List.of();
        for (int i = 0; i < passage.chain().size(); i++) {
            TimexMention mention = passage.chain().node(i).value(TimexMention.class);
            if (mention == null || posted(passage.chain(), i)) {
                continue;
            }
            sentence = sentence == null ? new Sentence(passage, context, words) : sentence;
            List<Draft> drafts = drafts(sentence, i, mention);
            if (!drafts.isEmpty() && !coarser(drafts, last)) {
                drafts.forEach(found);
                last = drafts;
            }
        }
    }

    /** What one sentence offers to its dates. */
    private record Sentence(
            Chain chain,
            HappeningFinder finder,
            Offsets offsets,
            ClockDays clocks,
            Passage passage,
            @Nullable Published published) {

        Sentence(Passage passage, Context context, HappeningWords words) {
            this(
                    passage.chain(),
                    new HappeningFinder(passage, context, words),
                    new Offsets(passage.chain(), zone(context)),
                    new ClockDays(context, zone(context)),
                    passage,
                    context.article().published());
        }

        private static ZoneOffset zone(Context context) {
            Published published = context.article().published();
            return published == null ? ZoneOffset.UTC : published.at().getOffset();
        }

        @Nullable
        ValidTime time(int i, TimexMention mention) {
            ValidTime time = mention.timex().time();
            if (!dates(mention, published)) {
                return offsets.time(i);
            }
            boolean bare = chain.is(i, "CLOCK_TIME") && !chain.is(i, "DATE");
            return bare && time != null ? clocks.settled(passage, i, time) : time;
        }
    }

    private static List<Draft> drafts(Sentence sentence, int i, TimexMention mention) {
        ValidTime time = sentence.time(i, mention);
        Happened happened = time == null
                ? null
                : mention.timex().time() == null && sentence.offsets().looksAhead(i)
                        ? sentence.finder().behind(i)
                        : sentence.finder().at(i, since(mention));
        return happened == null ? weekday(mention, i) : drafts(happened, sentence, i, time);
    }

    /** The clock at the head of an entry of a live blog tells when it was posted. */
    private static boolean posted(Chain chain, int i) {
        return i == 0
                && chain.is(i, "CLOCK_TIME")
                && Character.isDigit(chain.surface(0, 1).charAt(0));
    }

    /** By when something will be done is a date of it; by when it was done is none. */
    private static boolean dates(TimexMention mention, @Nullable Published published) {
        Timex timex = mention.timex();
        if (timex.type() == TimexType.DURATION || timex.iso().startsWith(ROLLING) || timex.time() == null) {
            return false;
        }
        boolean ahead = published != null && timex.time().to().isAfter(published.latest());
        return timex.direction() == Direction.WITHIN
                || timex.direction() == Direction.SINCE
                || timex.direction() == Direction.UNTIL && ahead;
    }

    private static boolean since(TimexMention mention) {
        return mention.timex().direction() == Direction.SINCE;
    }

    /** "At 9 a.m. (0700 GMT) on Tuesday": the event has been dated more finely before. */
    private static boolean coarser(List<Draft> drafts, List<Draft> last) {
        if (last.isEmpty() || drafts.get(0).words() == null) {
            return false;
        }
        Draft one = drafts.get(0);
        Draft other = last.get(0);
        return one.verb() == other.verb()
                && one.words().equals(other.words())
                && one.event().contains(other.event());
    }

    private static List<Draft> weekday(TimexMention mention, int i) {
        boolean both = mention.weekday() != null
                && mention.date() != null
                && mention.timex().time() != null;
        return both ? List.of(Draft.date(i, i + 1, -1, null, mention.timex().time(), WEEKDAY)) : List.of();
    }

    /** What is dated after the publication can only be planned. */
    private static List<Draft> drafts(Happened happened, Sentence sentence, int i, ValidTime time) {
        Timex timex = sentence.chain().node(i).value(TimexMention.class).timex();
        int to = timex.time() == null && sentence.offsets().points(i) ? i + 2 : i + 1;
        Draft draft = Draft.date(i, to, happened.verb(), happened.event(), time, happened.pattern())
                .about(happened.subject(), happened.actor(), happened.side());
        Published published = sentence.published();
        if (published != null
                && (timex.direction() == Direction.UNTIL || !time.from().isBefore(published.latest()))) {
            draft = draft.put(Modality.PLANNED);
        }
        if (!happened.places().isEmpty()) {
            return happened.places().stream().map(draft::at).toList();
        }
        boolean ends = happened.known() && DAYS.matcher(timex.iso()).matches();
        return ends ? ends(draft, time) : List.of(draft);
    }

    /** "From 1 to 5 May": the day on which it began and the one on which it ended. */
    private static List<Draft> ends(Draft draft, ValidTime time) {
        ValidTime first = new ValidTime(time.from(), time.from().plus(Duration.ofDays(1)), Granularity.DAY);
        ValidTime last = new ValidTime(time.to().minus(Duration.ofDays(1)), time.to(), Granularity.DAY);
        return List.of(
                draft.telling(draft.words() + " start").on(first),
                draft.telling(draft.words() + " end").on(last));
    }
}
