package org.gainsay.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.text.Chain;
import org.gainsay.timex.Direction;
import org.gainsay.timex.Granularity;
import org.gainsay.timex.TimexMention;
import org.jspecify.annotations.Nullable;

/** The nouns that name happenings: which of them a verb lets happen, and which a time beside them dates. */
final class HappeningNouns {

    /** A subject stands at most so many nodes before its verb. */
    private static final int REACH = 12;

    /** A verb stands at most so many nodes behind the word that begins its relative clause. */
    private static final int NEAR = 5;

    /** Accounting periods by their length. */
    private static final Map<String, String> PERIODS =
            Map.of("P3M", "quarter", "P6M", "half", "P12M", "financial year", "P1Y", "financial year");

    private final Passage passage;
    private final Context context;
    private final Chain chain;
    private final HappeningWords words;
    private final Takings takings;

    HappeningNouns(Passage passage, Context context, HappeningWords words, Takings takings) {
        this.passage = passage;
        this.context = context;
        this.chain = passage.chain();
        this.words = words;
        this.takings = takings;
    }

    /** What "it" at the beginning of the sentence stands for: the only happening of the sentence before, or null. */
    @Nullable
    String meant(int verb) {
        boolean pronoun = verb > 0 && chain.is(0, "PRON") && chain.surface(0, 1).equalsIgnoreCase("it");
        List<Passage> before = pronoun ? context.before(passage, 0) : List.of();
        if (before.isEmpty()) {
            return null;
        }
        Chain last = before.get(0).chain();
        Set<String> events = new HashSet<>();
        for (int i = 0; i < last.size(); i++) {
            String event = words.value(last, i, "HAPPENING");
            if (event != null) {
                events.add(event);
            }
        }
        return events.size() == 1 ? events.iterator().next() : null;
    }

    /** The accounting period that stands before node {@code end}: "the third quarter, which", "the three months"; or null. */
    @Nullable
    String period(int end) {
        int i = end - 1;
        while (i > 0 && (chain.is(i, "REL") || chain.is(i, "COMMA") || chain.is(i, "=that"))) {
            i--;
        }
        if (i < 0) {
            return null;
        }
        TimexMention length = chain.node(i).value(TimexMention.class);
        String iso = length == null ? null : PERIODS.get(length.timex().iso());
        return iso != null ? iso : words.last(chain, i, "PERIOD");
    }

    /** The first node of the happening that is the subject of the verb at node {@code verb}, or -1. */
    int subject(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - REACH) && !Clauses.ends(chain, i); i--) {
            if (chain.is(i, "SAY")) {
                return -1;
            }
            int from = words.ending(chain, i, "HAPPENING");
            if (from >= 0 && !compounded(i) && (!led(from) || relative(i, verb))) {
                return from;
            }
        }
        return -1;
    }

    /** "The quake that hit": the noun is the subject of its relative clause. */
    private boolean relative(int noun, int verb) {
        int next = noun + 1;
        return next < verb && (chain.is(next, "REL") || chain.is(next, "=that")) && verb - next <= NEAR;
    }

    int directObject(int verb) {
        for (int i = words.after(chain, verb); i < Math.min(chain.size(), verb + 6); i++) {
            if (words.is(chain, i, "HAPPENING") && !compounded(words.after(chain, i) - 1)) {
                return i;
            }
            boolean compound = chain.is(i, "WORD") && chain.is(i - 1, "HYPHEN");
            if (!Clauses.modifies(chain, i) && !described(i) && !compound) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether node {@code i} is a modifier of the noun behind it: "strike action", "fire brigade". */
    private boolean compounded(int i) {
        int next = i + 1;
        return next < chain.size()
                && (chain.is(next, "HYPHEN")
                        || chain.is(next, "SPEAKER")
                        || chain.is(next, "COUNTED") && !chain.is(next, "TIMEX")
                        || chain.is(next, "FACILITY"));
    }

    /**
     * The event that the noun ending with node {@code i} names, where nothing says that it is only spoken of.
     *
     * @return null where it is no such noun, or the object of another verb
     */
    @Nullable
    Happened noun(int i, int time) {
        int from = words.ending(chain, i, "HAPPENING");
        if (from < 0 || compounded(i)) {
            return old(i, time);
        }
        String event = words.value(chain, from, "HAPPENING");
        int governor = governor(from);
        if (governor >= 0 && counts(governor) && i + 1 < time && chain.is(time - 1, "COMMA")) {
            return null;
        }
        boolean free = governor < 0
                || chain.is(governor, "COMMA")
                || chain.is(governor, "CONJ")
                || chain.is(governor, "QUOTE")
                || during(governor)
                || words.is(chain, governor, "FINDS");
        return free ? takings.named(event, from, from) : null;
    }

    /** "Structures from the 1970s": what was built then. */
    private @Nullable Happened old(int i, int time) {
        int from = i + 1 == time ? words.ending(chain, i, "THING") : -1;
        TimexMention mention = from < 0 ? null : chain.node(time).value(TimexMention.class);
        boolean old = mention != null
                && mention.timex().time() != null
                && mention.timex().time().granularity().compareTo(Granularity.YEAR) >= 0
                && mention.timex().words().startsWith("from");
        return old ? Happened.of("building", from).to(words.value(chain, from, "THING")) : null;
    }

    /** What governs the noun at node {@code noun}: the first node before it that is no part of it; -1 where none is. */
    private int governor(int noun) {
        int i = noun - 1;
        while (i >= 0 && !Clauses.ends(chain, i) && !counts(i) && (Clauses.modifies(chain, i) || described(i))) {
            i--;
        }
        return i < 0 || Clauses.ends(chain, i) ? -1 : i;
    }

    /** Whether the node counts from what stands behind it: "two weeks after". */
    private boolean counts(int i) {
        TimexMention mention = chain.node(i).value(TimexMention.class);
        return mention != null
                && (mention.timex().direction() == Direction.AFTER
                        || mention.timex().direction() == Direction.BEFORE);
    }

    /** An adjective of no list: a plain word behind an article or the like. */
    private boolean described(int i) {
        boolean plain = chain.is(i, "WORD")
                && chain.node(i).entry() == null
                && chain.node(i).value() == null;
        return (plain || chain.is(i, "ORDINARY"))
                && i > 0
                && (chain.is(i - 1, "DET") || chain.is(i - 1, "POSS") || chain.is(i - 1, "ADJ"));
    }

    private boolean led(int noun) {
        int governor = governor(noun);
        return governor >= 0 && (chain.is(governor, "PREP") || chain.is(governor, "=of"));
    }

    /** Whether the node only says in, at or after what something was: "died in the crash", "since the invasion". */
    private boolean during(int i) {
        return counts(i) || words.is(chain, i, "DURING");
    }
}
