package org.gainsay.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gainsay.article.Zone;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.gazetteer.Actor;
import org.gainsay.gazetteer.Gazetteer;
import org.gainsay.gazetteer.Place;
import org.gainsay.gazetteer.PlaceKind;
import org.gainsay.gazetteer.PlaceMention;
import org.gainsay.text.Chain;
import org.gainsay.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Which places an article is about, by where and how often it names them: a headline weighs four, a lead three, any other
 * sentence one. Weights are rules of thumb: one mention in the lead counts as much as three below it.
 */
final class EventPlaces {

    private static final int HEADLINE = 4;
    private static final int LEAD = 3;

    /** Weight from which a place stands out: named in the lead, or three times. */
    private static final int STANDS_OUT = 3;

    /** Share of a place's weight from which another is its rival. */
    private static final double RIVAL = 0.6;

    /** How the gazetteer marks the capital of a country. */
    private static final String CAPITAL = "PPLC";

    /** Features too large to be where something happened. */
    private static final Set<String> VAST = Set.of("continent", "ocean");

    /** A place as the article first names it; {@code place} is null for one that no list has. */
    private record Named(PlaceFacet facet, @Nullable Place place) {}

    private final Gazetteer gazetteer;
    private final Map<String, Named> named = new HashMap<>();
    private final Map<String, Integer> weights = new LinkedHashMap<>();
    private final Map<String, Integer> countries = new LinkedHashMap<>();
    private final Set<String> headline = new HashSet<>();
    private final Set<String> prominent = new HashSet<>();
    private boolean poll;

    /** Weighs all places of the passages; {@code resolver} tells what a mention means, or null. */
    EventPlaces(List<Passage> passages, Function<PlaceMention, @Nullable Place> resolver, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (Passage passage : passages) {
            for (int i = 0; i < passage.chain().size(); i++) {
                PlaceMention mention = passage.chain().node(i).value(PlaceMention.class);
                poll |= passage.chain().is(i, "LOCAL_POLL");
                if (mention == null) {
                    demonym(passage, i);
                } else if (mention.part() == null) {
                    weigh(passage, i, mention, resolver.apply(mention));
                }
            }
        }
    }

    private static int weight(Passage passage) {
        return passage.zone() == Zone.HEADLINE ? HEADLINE : passage.zone() == Zone.LEAD ? LEAD : 1;
    }

    /** "Libyan" tells of a country where nothing else does. */
    private void demonym(Passage passage, int i) {
        Actor actor = passage.chain().is(i, "DEMONYM") ? passage.chain().node(i).value(Actor.class) : null;
        if (actor != null && actor.side() != null) {
            countries.merge(actor.side(), weight(passage), Integer::sum);
        }
    }

    private void weigh(Passage passage, int i, PlaceMention mention, @Nullable Place place) {
        Chain chain = passage.chain();
        boolean aside = acts(chain, i, place, mention)
                || speaks(chain, i, place)
                || compared(chain, i)
                || Podium.goal(chain, i)
                || Podium.holds(chain, lead(chain, i));
        if (aside) {
            return;
        }
        if (place != null && place.country() != null) {
            countries.merge(place.country(), weight(passage), Integer::sum);
        }
        if (Podium.office(chain, i) && (place == null || place.kind() != PlaceKind.COUNTRY)) {
            return;
        }
        String key = place == null ? Fold.of(mention.words()) : place.id();
        PlaceFacet facet = place == null
                ? new PlaceFacet(mention.words(), null, null)
                : new PlaceFacet(mention.words(), place.id(), place.name());
        named.putIfAbsent(key, new Named(facet, place));
        weights.merge(key, weight(passage), Integer::sum);
        if (passage.zone() == Zone.HEADLINE) {
            headline.add(key);
        }
        if (weight(passage) > 1) {
            prominent.add(key);
        }
    }

    /** A name that also stands for a government is a place only where it is a country, or where something is in it. */
    private static boolean acts(Chain chain, int i, @Nullable Place place, PlaceMention mention) {
        return mention.actor() != null && place != null && place.kind() != PlaceKind.COUNTRY && !scene(chain, i);
    }

