package org.gainsay.gazetteer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses among places of one name by what the text is about, what lies near, and size; abstains where that is not clear. */
public final class PlaceResolver {

    /** By how much the best candidate must lead. */
    private static final double LEAD = 0.75;

    /** A direction within this many degrees of where a region lies in its country describes it, else it names a part of it. */
    private static final double DESCRIBES = 67.5;

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
        Optional<Place> whole = container(mention, context);
        return mention.part() == null ? whole : whole.filter(place -> describes(mention.part(), place));
    }

    /** As {@link #resolve}, but for "eastern Libya" the place whose part it is: Libya. */
    public Optional<Place> container(PlaceMention mention, PlaceContext context) {
        List<Place> candidates = mention.candidates();
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0));
        }
        Optional<Place> settled = context.settled(mention.words()).filter(candidates::contains);
        return settled.isPresent() ? settled : best(candidates, context);
    }

    private Optional<Place> best(List<Place> candidates, PlaceContext context) {
        List<Place> ranked = candidates.stream()
                .sorted(Comparator.comparingDouble((Place p) -> -score(p, candidates, context)).thenComparing(Place::id))
                .toList();
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        double lead = score(ranked.get(0), candidates, context) - score(ranked.get(1), candidates, context);
        return lead >= LEAD || same(ranked.get(0), ranked.get(1)) ? Optional.of(ranked.get(0)) : Optional.empty();
    }

    /** A region and the feature that covers just it are one place. */
    private boolean same(Place one, Place other) {
        return gazetteer.within(one.id(), other.id()) && gazetteer.within(other.id(), one.id());
    }

    private double score(Place place, List<Place> rivals, PlaceContext context) {
        double near = context.nearest(place);
        return 3 * context.share(place)
                + 2 * context.regionShare(place)
                + (near <= 60 ? 1.5 : near <= 250 ? 0.75 : 0)
                + Math.log10(place.population() + 10) / 2
                + prior(place, rivals);
    }

    private double prior(Place place, List<Place> rivals) {
        return switch (place.kind()) {
            case COUNTRY -> 4;
            case FEATURE -> 2.5;
            case DISTRICT -> 0;
            case REGION -> hasTown(place, rivals) ? 0 : 2;
            case SETTLEMENT -> switch (place.detail()) {
                case "PPLC" -> 2;
                case "PPLA" -> 0.5;
                case "unregistered", "abandoned", "historical", "locality", "PPLX" -> -1;
                case "city", "town" -> 1;
                default -> 0;
            };
        };
    }

    /** A bare name that a town of the region shares means the town. */
    private boolean hasTown(Place region, List<Place> rivals) {
        return rivals.stream().anyMatch(r -> r.kind() == PlaceKind.SETTLEMENT && gazetteer.within(r.id(), region.id()));
    }

    /** Whether "eastern" tells where the region lies in its country rather than which part of it is meant. */
    private boolean describes(String direction, Place place) {
        Optional<Place> country = Optional.ofNullable(place.country()).flatMap(gazetteer::place);
        return place.kind() == PlaceKind.REGION && country.isPresent() && bearing(country.get(), place, direction) <= DESCRIBES;
    }

    private double bearing(Place country, Place region, String direction) {
        double north = region.latitude() - country.latitude();
        double east = (region.longitude() - country.longitude()) * Math.cos(Math.toRadians(region.latitude()));
        double actual = Math.toDegrees(Math.atan2(east, north));
        double stated = Direction.of(direction);
        double apart = Math.abs(actual - stated) % 360;
        return Math.min(apart, 360 - apart);
    }
}
