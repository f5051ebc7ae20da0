package org.gainsay.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gainsay.article.Zone;
import org.gainsay.gazetteer.Gazetteer;
import org.gainsay.gazetteer.Place;
import org.gainsay.gazetteer.PlaceKind;
import org.gainsay.gazetteer.PlaceMention;
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

    /** How the gazetteer marks the capital of a country. */
    private static final String CAPITAL = "PPLC";

    private final Gazetteer gazetteer;
    private final Map<Place, Integer> weights = new LinkedHashMap<>();
    private final Map<Place, String> words = new HashMap<>();

    /** Weighs all places of the passages; {@code resolver} tells what a mention means, or null. */
    EventPlaces(List<Passage> passages, Function<PlaceMention, @Nullable Place> resolver, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (Passage passage : passages) {
            int weight = passage.zone() == Zone.HEADLINE ? HEADLINE : passage.zone() == Zone.LEAD ? LEAD : 1;
            for (int i = 0; i < passage.chain().size(); i++) {
                PlaceMention mention = passage.chain().node(i).value(PlaceMention.class);
                Place place = mention == null ? null : resolver.apply(mention);
                if (place != null && !acts(place, mention) && !speaks(passage, i, place)) {
                    words.putIfAbsent(place, mention.words());
                    weights.merge(place, weight, Integer::sum);
                }
            }
        }
    }

    /** A name that also stands for a government is a place only where it is a country. */
    private static boolean acts(Place place, PlaceMention mention) {
        return mention.actor() != null && place.kind() != PlaceKind.COUNTRY;
    }

    /** "Lisbon: taxes to fall": a capital before a colon speaks for its government. */
    private static boolean speaks(Passage passage, int i, Place place) {
        return i + 1 < passage.chain().size()
                && passage.chain().is(i + 1, "COLON")
                && place.detail().equals(CAPITAL);
    }

    /** The event's own place; a country only where nothing smaller stands out. */
    Optional<Place> event() {
        return heaviest(weights, place -> place.kind() != PlaceKind.COUNTRY)
                .or(() -> heaviest(weights, place -> place.kind() == PlaceKind.COUNTRY));
    }

    /** The region that most of the article plays in, by its own name or those of its towns; else the country. */
    Optional<Place> wide() {
        Map<Place, Integer> regions = new LinkedHashMap<>();
        weights.forEach((place, weight) -> region(place).ifPresent(region -> regions.merge(region, weight, Integer::sum)));
        int all = regions.values().stream().mapToInt(Integer::intValue).sum();
        return heaviest(regions, region -> regions.get(region) * 2 > all)
                .or(() -> heaviest(weights, place -> place.kind() == PlaceKind.COUNTRY));
    }

    private Optional<Place> region(Place place) {
        if (place.kind() == PlaceKind.REGION) {
            return Optional.of(place);
        }
        return place.region() == null ? Optional.empty() : gazetteer.place(place.region());
    }

    /** The words by which the article first names the place, else its usual name. */
    String words(Place place) {
        return words.getOrDefault(place, place.name());
    }

    /** Of the heaviest the one named first. */
    private static Optional<Place> heaviest(Map<Place, Integer> weights, Predicate<Place> kind) {
        return weights.entrySet().stream()
                .filter(e -> kind.test(e.getKey()) && e.getValue() >= STANDS_OUT)
                .sorted(Map.Entry.<Place, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
