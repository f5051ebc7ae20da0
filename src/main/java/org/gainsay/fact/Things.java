package org.gainsay.fact;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Facet;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.claim.Populations;
import org.gainsay.claim.SideWords;
import org.jspecify.annotations.Nullable;

/** Tells whether two event claims of one story speak of one thing, by its noun, its name, its side and its place. */
final class Things {

    private final PlaceOrder places;
    private final Populations populations;

    Things(PlaceOrder places, Populations populations) {
        this.places = places;
        this.populations = populations;
    }

    /** Why the two speak of different things, or null where they speak of one. */
    @Nullable
    ReasonCode apart(Claim a, Claim b) {
        if (!named(a.population(), b.population()) || !sided(a.side(), b.side())) {
            return ReasonCode.OTHER_POPULATION;
        }
        return placed(a, b) ? null : ReasonCode.OTHER_PLACE;
    }

    /** "the airport" may be Mitiga airport, but Mitiga airport is no other that has a name. */
    private boolean named(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || one.equals(other)) {
            return true;
        }
        if (populations.partOf(one, other) || populations.partOf(other, one)) {
            return true;
        }
        Set<String> words = words(one);
        Set<String> others = words(other);
        return words.containsAll(others) || others.containsAll(words);
    }

    private static Set<String> words(String name) {
        return new HashSet<>(Arrays.asList(name.split(" ")));
    }

    private static boolean sided(@Nullable String one, @Nullable String other) {
        return one == null || other == null || SideWords.standard().maybeOne(one, other);
    }

    /** A place stated against another; what only the context gives must be the very same. */
    private boolean placed(Claim a, Claim b) {
        PlaceFacet here = a.place();
        PlaceFacet there = b.place();
        if (here == null || there == null) {
            Claim placed = here == null ? b : a;
            return here == there || placed.inherits(Facet.PLACE) || person(a) && person(b);
        }
        if (FactKey.place(here).equals(FactKey.place(there)) || person(a) && person(b)) {
            return true;
        }
        String one = here.id();
        String other = there.id();
        boolean stated = !a.inherits(Facet.PLACE) && !b.inherits(Facet.PLACE);
        return stated && one != null && other != null && (places.within(one, other) || places.within(other, one));
    }

    /** A full name needs no place. */
    private static boolean person(Claim claim) {
        String actor = claim.actor();
        String population = claim.population();
        return actor != null
                && population != null
                && population.indexOf(' ') > 0
                && Character.isUpperCase(actor.codePointAt(0));
    }

    /** Whether one of the claims speaks of the thing without its name while others name two of its kind. */
    static boolean ambiguous(Claim claim, List<Claim> others) {
        String population = claim.population();
        if (population == null) {
            return false;
        }
        Set<String> words = words(population);
        return others.stream()
                        .map(Claim::population)
                        .filter(Objects::nonNull)
                        .filter(other ->
                                words(other).containsAll(words) && !words(other).equals(words))
                        .distinct()
                        .count()
                > 1;
    }
}
