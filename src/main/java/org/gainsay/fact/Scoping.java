package org.gainsay.fact;

import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Facet;
import org.gainsay.claim.Measure;
import org.gainsay.claim.Needs;

/** Decides of which place a figure's question is, and abstains where the figure states too little to have one. */
final class Scoping {

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
        boolean subject = claim.population() != null || claim.side() != null;
        if (measure.needs() == Needs.NOTHING) {
            return Optional.of(places.of(claim));
        }
        if (!subject) {
            return Optional.empty();
        }
        boolean stated = claim.place() != null && !claim.inherits(Facet.PLACE);
        if (measure.needs() == Needs.SUBJECT || stated) {
            return Optional.of(places.of(claim));
        }
        Claimant claimant = Claimant.of(claim);
        return claimant.named() ? Optional.of("as told by " + claimant.key()) : Optional.empty();
    }
}
