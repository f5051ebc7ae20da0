package org.gainsay.extract;

import java.util.List;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/**
 * Places that change hands, with who takes or leaves them: "X took the town", "had been held since", "the capture of X". Who
 * holds a place since a day captured it on that day.
 */
final class Takings {

    static final String CAPTURE = "capture";
    private static final String RECAPTURE = "recapture";
    private static final String WITHDRAWAL = "withdrawal";

    /** A place stands at most so many nodes from its verb. */
    private static final int NEAR = 8;

    private final Passage passage;
    private final Chain chain;
    private final Context context;
    private final HappeningWords words;

    Takings(Passage passage, Context context, HappeningWords words) {
        this.passage = passage;
        this.chain = passage.chain();
        this.context = context;
        this.words = words;
    }

    /** What the verb at node {@code i} tells of a place, or null. */
    @Nullable
    Happened at(int i, int dated, boolean since) {
        int time = dated > i ? dated : chain.size();
        if (since && words.is(chain, i, "KEEPS")) {
            return told(CAPTURE, i, time, before(i), holder(i, time));
        }
        if (words.is(chain, i, "FALLS")) {
            int taker = taker(i);
            PlaceFacet fallen = taker < 0 && counted(i, time) ? null : before(i);
            return told(CAPTURE, i, time, taker < 0 ? settled(fallen) : fallen, taker);
        }
        String event = words.is(chain, i, "RETAKES")
                ? RECAPTURE
                : words.is(chain, i, "TAKES") ? CAPTURE : words.is(chain, i, "LEAVES") ? WITHDRAWAL : null;
        if (event == null) {
            return words.is(chain, i, "RETREATS") ? retreat(i) : null;
        }
        boolean suffered = Clauses.passive(chain, i);
        PlaceFacet place = suffered ? before(i) : object(words.after(chain, i), time);
        return told(event, i, time, place, suffered ? agent(i, time) : actor(i));
    }

    /** "The rebels withdrew on Saturday": from the settlement that the text speaks of, or from "the town" behind the verb. */
    private @Nullable Happened retreat(int verb) {
        int actor = actor(verb);
        boolean armed = actor >= 0 && !chain.is(actor, "PERSON") && !chain.is(actor, "PRON");
        PlaceFacet place = armed ? spokenOf(verb) : null;
        return told(WITHDRAWAL, verb, chain.size(), place, actor);
    }

    /** Whether only its place tells which event of the kind is meant. */
    static boolean ofPlace(String event) {
        return event.equals(CAPTURE) || event.equals(RECAPTURE) || event.equals(WITHDRAWAL);
    }

    /** What the noun that begins at node {@code from} names; those of places only with the place behind them. */
    @Nullable
    Happened named(String event, int from, int verb) {
        Happened told = Happened.of(event, verb);
        if (!ofPlace(event)) {
            return told;
        }
        int of = from + 1;
        boolean led = of < chain.size() && (chain.is(of, "=of") || chain.is(of, "=from"));
        PlaceFacet place = led ? object(of + 1, chain.size()) : null;
        return place == null ? null : told.in(List.of(place));
    }

    /** What somebody "dates to" a day; of the settlement spoken of where the kind needs a place. */
    @Nullable
    Happened dated(String event, int verb) {
        Happened told = Happened.of(event, verb).dated();
        if (!ofPlace(event)) {
            return told;
        }
        PlaceFacet place = meant(verb);
        return place == null ? null : told.in(List.of(place));
    }

    private @Nullable Happened told(String event, int verb, int time, @Nullable PlaceFacet place, int actor) {
        if (place == null) {
            return null;
        }
        String side = actor < 0 ? null : new Sides(context).of(passage, actor);
        return Happened.of(event, verb).by(actor, side).in(List.of(place));
    }

    /** The place right behind a verb, or the settlement meant by "the town"; null where something else stands there. */
    @Nullable
    PlaceFacet object(int from, int to) {
        for (int i = from; i < Math.min(Math.min(chain.size(), to), from + NEAR); i++) {
            if (Whereabouts.isPlace(chain, i) || unlisted(i) && !chain.is(i - 1, "DET")) {
                boolean site = i + 1 < chain.size() && chain.is(i + 1, "FACILITY");
                return context.toponyms().facet(chain, i, site ? i + 2 : i + 1);
            }
            if (Backward.points(chain, i)) {
                return meant(i);
            }
            boolean between = chain.is(i, "DET")
                    || chain.is(i, "ADJ")
                    || chain.is(i, "WHOLE")
                    || chain.is(i, "TOWN")
                    || chain.is(i, "PLACE_NOUN")
                    || chain.is(i, "DIRECTION")
                    || chain.is(i, "=of")
                    || chain.is(i, "=from")
                    || chain.is(i, "CAP")
                    || chain.is(i, "HYPHEN")
                    || chain.is(i, "WORD") && i > from && chain.is(i - 1, "DET");
            if (!between) {
                return null;
            }
        }
        return null;
    }

