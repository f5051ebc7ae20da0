package org.gainsay.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a name means once a word beside it says "region", "district", "city" or "river". */
final class Forms {

    private static final List<String> REGION = List.of(" region", " oblast", " province", " governorate", " state");
    private static final List<String> DISTRICT = List.of(" district", " raion");

    /** Features that people call a region. */
    private static final Set<String> WIDE = Set.of("region", "province", "peninsula");

    /** A city that is a region of its own is not the region of its name. */
    private static final String CITY = " City";

    private final Gazetteer gazetteer;

    Forms(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The regions called "X region", else those called X, else the features, else those whose seat is X. */
    List<Place> regions(String name) {
        List<Place> found = suffixed(name, REGION, PlaceKind.REGION);
        List<Place> bare = gazetteer.candidates(name);
        if (found.isEmpty()) {
            found = of(bare, PlaceKind.REGION);
        }
        if (found.isEmpty()) {
            found = Candidates.those(bare, place -> WIDE.contains(place.detail()));
        }
        return found.isEmpty() ? seatsOf(bare) : found;
    }

    /** The districts called "X district". */
    List<Place> districts(String name) {
        return suffixed(name, DISTRICT, PlaceKind.DISTRICT);
    }

    private List<Place> suffixed(String name, List<String> suffixes, PlaceKind kind) {
        for (String suffix : suffixes) {
            List<Place> found = of(gazetteer.candidates(name + suffix), kind);
            List<Place> wide =
                    found.stream().filter(place -> !place.name().endsWith(CITY)).toList();
            if (!found.isEmpty()) {
                return wide.isEmpty() ? found : wide;
            }
        }
        return List.of();
    }

    private List<Place> seatsOf(List<Place> settlements) {
        List<Place> found = new ArrayList<>();
        for (Place place : settlements) {
            String region = place.region();
            if (region != null) {
                gazetteer
                        .place(region)
                        .filter(r -> r.detail().equals(place.id()))
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    static List<Place> of(List<Place> candidates, PlaceKind kind) {
        return Candidates.those(candidates, place -> place.kind() == kind);
    }

    /** The river where the article stands before it, else the town, of a name that both have. */
    static List<Place> riverOrTown(List<Place> candidates, boolean article) {
        boolean river = Candidates.any(candidates, Forms::isRiver);
        boolean town = Candidates.any(candidates, place -> place.kind() == PlaceKind.SETTLEMENT);
        return river && town ? Candidates.those(candidates, place -> isRiver(place) == article) : candidates;
    }

    private static boolean isRiver(Place place) {
        return place.detail().equals("river");
    }
}
