package org.gainsay.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.gazetteer.PersonMention;
import org.gainsay.text.Chain;
import org.gainsay.text.Fold;
import org.gainsay.timex.Direction;
import org.gainsay.timex.Granularity;
import org.gainsay.timex.TimexMention;
import org.jspecify.annotations.Nullable;

/** What a single node tells of a happening: a verb of it, a noun that happens, begins or ends, or a verb of no list. */
final class Predicates {

    /** A subject stands at most so many nodes before its verb. */
    private static final int REACH = 12;

    /** An object stands at most so many nodes behind its verb. */
    private static final int NEAR = 5;

    /** Accounting periods by their length. */
    private static final Map<String, String> PERIODS =
            Map.of("P3M", "quarter", "P6M", "half", "P12M", "financial year", "P1Y", "financial year");

    private final Passage passage;
    private final Context context;
    private final Chain chain;
    private final HappeningWords words;
    private final Takings takings;

    Predicates(Passage passage, Context context, HappeningWords words) {
        this.passage = passage;
        this.context = context;
        this.chain = passage.chain();
        this.words = words;
        this.takings = new Takings(passage, context, words);
    }

    /** Whether node {@code i} reports words, so that a time beside it is theirs: "said", "in a statement". */
    boolean reports(int i) {
        boolean says = chain.is(i, "SAY") && !object(i) && !words.is(chain, i, "ENDS") && !suffers(i);
        return says || chain.is(i, "ACCORDING") || words.is(chain, i, "REPORT");
    }

    /** Whether a verb looks to a day ahead: "planned for", "called for". */
    boolean plans(int i) {
        return words.is(chain, i, "OCCURS") || words.is(chain, i, "HAPPENING");
    }

    /** "Was dismissed", "is planned": told of somebody or something that says nothing. */
    private boolean suffers(int i) {
        boolean noun = i > 0 && words.ending(chain, i - 1, "HAPPENING") >= 0;
        return (Clauses.passive(chain, i) || noun) && (words.is(chain, i, "BEFALLS") || words.is(chain, i, "OCCURS"));
    }

    /** "The find": a verb's form behind an article is a noun. */
    private boolean object(int i) {
        return i > 0 && chain.is(i - 1, "DET");
    }

    /** Whether node {@code i} says nothing of its own, so that the search for a predicate is over: a copula, a count. */
    boolean mute(int i) {
        boolean aside = i > 0 && chain.is(i - 1, "REL");
        return chain.is(i, "BE") && (aside || !Clauses.auxiliary(chain, i + 1 < chain.size() ? i + 1 : i))
                || words.is(chain, i, "COUNTS")
                || chain.is(i, "TOLL");
    }

    /**
     * What the verb at node {@code i} tells.
     *
     * @param time node of the time expression that may be its date
     * @param since whether that expression says since when
     * @return null where the node is no verb that tells of anything
     */
    @Nullable
    Happened verb(int i, int time, boolean since) {
        if (chain.is(i, "TIMEX")) {
            return null;
        }
        if (chain.is(i, "BE") && i > 0 && chain.is(i - 1, "REL")) {
            return null;
        }
        String event = words.value(chain, i, "HAPPENS");
        if (event != null) {
            return Happened.of(event, i);
        }
        if (words.is(chain, i, "DATES") && i + 1 < chain.size() && chain.is(i + 1, "=to")) {
            int noun = subject(i);
            return noun < 0 ? null : takings.dated(words.value(chain, noun, "HAPPENING"), i);
        }
        if (words.is(chain, i, "MAKES") || words.is(chain, i, "DATES")) {
            String thing = thing(i);
            if (thing != null) {
                return Happened.of("building", i).to(thing);
            }
        }
        if (words.is(chain, i, "LAUNCHES") && nearby(i, "CRAFT")) {
            return Happened.of("launch", i);
        }
        Happened taking = takings.at(i, time, since);
        if (taking != null) {
            return taking;
        }
        if (words.is(chain, i, "FAILS")) {
            String thing = thing(i);
            if (thing != null) {
                return Happened.of("collapse", i).to(thing);
            }
        }
        Happened noun = happening(i);
        if (noun != null) {
            return noun;
        }
        if (gerund(i)) {
            return Happened.verb(Fold.of(chain.surface(i, i + 1)), i);
        }
        if (words.is(chain, i, "COUNTS")) {
            return null;
        }
        String fate = words.value(chain, i, "BEFALLS");
        if (fate != null && !counted(i, time)) {
            String person = person(i, time);
            boolean suffered = Clauses.passive(chain, i) || words.is(chain, i, "ITSELF");
            if (person != null || suffered) {
                return Happened.of(fate, i).to(person);
            }
        }
        boolean count = counted(i, time) && (chain.is(i, "HARM") || chain.is(i, "DIED") || chain.is(i, "HARMING"));
        boolean phase = words.is(chain, i, "BEGINS") || words.is(chain, i, "ENDS");
        String form = count ? null : phase && !object(i) ? Fold.of(chain.surface(i, i + 1)) : past(i);
        return form == null ? null : Happened.verb(form, i);
    }

