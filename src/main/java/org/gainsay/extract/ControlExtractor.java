package org.gainsay.extract;

import java.util.function.Consumer;
import org.gainsay.claim.Control;
import org.gainsay.claim.ControlState;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.text.Chain;
import org.gainsay.text.Language;
import org.gainsay.text.Match;
import org.gainsay.text.Patterns;
import org.jspecify.annotations.Nullable;

/** Who holds, takes, leaves and fights for a place, by the patterns of {@code control.pat}. */
final class ControlExtractor implements Extractor {

    /** Stands for whoever takes part where a fight names no side. */
    static final String ANYBODY = "any";

    private final Patterns patterns;

    ControlExtractor(Language language) {
        this.patterns = language.patterns("/patterns/en/control.pat");
    }

    @Override
    public void extract(Passage passage, Context context, Consumer<Draft> found, Consumer<Gap> gaps) {
        int[] taken = new int[passage.chain().size()];
        for (Match match : patterns.findEach(passage.chain())) {
            int verb = match.first("v");
            if (verb >= 0 && taken[verb] == 0) {
                Draft draft = draft(passage, context, match, verb);
                if (draft != null) {
                    taken[verb] = 1;
                    found.accept(draft);
                }
            }
        }
    }

    private @Nullable Draft draft(Passage passage, Context context, Match match, int verb) {
        Chain chain = passage.chain();
        PlaceFacet place = context.toponyms().facet(chain, match.first("p"), match.end("p"));
        ControlState state = ControlState.valueOf(match.pattern().attribute("state"));
        int actor = match.first("a");
        String side = actor < 0 ? ANYBODY : new Sides(context).of(passage, actor);
        if (place == null || side == null || (actor >= 0 && !canAct(chain, actor, match))) {
            return null;
        }
        if (state == ControlState.HELD && partly(chain, verb, match.first("p"))) {
            state = ControlState.PARTLY_HELD;
        }
        boolean change = "yes".equals(match.pattern().attribute("change"));
        int from = actor < 0 ? match.from() : Math.min(Math.min(actor, verb), match.first("p"));
        int to = Math.max(Math.max(actor + 1, verb + 1), match.end("p"));
        return Draft.control(
                from, to, verb, actor, place, new Control(state, side, change), match.pattern().id());
    }

    /** A place is no actor in its own capture, and a lone capital word acts only where the verb speaks of control. */
    private static boolean canAct(Chain chain, int actor, Match match) {
        boolean named = chain.is(actor, "SIDE")
                || chain.is(actor, "ARMED")
                || chain.is(actor, "DEMONYM")
                || chain.is(actor, "ORG")
                || chain.is(actor, "COUNTED")
                || chain.is(actor, "FORCES")
                || chain.is(actor, "PERSON")
                || chain.is(actor, "PRON");
        return named || match.surface("v") == null || match.chain().surface(match.from(), match.to()).contains("control");
    }

    private static boolean partly(Chain chain, int verb, int place) {
        for (int i = verb + 1; i < place; i++) {
            if (chain.is(i, "PART")) {
                return true;
            }
        }
        return false;
    }
}
