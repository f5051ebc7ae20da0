package org.gainsay.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Zone;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Facet;
import org.gainsay.claim.PlaceFacet;

/**
 * The event's own place: what most articles of a story name in their headline, else in their lead, else give as the
 * context of their sentences. A claim that states it asks the same question as one that states no place.
 */
public final class EventPlace {

    /** The places that an article names where it matters most, and those it lends to its claims. */
    private static final class Named {
        private final Set<String> places = new HashSet<>();
        private final Map<String, Integer> lent = new HashMap<>();
        private int rank = Integer.MAX_VALUE;

        /** The place that it lends most: what it takes for the scene of the event. */
        private String own() {
            return lent.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(Map.Entry::getKey)
                    .orElse(FactKey.ANY);
        }

        private void add(Claim claim) {
            if (claim.inherits(Facet.PLACE)) {
                lent.merge(FactKey.place(claim.place()), 1, Integer::sum);
            }
            int other = rank(claim);
            if (other < rank) {
                rank = other;
                places.clear();
            }
            if (other == rank) {
                places.add(FactKey.place(claim.place()));
            }
        }
    }

    private final String key;
    private final boolean known;
    private final Map<String, String> own;
    private final PlaceOrder order;

    private EventPlace(String key, boolean known, Map<String, String> own, PlaceOrder order) {
        this.key = key;
        this.known = known;
        this.own = own;
        this.order = order;
    }

    /** The event's own place in these claims of one story. */
    public static EventPlace of(Collection<Claim> claims, PlaceOrder order) {
        Map<String, Named> byArticle = new HashMap<>();
        for (Claim claim : claims) {
            if (claim.place() != null && claim.kind() != ClaimKind.PLACE) {
                byArticle
                        .computeIfAbsent(claim.article(), article -> new Named())
                        .add(claim);
            }
        }
        Map<String, Integer> votes = new HashMap<>();
        byArticle.values().forEach(named -> named.places.forEach(place -> votes.merge(place, 1, Integer::sum)));
        List<String> ranked = votes.keySet().stream()
                .sorted(Comparator.<String>comparingInt(votes::get).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        String key = ranked.isEmpty() ? FactKey.ANY : narrowest(ranked, votes, order);
        boolean known = claims.stream().map(Claim::place).anyMatch(place -> place != null && key.equals(place.id()));
        Map<String, String> own = new HashMap<>();
        byArticle.forEach((article, named) -> own.put(article, named.own()));
        return new EventPlace(key, known, own, order);
    }

    /** Of the places with most votes the one that lies in the others, if any. */
    private static String narrowest(List<String> ranked, Map<String, Integer> votes, PlaceOrder order) {
        String best = ranked.get(0);
        for (String place : ranked) {
            if (votes.get(place).equals(votes.get(best)) && order.within(place, best)) {
                best = place;
            }
        }
        return best;
    }

    private static int rank(Claim claim) {
        if (claim.inherits(Facet.PLACE)) {
            return 2;
        }
        return claim.zone() == Zone.HEADLINE ? 0 : claim.zone() == Zone.LEAD ? 1 : 3;
    }

    /** The place a claim's question is about: {@link FactKey#ANY} for the event's own. */
    public String of(Claim claim) {
        PlaceFacet facet = claim.place();
        String place = FactKey.place(facet);
        if (place.equals(key)) {
            return FactKey.ANY;
        }
        boolean lent = facet != null && claim.inherits(Facet.PLACE) && lent(claim.article(), facet);
        return lent ? FactKey.ANY : place;
    }

    /**
     * Whether an article that names no place speaks of the story's event all the same: of the country or region around it, or of
     * its own idea of where that was, unless the two are known to be different places.
     */
    private boolean lent(String article, PlaceFacet facet) {
        String place = FactKey.place(facet);
        boolean around = !key.equals(FactKey.ANY) && order.within(key, place);
        boolean scene = place.equals(own.get(article));
        boolean apart = known && facet.id() != null && !order.within(place, key);
        return around || scene && !apart;
    }
}
