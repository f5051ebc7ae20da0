package org.gainsay.fact;

import java.util.List;
import org.gainsay.claim.Claim;

/**
 * What came of claims at the door.
 *
 * @param admitted those to be judged, in the order given
 * @param refused those left out, in the order given
 */
public record Admission(List<Claim> admitted, List<Refused> refused) {

    /**
     * A claim that was left out.
     *
     * @param number its place among those given, from 0
     * @param reason why, in words for the person who can mend it
     */
    public record Refused(int number, String reason) {}

    /** Copies the lists. */
    public Admission {
        admitted = List.copyOf(admitted);
        refused = List.copyOf(refused);
    }
}
