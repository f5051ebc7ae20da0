package org.gainsay.conflict.rule;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.conflict.RulePage;
import org.gainsay.gazetteer.Gazetteer;
import org.gainsay.gazetteer.Place;
import org.gainsay.gazetteer.PlaceKind;

/** Tells whether a region can be ruled out for a town: whether it may hold, or reach, another place of the town's name. */
final class Namesakes {

    /** Countries whose places the gazetteer has down to the hamlet. */
    private static final Set<String> COMPLETE = Set.of("UA");

    private final Gazetteer gazetteer;
    private final RulePage page;

    Namesakes(Gazetteer gazetteer, RulePage page) {
        this.gazetteer = gazetteer;
        this.page = page;
    }

    /**
     * Whether the region surely holds no place that the claim may mean.
     *
     * @param confirmed whether another claim puts the town where the gazetteer has it, so that the town is the one meant
     */
    boolean none(Claim claim, Place town, Place region, boolean confirmed) {
        List<Place> called = gazetteer.candidates(Objects.requireNonNull(claim.words())).stream()
                .filter(place -> place.kind() == PlaceKind.SETTLEMENT)
                .toList();
        boolean sameCountry =
                region.kind() == PlaceKind.REGION && region.countries().equals(town.countries());
        boolean within = called.stream().anyMatch(place -> gazetteer.within(place.id(), region.id()));
        return sameCountry
                && !within
                && !region.detail().equals(town.id())
                && !touches(town, region)
                && (confirmed || COMPLETE.containsAll(town.countries()) || known(town, called));
    }

    /** A town of some size whose name no other place has is meant, whatever small places no list has. */
    private boolean known(Place town, List<Place> called) {
        return called.size() == 1 && town.population() >= page.parameter("known-inhabitants");
    }

    /** Whether a place of the region lies so close that the town may grow into it. */
    private boolean touches(Place town, Place region) {
        double close = page.parameter("border-km");
        boolean[] found = new boolean[1];
        gazetteer.eachPlace(region.id(), place -> found[0] |= town.kilometresTo(place) <= close);
        return found[0];
    }
}
