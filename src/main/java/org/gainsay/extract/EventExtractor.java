package org.gainsay.extract;

import java.util.Set;
import java.util.function.Consumer;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Populations;
import org.gainsay.text.Chain;
import org.gainsay.text.Fold;
import org.gainsay.text.Language;
import org.gainsay.text.Match;
import org.gainsay.text.Patterns;
import org.jspecify.annotations.Nullable;

/** That something happened, told without a number: the predicates of the EVENT category, with whom they are said of. */
final class EventExtractor implements Extractor {

    /** What happens to things; said of talks or prices it is a figure of speech. */
    private static final Set<String> PHYSICAL =
            Set.of("collapse", "crash", "burst", "explosion", "sinking", "derailment", "fire-start");

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
            String event = match.pattern().attribute("event");
            found.accept(draft(
                    passage,
                    context,
                    match.from(),
                    match.to(),
                    event,
                    match.pattern().id()));
            free = match.to();
        }
        words(passage, context, free, chain.size(), found);
    }

    /** The events that single words or phrases of nodes {@code from} to before {@code to} tell. */
    private void words(Passage passage, Context context, int from, int to, Consumer<Draft> found) {
        Chain chain = passage.chain();
        for (int i = from; i < to; i++) {
            String event = chain.node(i).value("EVENT");
            if (event != null && !(PHYSICAL.contains(event) && figurative(chain, i))) {
                found.accept(draft(passage, context, i, i + 1, event, "event"));
            }
        }
    }

    private Draft draft(Passage passage, Context context, int from, int to, String event, String pattern) {
        int subject = subject(passage.chain(), from);
        String side = subject < 0 ? null : new Sides(context).of(passage, subject);
        return Draft.words(ClaimKind.EVENT, "event", from, to, from, event, pattern)
                .about(population(passage.chain(), subject), subject, side);
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

    private @Nullable String population(Chain chain, int subject) {
        return subject < 0 ? null : populations.lookup(last(chain, subject)).orElse(null);
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
