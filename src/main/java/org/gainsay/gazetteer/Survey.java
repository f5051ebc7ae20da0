package org.gainsay.gazetteer;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one name tells of the text it stands in. */
final class Survey {

    /** A candidate with so many times the inhabitants of the next counts for a little even where the name is ambiguous. */
    private static final int DOMINANT = 10;

    private Survey() {}

    static void vote(Toponym toponym, String words, PlaceContext context) {
        List<Place> candidates = toponym.candidates();
        for (Place place : candidates) {
            if (place.kind() == PlaceKind.COUNTRY) {
                context.country(place.id(), 3);
                return;
            }
        }
        if (candidates.size() == 1) {
            vote(candidates.get(0), 1, context);
            context.anchor(candidates.get(0));
            if (toponym.part() == null && candidates.get(0).kind() == PlaceKind.SETTLEMENT) {
                context.settle(words, candidates.get(0));
            }
            return;
        }
        Set<String> countries = new HashSet<>();
        Set<String> regions = new HashSet<>();
        for (Place place : candidates) {
            countries.addAll(place.countries());
            regions.addAll(place.kind() == PlaceKind.REGION ? List.of(place.id()) : place.regions());
        }
        if (countries.size() == 1) {
            context.country(countries.iterator().next(), 1);
            if (regions.size() == 1) {
                context.region(regions.iterator().next(), 1);
            }
        } else {
            largest(candidates, context);
        }
    }

    private static void largest(List<Place> candidates, PlaceContext context) {
        List<Place> sorted = candidates.stream()
                .sorted(Comparator.comparingLong(Place::population).reversed())
                .toList();
        if (sorted.size() > 1
                && sorted.get(0).population()
                        > DOMINANT * Math.max(1000, sorted.get(1).population())) {
            vote(sorted.get(0), 0.5, context);
        }
    }

    private static void vote(Place place, double weight, PlaceContext context) {
        for (String country : place.countries()) {
            context.country(country, weight / place.countries().size());
        }
        if (place.kind() == PlaceKind.REGION) {
            context.region(place.id(), weight);
        }
        for (String region : place.regions()) {
            context.region(region, weight / place.regions().size());
        }
    }
}