    /** The noun of the clause that the verb at node {@code i} lets happen, begin or end; null where it does not. */
    private @Nullable Happened happening(int i) {
        boolean begins = words.is(chain, i, "BEGINS");
        boolean ends = words.is(chain, i, "ENDS");
        boolean harms = chain.is(i, "HARM") || chain.is(i, "HARMING");
        if (!begins && !ends && !harms && !chain.is(i, "BE") && !words.is(chain, i, "OCCURS") && !words.is(chain, i, "LASTS") && !words.is(chain, i, "STORMY")) {
            return null;
        }
        String period = ends ? period(i) : null;
        if (period != null) {
            return Happened.of(period, i).phase("end");
        }
        int object = words.is(chain, i, "FINDS") ? directObject(i) : -1;
        int noun = object < 0 ? subject(i) : object;
        if (noun < 0) {
            String meant = meant(i);
            return meant == null ? null : phase(Happened.of(meant, i), begins, ends);
        }
        String event = Objects.requireNonNull(words.value(chain, noun, "HAPPENING"));
        if (words.is(chain, i, "STORMY") && event.equals("storm")) {
            event = "landfall";
        } else if (words.is(chain, i, "STORMY") && !words.is(chain, i, "OCCURS")) {
            return null;
        }
        Happened place = takings.named(event, noun, i);
        if (Takings.ofPlace(event)) {
            return place;
        }
        Happened told = Happened.of(event, i);
        PlaceFacet struck = words.is(chain, i, "STRIKES") ? takings.object(words.after(chain, i), chain.size()) : null;
        return phase(struck == null ? told : told.in(List.of(struck)), begins, ends);
    }

    private static Happened phase(Happened told, boolean begins, boolean ends) {
        return begins ? told.phase("start") : ends ? told.phase("end") : told;
    }

