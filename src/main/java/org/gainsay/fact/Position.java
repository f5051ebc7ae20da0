package org.gainsay.fact;

import java.util.List;
import org.gainsay.claim.Claim;

/**
 * One answer to a question, with all claims behind it.
 *
 * @param value the answer in words for the reader: "6,000 km²", "held by Ukraine"
 * @param claims the claims that give it, in order of publication, then of their evidence; empty where the calendar, the
 *     gazetteer or arithmetic answers
 * @param origins how many independent origins stand behind it
 */
public record Position(String value, List<Claim> claims, int origins) {

    /** Copies the list. */
    public Position {
        claims = List.copyOf(claims);
    }
}
