package org.gainsay.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.claim.StoredClaim;
import org.gainsay.conflict.Conflict;
import org.gainsay.conflict.Evidence;
import org.gainsay.review.Closure;

/** Tells why a conflict that a run looked for was not found again. */
final class Departure {

    private final Set<String> rules;
    private final List<Set<Long>> found;

    /**
     * The ways out of one run.
     *
     * @param rules ids of the rules in force
     * @param found what the run found
     */
    Departure(Set<String> rules, Collection<Evidence> found) {
        this.rules = rules;
        this.found = found.stream()
                .map(evidence -> ids(
                        evidence.claims().stream().flatMap(Collection::stream).toList()))
                .toList();
    }

    /** The most telling reason. */
    Closure of(Conflict vanished) {
        if (!rules.contains(vanished.rule())) {
            return Closure.RULE_REMOVED;
        }
        List<StoredClaim> claims = vanished.positions().stream()
                .flatMap(position -> position.claims().stream())
                .toList();
        Set<Long> ids = ids(claims);
        if (found.stream().anyMatch(other -> other.containsAll(ids))) {
            return Closure.SUPERSEDED;
        }
        boolean edited = claims.stream().anyMatch(claim -> !claim.revision().latest());
        return edited ? Closure.CORRECTED_BY_SOURCE : Closure.EVIDENCE_WITHDRAWN;
    }

    private static Set<Long> ids(List<StoredClaim> claims) {
        return claims.stream().map(StoredClaim::id).collect(Collectors.toSet());
    }
}
