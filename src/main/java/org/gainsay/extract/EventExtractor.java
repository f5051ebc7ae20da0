package org.gainsay.extract;

import java.util.Set;
import java.util.function.Consumer;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Populations;
import org.gainsay.gazetteer.PersonMention;
import org.gainsay.text.Chain;
import org.gainsay.text.Fold;
import org.gainsay.text.Language;
import org.gainsay.text.Match;
import org.gainsay.text.Patterns;
import org.jspecify.annotations.Nullable;

/**
 * That something happened, told without a number: by the patterns of {@code events.pat}, which name what it happened to, and by
 * the single words of the EVENT category, with whom they are said of.
 */
final class EventExtractor implements Extractor {

    /** What happens to things; said of talks or prices it is a figure of speech. */
    private static final Set<String> PHYSICAL =
            Set.of("collapse", "crash", "explosion", "sinking", "derailment", "fire-start");

    private static final int REACH = 8;

    private final Populations populations;
    private final Patterns patterns;

    EventExtractor(Language language, Populations populations) {
        this.populations = populations;
        language.declare("EVENT");
        this.patterns = language.patterns("/patterns/en/events.pat");
    }

    @Override
    public void extract(Passage passage, Context context, Consumer<Draft> found, Consumer<Gap> gaps) {
        Chain chain = passage.chain();
        int free = 0;
        for (Match match : patterns.find(chain)) {
            words(passage, context, free, match.from(), found);
            Draft draft = draft(passage, context, match);
            if (draft != null) {
                found.accept(draft);
            }
            free = match.to();
        }
        words(passage, context, free, chain.size(), found);
    }

    /** The event of a match, or null where it names none, or nothing tells which thing it speaks of. */
    private @Nullable Draft draft(Passage passage, Context context, Match match) {
        Chain chain = passage.chain();
        String event = match.pattern().attribute("event");
        String id = match.pattern().id();
        int verb = match.first("e");
        int subject = match.first("s");
        Thing thing = subject < 0 ? null : Thing.of(chain, subject);
        if (event == null || thing == null && subject >= 0 && Thing.is(chain, subject)) {
            return null;
        }
        int from = thing == null ? match.from() : Math.min(match.from(), thing.from());
        Draft draft = Draft.words(ClaimKind.EVENT, "event", from, match.to(), verb, event, id);
        if (match.has("p")) {
            return draft.at(context.toponyms().facet(chain, match.first("p"), match.end("p")));
        }
        return thing == null
                ? told(passage, context, draft, subject < 0 ? subject(chain, match.from()) : subject)
                : draft.about(thing.words(), subject, null).at(thing.place(chain, context));
    }

    /** The events that single words or phrases of nodes {@code from} to before {@code to} tell. */
    private void words(Passage passage, Context context, int from, int to, Consumer<Draft> found) {
        Chain chain = passage.chain();
        for (int i = from; i < to; i++) {
            String event = chain.node(i).value("EVENT");
            if (event != null && !(PHYSICAL.contains(event) && figurative(chain, i))) {
                Draft draft = Draft.words(ClaimKind.EVENT, "event", i, i + 1, i, event, "event");
                found.accept(told(passage, context, draft, subject(chain, i)));
            }
        }
    }

    private Draft told(Passage passage, Context context, Draft draft, int subject) {
        String side = subject < 0 ? null : new Sides(context).of(passage, subject);
        return draft.about(population(passage.chain(), context, subject), subject, side);
    }

    private static boolean figurative(Chain chain, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - REACH) && !chain.is(i, "SEMI") && !chain.is(i, "BREAK"); i--) {
            if (chain.is(i, "ABSTRACT")) {
                return true;
            }
            if (chain.is(i, "COUNTED") || chain.is(i, "FACILITY") || chain.is(i, "SAY")) {
                return false;
            }
        }
        return false;
    }

    private @Nullable String population(Chain chain, Context context, int subject) {
        if (subject < 0) {
            return null;
        }
        if (chain.is(subject, "PERSON")) {
            String name = chain.surface(subject, subject + 1);
            PersonMention known = context.person(name);
            return Fold.of(known == null ? name : known.full());
        }
        return populations.lookup(last(chain, subject)).orElse(null);
    }

    private static String last(Chain chain, int i) {
        String words = Fold.of(chain.surface(i, i + 1));
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** The nearest actor before the predicate in its clause, or -1. */
    private static int subject(Chain chain, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            if (chain.is(i, "SEMI") || chain.is(i, "BREAK")) {
                return -1;
            }
            if (chain.is(i, "ARMED")
                    || chain.is(i, "COUNTED")
                    || chain.is(i, "SIDE")
                    || chain.is(i, "DEMONYM")
                    || chain.is(i, "PRON")
                    || chain.is(i, "PERSON")
                    || chain.is(i, "ORG")) {
                return i;
            }
        }
        return -1;
    }
}
