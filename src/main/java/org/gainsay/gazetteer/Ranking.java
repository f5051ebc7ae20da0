package org.gainsay.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The places that one name may mean in a text, each with what speaks for it. */
final class Ranking {

    /** By how much the best candidate must lead. */
    private static final double LEAD = 0.75;

    private static final Set<String> GENERIC =
            Set.of("", "city", "oblast", "region", "province", "state", "governorate", "district", "raion");

    private final List<Place> candidates;
    private final String words;
    private final PlaceContext context;
    private final Gazetteer gazetteer;
    private final String said;
    private final boolean city;

    Ranking(List<Place> candidates, String words, PlaceContext context, Gazetteer gazetteer) {
        this.candidates = candidates;
        this.words = words;
        this.context = context;
        this.gazetteer = gazetteer;
        this.said = Spelling.latin(words);
        this.city = cityOf(candidates, words, gazetteer);
    }

    /** The candidate that leads by enough; empty where none does. */
    Optional<Place> best() {
        Place first = null;
        Place second = null;
        double most = 0;
        double less = 0;
        for (Place place : candidates) {
            double score = score(place);
            if (first == null || ahead(score, place, most, first)) {
                second = first;
                less = most;
                first = place;
                most = score;
            } else if (second == null || ahead(score, place, less, second)) {
                second = place;
                less = score;
            }
        }
        if (first == null || second == null) {
            return Optional.empty();
        }
        return most - less >= LEAD ? Optional.of(first) : wider(first, second);
    }

    private static boolean ahead(double score, Place place, double than, Place other) {
        return score > than || score == than && place.id().compareTo(other.id()) < 0;
    }

    /** Of a region and a feature of one name, the one that holds the other; of two that do not tell, the region. */
    private Optional<Place> wider(Place one, Place other) {
        boolean region = one.kind() == PlaceKind.REGION && other.kind() == PlaceKind.FEATURE;
        boolean feature = one.kind() == PlaceKind.FEATURE && other.kind() == PlaceKind.REGION;
        if (!region && !feature || !one.countries().equals(other.countries())) {
            return Optional.empty();
        }
        Place wide = feature ? one : other;
        Place narrow = feature ? other : one;
        return Optional.of(gazetteer.within(narrow.id(), wide.id()) ? wide : narrow);
    }

    private double score(Place place) {
        double near = context.nearest(place);
        return 3 * context.share(place)
                + 2 * context.regionShare(place)
                + (near <= 60 ? 1.5 : near <= 250 ? 0.75 : 0)
                + Math.log10(place.population() + 10) / 2
                + (ownName(place) ? 1 : 0)
                + prior(place);
    }

    /** Whether the words are the name of the place itself, but for "city" or "oblast" behind it, not a variant. */
    private boolean ownName(Place place) {
        String name = Spelling.latin(place.name());
        return name.startsWith(said)
                && GENERIC.contains(name.substring(said.length()).strip());
    }

    private double prior(Place place) {
        return switch (place.kind()) {
            case COUNTRY -> 4;
            case FEATURE -> 2.5;
            case DISTRICT -> 0;
            case REGION -> hasTown(place) ? 0 : 2;
            case SETTLEMENT -> settlement(place) + (seat(place) ? 1 : 0) - (city ? 1.5 : 0);
        };
    }

    private static double settlement(Place place) {
        return switch (place.detail()) {
            case "PPLC" -> 2;
            case "city", "town" -> 1;
            case "PPLA" -> 0.5;
            case "unregistered", "abandoned", "historical", "locality", "PPLX" -> -1;
            default -> 0;
        };
    }

    /** Whether a region of the same name is ruled from the place. */
    private boolean seat(Place place) {
        return !place.detail().equals("PPLC")
                && Candidates.any(
                        candidates,
                        r -> r.kind() == PlaceKind.REGION && r.detail().equals(place.id()));
    }

    /** "Gaza" is the strip and "Kuwait" the country where the town is called Gaza City, Kuwait City. */
    private static boolean cityOf(List<Place> candidates, String words, Gazetteer gazetteer) {
        return Candidates.any(candidates, r -> r.kind() == PlaceKind.FEATURE || r.kind() == PlaceKind.COUNTRY)
                && gazetteer.knows(NameKey.of(words + " city"));
    }

    /** A bare name that the seat of the region, or a town called just so, shares with it means the town. */
    private boolean hasTown(Place region) {
        long name = NameKey.of(words);
        return Candidates.any(
                candidates,
                r -> r.kind() == PlaceKind.SETTLEMENT
                        && (r.id().equals(region.detail()) || NameKey.of(r.name()) == name)
                        && gazetteer.within(r.id(), region.id()));
    }
}
