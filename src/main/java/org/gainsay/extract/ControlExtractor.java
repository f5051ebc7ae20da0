package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gainsay.article.Zone;
import org.gainsay.claim.Control;
import org.gainsay.claim.ControlState;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.gazetteer.Actor;
import org.gainsay.gazetteer.PlaceKind;
import org.gainsay.gazetteer.PlaceMention;
import org.gainsay.text.Chain;
import org.gainsay.text.Fold;
import org.gainsay.text.Language;
import org.gainsay.text.Match;
import org.gainsay.text.Patterns;
import org.jspecify.annotations.Nullable;

/** Who holds, takes, leaves and fights for a place, by the patterns of {@code control.pat}. */
final class ControlExtractor implements Extractor {

    /** Stands in a pattern for the side of the sentence that did not leave. */
    private static final String LIBERATOR = "liberator";

    /** How a name ends that says who holds a place. */
    private static final Pattern HOLDER = Pattern.compile(".+[- ](held|occupied|controlled)");

    private final Patterns patterns;

    ControlExtractor(Language language) {
        language.declare("HELD_BY");
        this.patterns = language.patterns("/patterns/en/control.pat");
    }

    @Override
    public void extract(Passage passage, Context context, Consumer<Draft> found, Consumer<Gap> gaps) {
        holders(passage.chain());
        boolean[] taken = new boolean[passage.chain().size()];
        for (Match match : patterns.findEach(passage.chain())) {
            int verb = match.first("v");
            if (verb < 0 || taken[verb] || !fits(passage, context, match)) {
                continue;
            }
            List<Draft> drafts = drafts(passage, context, match, verb);
            if (!drafts.isEmpty()) {
                taken[verb] = true;
                if (match.has("w")) {
                    taken[match.first("w")] = true;
                }
                drafts.forEach(found);
            }
        }
    }

    /** Marks names that say who holds a place: "Ruritanian-held". */
    private static void holders(Chain chain) {
        for (int i = 0; i < chain.size(); i++) {
            if (chain.is(i, "SIDE")
                    && HOLDER.matcher(Fold.of(chain.surface(i, i + 1))).matches()) {
                chain.mark(i, null, "HELD_BY");
            }
        }
    }

    /** Whether what the pattern asks of its surroundings holds. */
    private static boolean fits(Passage passage, Context context, Match match) {
        Chain chain = match.chain();
        boolean headline = !asks(match, "headline") || passage.zone() == Zone.HEADLINE;
        boolean war = !asks(match, "war") || chain.is(match.first("v"), "COMBAT") || context.armed();
        return headline
                && war
                && !past(match)
                && !ended(match)
                && ControlSite.closes(match)
                && (!asks(match, "ends") || ends(match));
    }

    private static boolean ends(Match match) {
        Chain chain = match.chain();
        boolean clause = "clause".equals(match.pattern().attribute("ends"));
        return ControlSite.ends(chain, match.to()) || clause && chain.is(match.to(), "BE");
    }

    /** "had been held": over, unless somebody's words are retold. */
    private static boolean past(Match match) {
        Chain chain = match.chain();
        boolean retold = false;
        for (int i = 0; i < chain.size(); i++) {
            retold |= chain.is(i, "SAY") || chain.is(i, "ACCORDING");
        }
        for (int i = match.from(); i + 1 < match.to() && !retold; i++) {
            if (chain.is(i, "=had")
                    && chain.is(i + 1, "BE")
                    && "no".equals(match.pattern().attribute("change"))) {
                return true;
            }
        }
        return false;
    }

    /** "the battle for X is won": it goes on no longer. */
    private static boolean ended(Match match) {
        Chain chain = match.chain();
        int verb = match.first("v");
        boolean fight = chain.is(verb, "FIGHTING");
        if (fight && scene(match, verb)) {
            return true;
        }
        for (int i = match.to(); fight && i < Math.min(chain.size(), match.to() + 4); i++) {
            if (chain.is(i, "ENDED")) {
                return true;
            }
            if (!chain.is(i, "BE") && !chain.is(i, "HAVE") && !chain.is(i, "ADV")) {
                return false;
            }
        }
        return false;
    }

