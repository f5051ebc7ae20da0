package org.gainsay.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.StoredClaim;
import org.gainsay.conflict.Conflict;
import org.gainsay.conflict.Evidence;
import org.gainsay.review.Closure;

/** Tells why a conflict that a run looked for was not found again. */
final class Departure {

    private final Set<String> rules;
    private final List<Found> found;

    /** What the run found, with the numbers of the claims behind it. */
    private record Found(Evidence evidence, Set<Long> claims) {}

    /**
     * The ways out of one run.
     *
     * @param rules ids of the rules in force
     * @param found what the run found
     */
    Departure(Set<String> rules, Collection<Evidence> found) {
        this.rules = rules;
        this.found = found.stream()
                .map(evidence ->
                        new Found(evidence, ids(evidence.claims().stream().flatMap(Collection::stream))))
                .toList();
    }

    /** The most telling reason. */
    Closure of(Conflict vanished) {
        if (!rules.contains(vanished.rule())) {
            return Closure.RULE_REMOVED;
        }
        if (successor(vanished).isPresent()) {
            return Closure.SUPERSEDED;
        }
        boolean edited = claims(vanished).anyMatch(claim -> !claim.revision().latest());
        return edited ? Closure.CORRECTED_BY_SOURCE : Closure.EVIDENCE_WITHDRAWN;
    }

    /** The finding that has all its evidence; empty where no finding has. */
    Optional<Evidence> successor(Conflict vanished) {
        Set<Long> ids = ids(claims(vanished));
        return found.stream()
                .filter(other -> other.claims().containsAll(ids))
                .map(Found::evidence)
                .findFirst();
    }

    private static Stream<StoredClaim> claims(Conflict conflict) {
        return conflict.positions().stream().flatMap(position -> position.claims().stream());
    }

    private static Set<Long> ids(Stream<StoredClaim> claims) {
        return claims.map(StoredClaim::id).collect(Collectors.toSet());
    }
}
