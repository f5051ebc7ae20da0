package org.gainsay.extract;

import java.util.Objects;
import java.util.function.Consumer;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.gazetteer.PlaceKind;
import org.gainsay.gazetteer.PlaceMention;
import org.gainsay.text.Chain;
import org.gainsay.text.Fold;
import org.gainsay.text.Language;
import org.gainsay.text.Match;
import org.gainsay.text.Patterns;
import org.jspecify.annotations.Nullable;

/**
 * In which region or country a town lies: "X, in the Y region". The claim's place is the region, its words the town's name and
 * its population what the town is known by, so that two claims on one town answer one question; null where several places
 * have the name.
 */
final class RegionExtractor implements Extractor {

    /** Measure of these claims. */
    static final String REGION = "region";

    private final Patterns patterns;

    RegionExtractor(Language language) {
        this.patterns = language.patterns("/patterns/en/places.pat");
    }

    @Override
    public void extract(Passage passage, Context context, Consumer<Draft> found, Consumer<Gap> gaps) {
        int free = 0;
        for (Match match : patterns.findEach(passage.chain())) {
            PlaceFacet region = match.from() < free ? null : region(context, match);
            PlaceFacet town = region == null ? null : town(passage, context, match);
            if (town != null && !Objects.equals(town.id(), region.id()) && holdsTogether(match)) {
                free = match.to();
                found.accept(draft(match, town, region));
            }
        }
    }

    private static Draft draft(Match match, PlaceFacet town, PlaceFacet region) {
        String name = town.name() == null ? town.words() : town.name();
        String key = town.id() != null ? town.id() : ambiguous(match) ? null : Fold.of(town.words());
        return Draft.words(
                        ClaimKind.PLACE,
                        REGION,
                        match.from(),
                        match.to(),
                        match.first("v"),
                        name,
                        match.pattern().id())
                .about(key, -1, null)
                .at(region);
    }

    private static @Nullable PlaceFacet region(Context context, Match match) {
        PlaceMention mention = match.node("r").value(PlaceMention.class);
        PlaceFacet region = mention == null ? null : context.toponyms().whole(mention);
        PlaceKind kind = region == null ? null : context.kind(region);
        boolean acts = mention != null && mention.actor() != null && kind != PlaceKind.COUNTRY;
        return (kind == PlaceKind.REGION || kind == PlaceKind.COUNTRY) && !acts ? region : null;
    }

    /** The town, or null where the words may be of something else: a region, a river, a government. */
    private static @Nullable PlaceFacet town(Passage passage, Context context, Match match) {
        if (!match.has("p")) {
            return new Referents(context).settlement(passage, match.first("t"));
        }
        int node = match.first("p");
        PlaceMention mention = match.chain().node(node).value(PlaceMention.class);
        if (mention == null || mention.part() != null || mention.actor() != null) {
            return null;
        }
        PlaceFacet town = mention.exact()
                ? context.toponyms().facet(match.chain(), node, node + 1)
                : new PlaceFacet(mention.words(), null, null);
        PlaceKind kind = town == null ? null : context.kind(town);
        boolean unlisted = mention.candidates().isEmpty() || mention.maybe(PlaceKind.SETTLEMENT);
        return kind == PlaceKind.SETTLEMENT || kind == null && unlisted ? town : null;
    }

    /** Whether several places have the town's name, so that nobody can say which is meant. */
    private static boolean ambiguous(Match match) {
        PlaceMention mention = match.has("p") ? match.node("p").value(PlaceMention.class) : null;
        return mention != null && mention.exact() && !mention.candidates().isEmpty();
    }

    private static boolean holdsTogether(Match match) {
        Chain chain = match.chain();
        for (int i = match.from(); i < match.to(); i++) {
            if (chain.is(i, "NOT")) {
                return false;
            }
        }
        if (match.pattern().attribute("closed") != null) {
            return !listed(chain, match.from()) && closes(chain, match.to());
        }
        return match.pattern().attribute("loose") == null || !comesFrom(chain, match.from());
    }

    /** "From X in Y": what comes from X is in Y. */
    private static boolean comesFrom(Chain chain, int i) {
        return i > 0 && (chain.is(i - 1, "=from") || chain.is(i - 1, "=with") || chain.is(i - 1, "=by"));
    }

    /** Whether a place stands before that a list begins with. */
    private static boolean listed(Chain chain, int i) {
        return i > 1 && (chain.is(i - 1, "COMMA") || chain.is(i - 1, "=and")) && chain.is(i - 2, "PLACE");
    }

    /** Whether the phrase ends behind the region: with the sentence, a bracket, a time, or a comma that begins no list. */
    private static boolean closes(Chain chain, int i) {
        if (i >= chain.size()) {
            return true;
        }
        if (chain.is(i, "COMMA")) {
            return i + 1 < chain.size() && !chain.is(i + 1, "PLACE") && !chain.is(i + 1, "CONJ");
        }
        return chain.is(i, "OTHER") || chain.is(i, "RP") || chain.is(i, "DASH") || chain.is(i, "TIMEX");
    }
}