    private static boolean scene(Chain chain, int i) {
        return lead(chain, i) >= 0;
    }

    /** The preposition that leads the place in, or -1. */
    private static int lead(Chain chain, int i) {
        int j = i - 1;
        while (j > 0 && (chain.is(j, "DET") || chain.is(j, "ADJ") || chain.is(j, "TOWN") || chain.is(j, "=of"))) {
            j--;
        }
        return j >= 0 && (chain.is(j, "IN") || chain.is(j, "THROUGH")) ? j : -1;
    }

    /** "Lisbon: taxes to fall": a capital before a colon speaks for its government. */
    private static boolean speaks(Chain chain, int i, @Nullable Place place) {
        return i + 1 < chain.size()
                && chain.is(i + 1, "COLON")
                && place != null
                && place.detail().equals(CAPITAL);
    }

    /** "Larger than X", "the size of X". */
    private static boolean compared(Chain chain, int i) {
        return i > 0 && (chain.is(i - 1, "COMPARED") || chain.is(i - 1, "=of") && i > 1 && chain.is(i - 2, "EXTENT"));
    }

    /** The event's own place, named in headline or lead where anything is; a country only where nothing smaller stands out. */
    Optional<PlaceFacet> event() {
        return heaviest(weights, key -> prominent.contains(key) && local(key))
                .or(() -> heaviest(weights, this::local))
                .map(key -> rival(key) ? region(key).orElse(key) : key)
                .flatMap(this::facet)
                .or(this::country);
    }

    /** Whether another town of its region weighs nearly as much, so that the article plays in both. */
    private boolean rival(String key) {
        Place town = named.get(key).place();
        if (town == null || town.kind() != PlaceKind.SETTLEMENT || headline.contains(key)) {
            return false;
        }
        return weights.entrySet().stream()
                .filter(other -> !other.getKey().equals(key) && prominent.contains(other.getKey()))
                .filter(other -> other.getValue() >= weights.get(key) * RIVAL)
                .map(other -> named.get(other.getKey()).place())
                .anyMatch(other -> other != null
                        && other.kind() == PlaceKind.SETTLEMENT
                        && other.regions().equals(town.regions()));
    }

    /** Where an election is held: in the country, unless the article speaks of mayors, councils or states. */
    Optional<PlaceFacet> electorate() {
        return poll ? event() : country();
    }

    /** The region that most of the article plays in, by its own name or those of its towns; else the country. */
    Optional<PlaceFacet> wide() {
        Map<String, Integer> regions = new LinkedHashMap<>();
        weights.forEach((key, weight) -> region(key).ifPresent(region -> regions.merge(region, weight, Integer::sum)));
        int all = regions.values().stream().mapToInt(Integer::intValue).sum();
        return heaviest(regions, region -> regions.get(region) * 2 > all)
                .flatMap(this::facet)
                .or(this::country);
    }

    /** The country that most of the places lie in, or that is named most. */
    Optional<PlaceFacet> country() {
        return heaviest(countries, key -> true).flatMap(this::facet);
    }

    private Optional<PlaceFacet> facet(String id) {
        return Optional.ofNullable(named.get(id))
                .map(Named::facet)
                .or(() -> gazetteer.place(id).map(place -> new PlaceFacet(place.name(), place.id(), place.name())));
    }

    private boolean local(String key) {
        Place place = named.get(key).place();
        return place == null || place.kind() != PlaceKind.COUNTRY && !VAST.contains(place.detail());
    }

    private Optional<String> region(String key) {
        Place place = named.get(key).place();
        if (place == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(place.kind() == PlaceKind.REGION ? place.id() : place.region());
    }

    /** Of the heaviest the one named first. */
    private static Optional<String> heaviest(Map<String, Integer> weights, Predicate<String> kind) {
        return weights.entrySet().stream()
                .filter(e -> kind.test(e.getKey()) && e.getValue() >= STANDS_OUT)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
