package org.gainsay.fact;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Measure;
import org.gainsay.claim.PlaceFacet;
import org.jspecify.annotations.Nullable;

/**
 * One question about a figure, with every amount that answers it.
 *
 * @param key the question
 * @param measure what it asks for
 * @param amounts the answers, in order of publication
 */
public record Fact(FactKey key, Measure measure, List<Amount> amounts) {

    /** Copies the list. */
    public Fact {
        amounts = List.copyOf(amounts);
    }

    /** Name of the place that most claims speak of; null where none names any. */
    public @Nullable String place() {
        return places().map(place -> place.name() != null ? place.name() : place.words())
                .findFirst()
                .orElse(null);
    }

    /** The population as the first claim that has one states it; null where nothing narrower is stated. */
    public @Nullable String population() {
        return key.population().equals(FactKey.ANY) ? null : key.population();
    }

    private Stream<PlaceFacet> places() {
        return amounts.stream().map(Amount::claim).map(Claim::place).filter(Objects::nonNull);
    }
}
