package org.gainsay.gazetteer;

import java.util.List;
import java.util.Optional;

/** Chooses among places of one name by what the text is about, what lies near, and size; abstains where that is not clear. */
public final class PlaceResolver {

    /** From this many inhabitants a town is spoken of abroad as well. */
    private static final long KNOWN = 100_000;

    /** Share of the votes below which a country is not what a text is about. */
    private static final double ABROAD = 0.2;

    private final Gazetteer gazetteer;

    /** A resolver over a gazetteer. */
    public PlaceResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The place a mention means.
     *
     * @return empty where two candidates fit alike, or where the words name a part of a place ("eastern Libya")
     */
    public Optional<Place> resolve(PlaceMention mention, PlaceContext context) {
        return mention.part() == null ? container(mention, context) : Optional.empty();
    }

    /** As {@link #resolve}, but for "eastern Libya" the place whose part it is: Libya. */
    public Optional<Place> container(PlaceMention mention, PlaceContext context) {
        List<Place> candidates = mention.candidates();
        return context.meaning(mention.words(), candidates, () -> find(mention.words(), candidates, context));
    }

    private Optional<Place> find(String words, List<Place> candidates, PlaceContext context) {
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0)).filter(place -> likely(place, context));
        }
        Optional<Place> settled = context.settled(words).filter(candidates::contains);
        return settled.isPresent() ? settled : new Ranking(candidates, words, context, gazetteer).best();
    }

    /** Whether the only place of a name may be meant: a small town abroad hardly is where the text speaks of another country. */
    private static boolean likely(Place place, PlaceContext context) {
        return place.kind() != PlaceKind.SETTLEMENT
                || place.population() >= KNOWN
                || place.detail().equals("PPLC")
                || !context.decided()
                || context.share(place) >= ABROAD;
    }
}