    /** The settlement that the text speaks of at node {@code i}, else its event's place if no gazetteer knows it; or null. */
    private @Nullable PlaceFacet spokenOf(int i) {
        PlaceFacet settlement = new Referents(context).settlement(passage, i);
        PlaceFacet event = context.eventPlace();
        return settlement != null || event == null || context.kind(event) != null ? settlement : event;
    }

    /** The settlement that the text speaks of at node {@code i}, else the place its sentence named last; or null. */
    private @Nullable PlaceFacet meant(int i) {
        PlaceFacet settlement = spokenOf(i);
        for (int j = i - 1; j >= 0 && settlement == null; j--) {
            settlement = Whereabouts.isPlace(chain, j) && !possessed(j) ? place(j) : null;
        }
        return settlement;
    }

    /** The place that the clause before the verb speaks of, or null. */
    private @Nullable PlaceFacet before(int verb) {
        PlaceFacet back = null;
        for (int i = verb - 1; i >= 0 && !Clauses.ends(chain, i); i--) {
            boolean apart = i > 0 && chain.is(i - 1, "PREP") && !chain.is(i - 1, "=of");
            if ((Whereabouts.isPlace(chain, i) || unlisted(i) && begins(i)) && !apart && !possessed(i)) {
                return place(i);
            }
            if (back == null && (Backward.points(chain, i) || townOf(i))) {
                back = meant(i);
            }
        }
        return back;
    }

    /** "The town of 27,000". */
    private boolean townOf(int i) {
        return chain.is(i, "PLACE_NOUN")
                && i > 0
                && chain.is(i - 1, "=the")
                && i + 2 < chain.size()
                && chain.is(i + 1, "=of")
                && chain.is(i + 2, "FIGURE");
    }

    /** A single capitalised word that nobody has recognised: a town too small for the gazetteer, or one of a common name. */
    private boolean unlisted(int i) {
        boolean alone = i + 1 >= chain.size() || !chain.is(i + 1, "CAP") || chain.is(i + 1, "TIMEX");
        return chain.is(i, "CAP")
                && chain.is(i, "WORD")
                && chain.node(i).value() == null
                && chain.node(i).entry() == null
                && alone
                && (i == 0 || !chain.is(i - 1, "CAP") || chain.node(i - 1).value() != null);
    }

    /** Whether the clause begins with the node, which a comma or its verb follows. */
    private boolean begins(int i) {
        boolean first = i == 0 || Clauses.ends(chain, i - 1) || chain.is(i - 1, "=that") || chain.is(i - 1, "CONJ");
        return first
                && i + 1 < chain.size()
                && (chain.is(i + 1, "COMMA") || Clauses.auxiliary(chain, i + 1) || words.is(chain, i + 1, "FALLS"));
    }

    /** To whom a place falls, or -1. */
    private int taker(int verb) {
        if (verb + 1 >= chain.size() || !chain.is(verb + 1, "=to")) {
            return -1;
        }
        for (int i = verb + 2; i < Math.min(chain.size(), verb + 5); i++) {
            if (Clauses.acts(chain, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean possessed(int i) {
        return i + 1 < chain.size() && (chain.is(i + 1, "POSS") || chain.is(i + 1, "SPEAKER"));
    }

    private @Nullable PlaceFacet settled(@Nullable PlaceFacet place) {
        return place == null || context.kind(place) == null ? null : place;
    }

    private PlaceFacet place(int i) {
        return context.toponyms().facet(chain, i, i + 1);
    }

    private boolean counted(int verb, int time) {
        for (int i = verb + 1; i < time; i++) {
            if (chain.is(i, "FIGURE") || chain.is(i, "=by") || chain.is(i, "=on")) {
                return true;
            }
        }
        return false;
    }

    private int actor(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - NEAR) && !Clauses.ends(chain, i); i--) {
            if (Clauses.acts(chain, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Who is said to have done it behind "by", or -1. */
    private int agent(int verb, int time) {
        for (int i = verb + 1; i < time; i++) {
            if (chain.is(i, "=by")) {
                for (int j = i + 1; j < Math.min(time, i + NEAR); j++) {
                    if (Clauses.acts(chain, j)) {
                        return j;
                    }
                }
            }
        }
        return -1;
    }

    /** Who has held the place: "in Russian hands", "held by rebels", "rebels have held X". */
    private int holder(int verb, int time) {
        int agent = agent(verb, time);
        if (agent >= 0) {
            return agent;
        }
        boolean hands = verb > 0 && (chain.is(verb - 1, "DEMONYM") || chain.is(verb - 1, "SIDE"));
        return hands ? verb - 1 : -1;
    }
}
