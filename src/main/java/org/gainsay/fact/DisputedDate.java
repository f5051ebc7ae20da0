package org.gainsay.fact;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Happening;

/**
 * One event with dates that cannot all hold.
 *
 * @param key the question: the event and whom it befell as its population
 * @param happening what happened
 * @param answers the claims behind each answer, the narrowest claim of each first; two or more
 */
public record DisputedDate(FactKey key, Happening happening, List<List<Claim>> answers) {

    /** Copies the answers. */
    public DisputedDate {
        answers = answers.stream().map(List::copyOf).toList();
    }
}