    /** What "it" at the beginning of the sentence stands for: the only happening of the sentence before, or null. */
    private @Nullable String meant(int verb) {
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

    /** The happening that is the subject of the verb, or null. */
    @Nullable
    String subjectOf(int verb) {
        int noun = subject(verb);
        boolean it = noun < 0 && chain.surface(verb, verb + 1).startsWith("last");
        return noun < 0 ? it ? meant(verb) : null : words.value(chain, noun, "HAPPENING");
    }

    /** Whether the node is a verb that says that something happened or was so. */
    boolean happens(int i) {
        return past(i) != null || words.is(chain, i, "HAPPENS") || words.is(chain, i, "ENDS") || chain.is(i, "BE");
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
    private int subject(int verb) {
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

    private int directObject(int verb) {
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
                && (mention.timex().direction() == Direction.AFTER || mention.timex().direction() == Direction.BEFORE);
    }

    /** An adjective of no list: a plain word behind an article or the like. */
    private boolean described(int i) {
        boolean plain = chain.is(i, "WORD") && chain.node(i).entry() == null && chain.node(i).value() == null;
        return (plain || chain.is(i, "ORDINARY")) && i > 0 && (chain.is(i - 1, "DET") || chain.is(i - 1, "POSS") || chain.is(i - 1, "ADJ"));
    }

    private boolean led(int noun) {
        int governor = governor(noun);
        return governor >= 0 && (chain.is(governor, "PREP") || chain.is(governor, "=of"));
    }

    /** Whether the node only says in, at or after what something was: "died in the crash", "since the invasion". */
    private boolean during(int i) {
        return counts(i) || words.is(chain, i, "DURING");
    }

    private boolean nearby(int verb, String category) {
        for (int i = Math.max(0, verb - REACH); i < Math.min(chain.size(), verb + 6); i++) {
            if (words.is(chain, i, category)) {
                return true;
            }
        }
        return false;
    }

    /** The thing before the verb that can break, or null. */
    private @Nullable String thing(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - REACH) && !Clauses.ends(chain, i); i--) {
            int from = words.ending(chain, i, "THING");
            if (from >= 0) {
                return words.value(chain, from, "THING");
            }
        }
        return null;
    }

    /** The surname of whom the verb at node {@code verb} befell: before it in the passive and where one does it oneself. */
    private @Nullable String person(int verb, int time) {
        boolean before = Clauses.passive(chain, verb) || words.is(chain, verb, "ITSELF");
        return before ? person(verb - 1, Math.max(-1, verb - REACH), -1) : person(verb + 1, Math.max(verb + 6, time), 1);
    }

    private @Nullable String person(int from, int to, int step) {
        for (int i = from; i != to && i >= 0 && i < chain.size() && !Clauses.ends(chain, i); i += step) {
            PersonMention person = chain.node(i).value(PersonMention.class);
            if (person != null) {
                return Fold.of(person.surname());
            }
        }
        return null;
    }

    /** Whether a number stands in the verb's clause, so that a figure claim has the time. */
    private boolean counted(int verb, int time) {
        for (int i = Math.max(0, verb - REACH); i < Math.min(chain.size(), Math.max(verb + NEAR, time)); i++) {
            if (chain.is(i, "FIGURE") && !chain.is(i, "ORDINAL") || chain.is(i, "NONE")) {
                return true;
            }
        }
        return false;
    }

    /** The past form, telling participle or verb behind "will" that the node is or begins or ends with, folded; or null. */
    private @Nullable String past(int i) {
        boolean word = chain.is(i, "WORD") && !chain.is(i, "SAY") && !(chain.is(i, "CAP") && i > 0);
        if (!word || Clauses.auxiliary(chain, i)) {
            return null;
        }
        String[] forms = Fold.of(chain.surface(i, i + 1)).split(" ");
        if (i > 0 && chain.is(i - 1, "MODAL_FUTURE")) {
            return forms[0];
        }
        String form = shaped(forms[0], i) ? forms[0] : forms[forms.length - 1];
        return shaped(form, i) && !attributive(i) ? form : null;
    }

    /** "After taking off": what the time behind it dates is no more than that. */
    private boolean gerund(int i) {
        if (i == 0 || !chain.is(i, "WORD") || !Fold.of(chain.surface(i, i + 1)).split(" ")[0].endsWith("ing")) {
            return false;
        }
        String before = chain.surface(i - 1, i).toLowerCase(Locale.ROOT);
        return before.endsWith("after") || before.endsWith("before") || before.equals("while") || before.equals("when");
    }

    private boolean shaped(String form, int i) {
        boolean weak = form.length() > 4 && form.endsWith("ed");
        return (weak || words.is(chain, i, "PAST")) && !words.is(chain, i, "NO_PAST");
    }

    /** Whether the participle only describes the noun behind it: "a devastated town". */
    private boolean attributive(int i) {
        boolean led = i > 0
                && (chain.is(i - 1, "DET") || chain.is(i - 1, "PREP") || chain.is(i - 1, "ADJ") || chain.is(i - 1, "POSS"));
        int next = i + 1;
        boolean noun = next < chain.size()
                && chain.is(next, "WORD")
                && !chain.is(next, "PREP")
                && !chain.is(next, "DET")
                && !chain.is(next, "ADV")
                && !chain.is(next, "CONJ");
        return led && noun;
    }
}
