package org.gainsay.gazetteer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses among places of one name by what the text is about, what lies near, and size; abstains where that is not clear. */
public final class PlaceResolver {

    /** By how much the best candidate must lead. */
    private static final double LEAD = 0.75;

    /** From this many inhabitants a town is spoken of abroad as well. */
    private static final long KNOWN = 100_000;

    /** Share of the votes below which a country is not what a text is about. */
    private static final double ABROAD = 0.2;

    private static final Set<String> GENERIC =
            Set.of("", "city", "oblast", "region", "province", "state", "governorate", "district", "raion");

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
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0)).filter(place -> likely(place, context));
        }
        Optional<Place> settled = context.settled(mention.words()).filter(candidates::contains);
        return settled.isPresent() ? settled : best(candidates, mention.words(), context);
    }

    /** Whether the only place of a name may be meant: a small town abroad hardly is where the text speaks of another country. */
    private static boolean likely(Place place, PlaceContext context) {
        return place.kind() != PlaceKind.SETTLEMENT
                || place.population() >= KNOWN
                || place.detail().equals("PPLC")
                || !context.decided()
                || context.share(place) >= ABROAD;
    }

    private Optional<Place> best(List<Place> candidates, String words, PlaceContext context) {
        List<Place> ranked = candidates.stream()
                .sorted(Comparator.comparingDouble((Place p) -> -score(p, candidates, words, context))
                        .thenComparing(Place::id))
                .toList();
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        Place first = ranked.get(0);
        Place second = ranked.get(1);
        double lead = score(first, candidates, words, context) - score(second, candidates, words, context);
        return lead >= LEAD ? Optional.of(first) : wider(first, second);
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

    private double score(Place place, List<Place> rivals, String words, PlaceContext context) {
        double near = context.nearest(place);
        return 3 * context.share(place)
                + 2 * context.regionShare(place)
                + (near <= 60 ? 1.5 : near <= 250 ? 0.75 : 0)
                + Math.log10(place.population() + 10) / 2
                + (ownName(place, words) ? 1 : 0)
                + prior(place, rivals, words);
    }

    /** Whether the words are the name of the place itself, but for "city" or "oblast" behind it, not a variant. */
    private static boolean ownName(Place place, String words) {
        String name = Spelling.latin(place.name());
        String said = Spelling.latin(words);
        return name.startsWith(said)
                && GENERIC.contains(name.substring(said.length()).strip());
    }

    private double prior(Place place, List<Place> rivals, String words) {
        return switch (place.kind()) {
            case COUNTRY -> 4;
            case FEATURE -> 2.5;
            case DISTRICT -> 0;
            case REGION -> hasTown(place, rivals, words) ? 0 : 2;
            case SETTLEMENT -> settlement(place) + (seat(place, rivals) ? 1 : 0) - (cityOf(rivals, words) ? 1.5 : 0);
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
    private static boolean seat(Place place, List<Place> rivals) {
        return !place.detail().equals("PPLC")
                && rivals.stream()
                        .anyMatch(
                                r -> r.kind() == PlaceKind.REGION && r.detail().equals(place.id()));
    }

    /** "Gaza" is the strip and "Kuwait" the country where the town is called Gaza City, Kuwait City. */
    private boolean cityOf(List<Place> rivals, String words) {
        return rivals.stream().anyMatch(r -> r.kind() == PlaceKind.FEATURE || r.kind() == PlaceKind.COUNTRY)
                && !gazetteer.candidates(words + " city").isEmpty();
    }

    /** A bare name that the seat of the region, or a town called just so, shares with it means the town. */
    private boolean hasTown(Place region, List<Place> rivals, String words) {
        long name = NameKey.of(words);
        return rivals.stream()
                .filter(r -> r.kind() == PlaceKind.SETTLEMENT && gazetteer.within(r.id(), region.id()))
                .anyMatch(r -> r.id().equals(region.detail()) || NameKey.of(r.name()) == name);
    }
}
