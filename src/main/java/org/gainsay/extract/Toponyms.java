package org.gainsay.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.article.Zone;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.gazetteer.Gazetteer;
import org.gainsay.gazetteer.Place;
import org.gainsay.gazetteer.PlaceContext;
import org.gainsay.gazetteer.PlaceKind;
import org.gainsay.gazetteer.PlaceMention;
import org.gainsay.gazetteer.ToponymRecognizer;
import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/** Places of claims: the one a pattern names, the nearest one of the sentence, the one the whole article is about. */
final class Toponyms {

    private final ToponymRecognizer recogniser;
    private final PlaceContext context;
    private final Gazetteer gazetteer;

    Toponyms(ToponymRecognizer recogniser, PlaceContext context, Gazetteer gazetteer) {
        this.recogniser = recogniser;
        this.context = context;
        this.gazetteer = gazetteer;
    }

    /** The nodes as a place: a gazetteer place where they are one toponym, else their words ("the airport in X"). */
    @Nullable PlaceFacet facet(Chain chain, int from, int to) {
        if (from < 0) {
            return null;
        }
        if (to - from == 1) {
            PlaceMention mention = chain.node(from).value(PlaceMention.class);
            if (mention != null) {
                return facet(mention);
            }
        }
        return new PlaceFacet(chain.surface(from, to), null, null);
    }

    /** A part of a place ("southern X") is not the place: it stays words. */
    @Nullable Place place(PlaceMention mention) {
        return mention.part() != null ? null : recogniser.resolve(mention, context).orElse(null);
    }

    private PlaceFacet facet(PlaceMention mention) {
        Place place = place(mention);
        return new PlaceFacet(mention.words(), place == null ? null : place.id(), place == null ? null : place.name());
    }

    /**
     * The place a sentence gives to a draft: the first after the evidence that a preposition leads in, else the nearest before
     * it; speakers' places do not count. Null where the sentence names none.
     */
    @Nullable PlaceFacet near(Passage passage, Draft draft, @Nullable Voice voice) {
        Chain chain = passage.chain();
        int best = -1;
        int score = Integer.MAX_VALUE;
        for (int i = 0; i < chain.size(); i++) {
            if (!chain.is(i, "PLACE") || chain.node(i).value(PlaceMention.class) == null) {
                continue;
            }
            boolean inside = i >= draft.from() && i < draft.to();
            int distance = inside ? 0 : i < draft.from() ? (draft.from() - i) * 2 : i - draft.to() + 1;
            if (voice != null && !voice.covers(i) && !inside) {
                distance += 40;
            }
            boolean led = ledIn(chain, i);
            if (!led && chain.is(i, "SIDE")) {
                continue;
            }
            distance += led ? 0 : 25;
            if (distance < score) {
                score = distance;
                best = i;
            }
        }
        return best < 0 || score >= 40 ? null : facet(chain.node(narrower(chain, best)).value(PlaceMention.class));
    }

    /** In "X in the Y region" or "X, Y" the place is X. */
    private static int narrower(Chain chain, int place) {
        for (int j = place - 1; j >= Math.max(0, place - 5); j--) {
            if (chain.node(j).value(PlaceMention.class) != null) {
                return narrower(chain, j);
            }
            boolean joins = chain.is(j, "=in") || chain.is(j, "COMMA") || chain.is(j, "DET") || chain.is(j, "ADJ")
                    || chain.is(j, "DIRECTION");
            if (!joins) {
                return place;
            }
        }
        return place;
    }

    /** The first-level region of the place named nearest to node {@code i}, else of the given place; null where unknown. */
    @Nullable PlaceFacet regionNear(Passage passage, int i, @Nullable PlaceFacet otherwise) {
        Chain chain = passage.chain();
        for (int d = 1; d < chain.size(); d++) {
            for (int j : new int[] {i + d, i - d}) {
                PlaceMention mention = j < 0 || j >= chain.size() ? null : chain.node(j).value(PlaceMention.class);
                PlaceFacet region = mention == null ? null : region(recogniser.resolve(mention, context).orElse(null));
                if (region != null) {
                    return region;
                }
            }
        }
        return otherwise == null || otherwise.id() == null
                ? null
                : region(gazetteer.place(otherwise.id()).orElse(null));
    }

    private @Nullable PlaceFacet region(@Nullable Place place) {
        Place region = place == null || place.kind() == PlaceKind.REGION || place.region() == null
                ? place
                : gazetteer.place(place.region()).orElse(null);
        boolean known = region != null && region.kind() == PlaceKind.REGION;
        return known ? new PlaceFacet(region.name(), region.id(), region.name()) : null;
    }

    private static boolean ledIn(Chain chain, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 5); j--) {
            if (chain.is(j, "IN") || (chain.is(j, "=of") && j > 0 && chain.is(j - 1, "TOWN"))) {
                return true;
            }
            boolean between = chain.is(j, "DET") || chain.is(j, "ADJ") || chain.is(j, "DIRECTION") || chain.is(j, "TOWN")
                    || chain.is(j, "PLACE") || chain.is(j, "DEMONYM") || chain.is(j, "POSS") || chain.is(j, "CONJ")
                    || chain.is(j, "COMMA") || chain.is(j, "ORDINAL");
            if (!between) {
                return false;
            }
        }
        return false;
    }

    /**
     * The place an article is about: named in headline and lead, or most often, settlements before regions before countries.
     */
    @Nullable PlaceFacet eventPlace(List<Passage> passages) {
        Map<String, Integer> weights = new HashMap<>();
        Map<String, PlaceFacet> facets = new HashMap<>();
        for (Passage passage : passages) {
            int weight = passage.zone() == Zone.HEADLINE ? 4 : passage.zone() == Zone.LEAD ? 3 : 1;
            for (int i = 0; i < passage.chain().size(); i++) {
                PlaceMention mention = passage.chain().node(i).value(PlaceMention.class);
                Place place = mention == null ? null : place(mention);
                if (place != null && place.kind() != PlaceKind.COUNTRY && mention.actor() == null) {
                    facets.putIfAbsent(place.id(), facet(mention));
                    weights.merge(place.id(), weight, Integer::sum);
                }
            }
        }
        return weights.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(e -> e.getValue() >= 3)
                .map(e -> facets.get(e.getKey()))
                .orElse(null);
    }
}
