package org.gainsay.timex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.text.Chain;
import org.gainsay.text.Language;
import org.gainsay.text.Match;
import org.gainsay.text.Patterns;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions and puts one node in the place of each, with the word that bounds it ("since", "until", "on"): of
 * category {@code TIMEX}, with {@code DATE}, {@code CLOCK_TIME} or {@code DURATION}, and {@code WEEKDAY_DATE} where a weekday
 * stands beside a calendar date. The value of the node is a {@link TimexMention}. To be run before numbers are read.
 */
public final class TimexRecognizer {

    static final String DATE = "T_DATE";
    private static final String DAY = "T_DAY";
    private static final String DAYS = "T_DAYS";
    private static final String CLOCK = "T_CLOCK";
    private static final String LENGTH = "T_LENGTH";

    private final Patterns said;
    private final Patterns bare;
    private final Patterns joined;
    private final Patterns bounded;
    private final Map<String, Normaliser> normalisers = new HashMap<>();

    /** Loads its words and patterns into {@code language}; to be made before any text is annotated. */
    public TimexRecognizer(Language language) {
        language.load("/lexicon/en/timex.lex")
                .declare(NumberShapes.CATEGORIES)
                .declare(DATE, DAY, DAYS, CLOCK, LENGTH, "TIMEX", "DATE", "CLOCK_TIME", "DURATION", "WEEKDAY_DATE");
        said = language.patterns("/patterns/en/timex.pat");
        bare = language.patterns("/patterns/en/timex-bare.pat");
        joined = language.patterns("/patterns/en/timex-join.pat");
        bounded = language.patterns("/patterns/en/timex-bound.pat");
        normalisers.putAll(CalendarDates.normalisers());
        normalisers.putAll(CalendarPeriods.normalisers());
        normalisers.putAll(ClockTimes.normalisers());
        normalisers.putAll(Lengths.normalisers());
        normalisers.putAll(RelativeTimes.normalisers());
    }

    /**
     * Replaces the time expressions of a text.
     *
     * @param chain the text
     * @param anchor what relative words are read against; null leaves them unresolved
     */
    public void recognise(Chain chain, @Nullable Anchor anchor) {
        NumberShapes.mark(chain);
        if (say(chain, said) | say(chain, bare)) {
            join(chain);
            bound(chain, anchor);
        }
    }

    /** Matches are worked on from the last, so that node numbers of the earlier ones stay true. */
    private boolean say(Chain chain, Patterns patterns) {
        List<Match> matches = patterns.find(chain);
        boolean found = false;
        for (int i = matches.size() - 1; i >= 0; i--) {
            Match match = matches.get(i);
            Moment moment =
                    normalisers.get(match.pattern().attributes().get("kind")).moment(new Slots(match));
            if (moment != null) {
                boolean part = match.has("t");
                int from = part ? match.first("t") : match.from();
                chain.replace(from, part ? match.end("t") : match.to(), moment, categories(moment));
                found = true;
            }
        }
        return found;
    }

    private static String[] categories(Moment moment) {
        if (moment instanceof ClockTime) {
            return new String[] {CLOCK};
        }
        if (moment instanceof Length) {
            return new String[] {LENGTH};
        }
        if (moment instanceof Between between && between.first() instanceof Day) {
            return new String[] {DATE, DAYS};
        }
        return moment instanceof Day ? new String[] {DATE, DAY} : new String[] {DATE};
    }

    private void join(Chain chain) {
        List<Match> matches = joined.find(chain);
        for (int i = matches.size() - 1; i >= 0; i--) {
            new Joined(new Slots(matches.get(i))).put();
        }
    }

    private void bound(Chain chain, @Nullable Anchor anchor) {
        List<Match> matches = bounded.find(chain);
        for (int i = matches.size() - 1; i >= 0; i--) {
            new Bounded(matches.get(i), anchor).put();
        }
    }
}
