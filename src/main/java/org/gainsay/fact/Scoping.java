package org.gainsay.fact;

import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Facet;
import org.gainsay.claim.Measure;
import org.gainsay.claim.Needs;

/** Decides of which place a figure's question is, and abstains where the figure states too little to have one. */
final class Scoping {

    /** Populations that are the things counted and not those they belong to. */
    private static final Set<String> COUNTED = Set.of("ballots", "seats");

    private final EventPlace places;

    Scoping(EventPlace places) {
        this.places = places;
    }

    /**
     * The place in the claim's question.
     *
     * @return {@link FactKey#ANY} for the event's own; the source's own scope where only the source tells what is meant;
     *     empty where nothing does
     */
    Optional<String> place(Claim claim, Measure measure) {
        boolean subject = (claim.population() != null && !counted(claim, measure)) || claim.side() != null;
        if (measure.needs() == Needs.NOTHING) {
            return Optional.of(places.of(claim));
        }
        if (!subject || measure.needs() == Needs.WORDING) {
            return Optional.empty();
        }
        boolean stated = claim.place() != null && !claim.inherits(Facet.PLACE);
        if (measure.needs() == Needs.SUBJECT || stated) {
            return Optional.of(places.of(claim));
        }
        Claimant claimant = Claimant.of(claim);
        return claimant.named() ? Optional.of("as told by " + claimant.key()) : Optional.empty();
    }

    /** Whether the population is only what the measure counts anyhow: "2,914 votes" does not tell for whom. */
    private static boolean counted(Claim claim, Measure measure) {
        return measure.needs() == Needs.SUBJECT && COUNTED.contains(String.valueOf(claim.population()));
    }
}
