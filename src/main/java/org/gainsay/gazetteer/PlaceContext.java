package org.gainsay.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gainsay.text.Fold;

/**
 * What an article (or a story) as a whole says about where its places lie: collected over all of its text first, asked
 * afterwards. Not safe for use by several threads while it is being filled.
 */
public final class PlaceContext {

    /** So many votes make a text speak of a country or region for certain. */
    private static final double ENOUGH = 3;

    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> regions = new HashMap<>();
    private final Map<String, Place> settled = new HashMap<>();
    private final Anchors anchors = new Anchors();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> unlisted = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Map<String, Meaning> meanings = new HashMap<>();
    private double heaviestCountry;
    private double heaviestRegion;

    /** What words were found to mean, of so many candidates. */
    private record Meaning(List<Place> candidates, Optional<Place> place) {}

    /** Votes for a country, by name, demonym, capital, dateline, or a place in it. */
    public void country(String iso2, double weight) {
        meanings.clear();
        heaviestCountry = Math.max(heaviestCountry, countries.merge(iso2, weight, Double::sum));
    }

    /** Votes for a region. */
    public void region(String id, double weight) {
        meanings.clear();
        heaviestRegion = Math.max(heaviestRegion, regions.merge(id, weight, Double::sum));
    }

    /** Notes a place that the text certainly means: others are likely near it. */
    public void anchor(Place place) {
        if (place.located() && place.kind() != PlaceKind.COUNTRY) {
            meanings.clear();
            anchors.add(place);
        }
    }

    /** Notes what a name means throughout, because somewhere the region is named beside it. */
    public void settle(String words, Place place) {
        meanings.clear();
        settled.put(Fold.of(words), place);
    }

    /** Notes a person's surname, which then is no place unless words beside it say so. */
    public void surname(String name) {
        surnames.add(Fold.of(name));
    }

    /** Notes a name that no list has and that somewhere stands where only places do ("the town of X"). */
    public void noteUnlisted(String words) {
        String folded = Fold.of(words);
        unlisted.add(folded);
        firstWords.add(folded.split("[ -]", 2)[0]);
    }

    /** Whether a name noted as unlisted begins with the word. */
    boolean opensUnlisted(String word) {
        return !firstWords.isEmpty() && firstWords.contains(Fold.of(word));
    }

    boolean unlisted(String words) {
        return unlisted.contains(Fold.of(words));
    }

    /** What the words mean throughout, where the text says it. */
    public Optional<Place> settled(String words) {
        return Optional.ofNullable(settled.get(Fold.of(words)));
    }

    /** What the words mean among the candidates as far as the text has told; found only once for all that say the same. */
    Optional<Place> meaning(String words, List<Place> candidates, Supplier<Optional<Place>> find) {
        Meaning known = meanings.get(words);
        if (known != null && known.candidates.equals(candidates)) {
            return known.place;
        }
        Optional<Place> found = find.get();
        meanings.put(words, new Meaning(candidates, found));
        return found;
    }

    boolean surnamed(String word) {
        return surnames.contains(Fold.of(word));
    }

    /** Whether the text has said often enough which country it is about. */
    boolean decided() {
        return heaviestCountry >= ENOUGH;
    }

    /** Whether the text is about the country or region of the place. */
    boolean plausible(Place place) {
        for (String country : place.countries()) {
            if (countries.containsKey(country)) {
                return true;
            }
        }
        return false;
    }

    /** 1 for the country the text speaks of most, 0 for one it does not. */
    double share(Place place) {
        double most = 0;
        for (String country : place.countries()) {
            most = Math.max(most, countries.getOrDefault(country, 0.0));
        }
        return heaviestCountry == 0 ? 0 : most / Math.max(ENOUGH, heaviestCountry);
    }

    /** 1 for the region the text speaks of most, 0 for one it does not. */
    double regionShare(Place place) {
        double most = regions.getOrDefault(place.id(), 0.0);
        for (String region : place.regions()) {
            most = Math.max(most, regions.getOrDefault(region, 0.0));
        }
        return heaviestRegion == 0 ? 0 : most / Math.max(ENOUGH, heaviestRegion);
    }

    /** Kilometres to the nearest other place that is certain; infinite where there is none. */
    double nearest(Place place) {
        return anchors.nearest(place);
    }

    /** Regions voted for, heaviest first. */
    List<String> regionsInPlay() {
        return regions.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