    /** "Battle for X": a name for what is told, unless somebody says that it goes on or that there is one. */
    private static boolean scene(Match match, int verb) {
        Chain chain = match.chain();
        boolean goesOn = false;
        for (int i = match.from(); i < Math.min(chain.size(), match.to() + 4); i++) {
            goesOn |= chain.is(i, "GOES_ON") || chain.is(i, "SAY");
        }
        for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
            goesOn |= chain.is(i, "BE") || chain.is(i, "SAY");
        }
        return !goesOn && !chain.is(verb, "COMBAT");
    }

    private static boolean asks(Match match, String attribute) {
        return match.pattern().attribute(attribute) != null;
    }

    private static List<Draft> drafts(Passage passage, Context context, Match match, int verb) {
        Chain chain = passage.chain();
        int actor = match.first("a");
        String side = side(passage, context, match, actor);
        if (side == null || actor >= 0 && !canAct(chain, actor, match)) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (ControlSite site : ControlSite.of(passage, context, match)) {
            if (allowed(context, match, actor, site.place())) {
                drafts.add(draft(match, site, verb, actor, side));
            }
        }
        return drafts;
    }

    private static @Nullable String side(Passage passage, Context context, Match match, int actor) {
        if (actor >= 0) {
            return Sides.speaker(passage.chain(), actor) ? Takers.SPEAKER : new Sides(context).of(passage, actor);
        }
        String agent = match.pattern().attribute("agent");
        if (LIBERATOR.equals(agent)) {
            return liberator(passage.chain());
        }
        return agent != null ? agent : Control.ANYBODY;
    }

    /** The one side of a sentence that is not said to leave ("After X retreated, Y returned to freed Z"); else unsaid. */
    private static String liberator(Chain chain) {
        Set<String> stayed = new TreeSet<>();
        for (int i = 0; i < chain.size(); i++) {
            String side = Actor.of(chain.node(i)).map(Actor::side).orElse(null);
            if (side != null && !leaves(chain, i)) {
                stayed.add(side);
            }
        }
        return stayed.size() == 1 ? stayed.iterator().next() : Takers.KNOWN;
    }

    private static boolean leaves(Chain chain, int actor) {
        for (int i = actor + 1; i < Math.min(chain.size(), actor + 5); i++) {
            if (chain.is(i, "RETREAT") || chain.is(i, "LEAVE_NOUN") || chain.is(i, "LEAVE_FROM")) {
                return true;
            }
            if (chain.is(i, "COMMA") || Actor.of(chain.node(i)).isPresent()) {
                return false;
            }
        }
        return false;
    }

    private static Draft draft(Match match, ControlSite site, int verb, int actor, String side) {
        ControlState state = ControlState.valueOf(match.pattern().attribute("state"));
        Chain chain = match.chain();
        if (state == ControlState.HELD && (site.part() || partly(chain, verb, site.from()) || nearly(match))) {
            state = ControlState.PARTLY_HELD;
        }
        boolean change = "yes".equals(match.pattern().attribute("change"));
        int from = site.from() < 0 ? verb : Math.min(verb, site.from());
        int to = site.from() < 0 ? match.to() : Math.max(verb + 1, site.to());
        from = actor < 0 ? Math.min(match.from(), from) : Math.min(actor, from);
        from = chain.is(from, "=that") && from + 1 < verb ? from + 1 : from;
        to = Math.max(to, match.end("w"));
        return Draft.control(
                from,
                Math.max(to, actor + 1),
                verb,
                side.equals(Takers.SPEAKER) ? -1 : actor,
                site.place(),
                new Control(state, side, change),
                match.pattern().id());
    }

    /** Tourists and teams leave countries, too; and who took a place that nobody is said to take must be a place we know. */
    private static boolean allowed(Context context, Match match, int actor, PlaceFacet place) {
        PlaceKind kind = context.kind(place);
        boolean settlement = kind == PlaceKind.SETTLEMENT || kind == PlaceKind.REGION || kind == PlaceKind.DISTRICT;
        boolean leaves = match.chain().is(match.first("v"), "LEAVE_PLACE");
        if (leaves && kind == PlaceKind.COUNTRY) {
            return match.chain().is(actor, "ARMED") || match.chain().is(actor, "FORCES");
        }
        String agent = match.pattern().attribute("agent");
        boolean anywhere = !asks(match, "town") && (agent == null || agent.equals(Takers.SPEAKER));
        return anywhere || settlement || named(match);
    }

    /** "the town of X", "the town": so much is known of a place that no gazetteer has. */
    private static boolean named(Match match) {
        if (match.has("t") && match.chain().is(match.first("t"), "PLACE_REF")) {
            return true;
        }
        for (int i = match.from(); i + 1 < match.to(); i++) {
            if (match.chain().is(i, "TOWN") && match.chain().is(i + 1, "=of")) {
                return true;
            }
        }
        return false;
    }

    /** A place is no actor in its own capture, and a lone capital word acts only where the verb speaks of control. */
    private static boolean canAct(Chain chain, int actor, Match match) {
        if (chain.is(actor, "HELD_BY") && actor != match.first("v")) {
            return false;
        }
        boolean named = chain.is(actor, "SIDE")
                || chain.is(actor, "ARMED")
                || chain.is(actor, "DEMONYM")
                || chain.is(actor, "ORG")
                || chain.is(actor, "COUNTED")
                || chain.is(actor, "FORCES")
                || chain.is(actor, "PERSON")
                || chain.is(actor, "PRON");
        return named
                || asks(match, "seat")
                || chain.surface(match.from(), match.to()).contains("control");
    }

    /** "almost entirely free". */
    private static boolean nearly(Match match) {
        for (int i = match.from(); i < match.to(); i++) {
            if (match.chain().is(i, "NEARLY")) {
                return true;
            }
        }
        return false;
    }

    private static boolean partly(Chain chain, int verb, int place) {
        for (int i = verb + 1; i < place; i++) {
            if (chain.is(i, "PART") || chain.node(i).value(PlaceMention.class) == null && chain.is(i, "DIRECTION")) {
                return true;
            }
        }
        return false;
    }
}
