package org.gainsay.extract;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.gazetteer.PersonMention;
import org.gainsay.text.Chain;
import org.gainsay.text.Fold;
import org.jspecify.annotations.Nullable;

/** What a single node tells of a happening: a verb of it, a noun that happens, begins or ends, or a verb of no list. */
final class Predicates {

    /** A subject stands at most so many nodes before its verb. */
    private static final int REACH = 12;

    /** An object stands at most so many nodes behind its verb. */
    private static final int NEAR = 5;

    private final Chain chain;
    private final HappeningWords words;
    private final Takings takings;
    private final HappeningNouns nouns;

    Predicates(Passage passage, Context context, HappeningWords words) {
        this.chain = passage.chain();
        this.words = words;
        this.takings = new Takings(passage, context, words);
        this.nouns = new HappeningNouns(passage, context, words, takings);
    }

    /** What the noun that ends with node {@code i} names as dated by the time at node {@code time}; null where it names nothing. */
    @Nullable
    Happened noun(int i, int time) {
        return nouns.noun(i, time);
    }

    /** The accounting period that stands before node {@code end}, or null. */
    @Nullable
    String period(int end) {
        return nouns.period(end);
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
            int noun = nouns.subject(i);
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
        if (!begins
                && !ends
                && !harms
                && !chain.is(i, "BE")
                && !words.is(chain, i, "OCCURS")
                && !words.is(chain, i, "LASTS")
                && !words.is(chain, i, "STORMY")) {
            return null;
        }
        String period = ends ? nouns.period(i) : null;
        if (period != null) {
            return Happened.of(period, i).phase("end");
        }
        int object = words.is(chain, i, "FINDS") ? nouns.directObject(i) : -1;
        int noun = object < 0 ? nouns.subject(i) : object;
        if (noun < 0) {
            String meant = nouns.meant(i);
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

    /** The happening that is the subject of the verb, or null. */
    @Nullable
    String subjectOf(int verb) {
        int noun = nouns.subject(verb);
        boolean it = noun < 0 && chain.surface(verb, verb + 1).startsWith("last");
        return noun < 0 ? it ? nouns.meant(verb) : null : words.value(chain, noun, "HAPPENING");
    }

    /** Whether the node is a verb that says that something happened or was so. */
    boolean happens(int i) {
        return past(i) != null || words.is(chain, i, "HAPPENS") || words.is(chain, i, "ENDS") || chain.is(i, "BE");
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
        return before
                ? person(verb - 1, Math.max(-1, verb - REACH), -1)
                : person(verb + 1, Math.max(verb + 6, time), 1);
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
        if (i == 0
                || !chain.is(i, "WORD")
                || !Fold.of(chain.surface(i, i + 1)).split(" ")[0].endsWith("ing")) {
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
                && (chain.is(i - 1, "DET")
                        || chain.is(i - 1, "PREP")
                        || chain.is(i - 1, "ADJ")
                        || chain.is(i - 1, "POSS"));
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
