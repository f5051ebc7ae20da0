package org.gainsay.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.gainsay.claim.StoredClaim;
import org.gainsay.conflict.Conflict;
import org.gainsay.conflict.Evidence;
import org.gainsay.conflict.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * Which finding continues which conflict. First those on the same fact, in the same story before another; then, since a
 * fact may change its key when facts or stories merge and split, those of one type that share most evidence.
 */
final class Pairing {

    private final Map<Evidence, Conflict> pairs = new IdentityHashMap<>();
    private final Set<Conflict> left;
    private final Map<Conflict, Set<Long>> claims = new IdentityHashMap<>();

    private Pairing(Collection<Conflict> known) {
        left = new HashSet<>(known);
        known.forEach(conflict -> claims.put(conflict, ids(conflict)));
    }

    static Pairing of(List<Evidence> found, Collection<Conflict> known) {
        Pairing pairing = new Pairing(known);
        pairing.pair(found, (e, c) -> sameFact(e, c) && e.story() == c.story());
        pairing.pair(found, Pairing::sameFact);
        pairing.pair(found, pairing::sameMatter);
        return pairing;
    }

    /** The conflict that the finding continues, or null for a new one. */
    @Nullable
    Conflict conflict(Evidence evidence) {
        return pairs.get(evidence);
    }

    /** The conflicts that no finding continues. */
    Collection<Conflict> left() {
        return left;
    }

    /** Pairs the best candidates first, so that the order of findings plays no part. */
    private void pair(List<Evidence> found, BiPredicate<Evidence, Conflict> fits) {
        record Candidate(Evidence evidence, Conflict conflict, long shared) {}
        List<Candidate> candidates = new ArrayList<>();
        for (Evidence evidence : found) {
            if (!pairs.containsKey(evidence)) {
                left.stream()
                        .filter(conflict -> fits.test(evidence, conflict))
                        .forEach(c -> candidates.add(new Candidate(evidence, c, shared(evidence, c))));
            }
        }
        candidates.sort(Comparator.comparingLong(Candidate::shared).reversed().thenComparing(c -> c.conflict()
                .id()));
        for (Candidate best : candidates) {
            if (!pairs.containsKey(best.evidence()) && left.remove(best.conflict())) {
                pairs.put(best.evidence(), best.conflict());
            }
        }
    }

    private static boolean sameFact(Evidence evidence, Conflict conflict) {
        return conflict.fingerprint().equals(Fingerprint.of(evidence.finding()));
    }

    /** Half of the evidence at least, so that a conflict does not wander off with one claim. */
    private boolean sameMatter(Evidence evidence, Conflict conflict) {
        long all = evidence.claims().stream().mapToLong(Collection::size).sum();
        int known = claims.getOrDefault(conflict, Set.of()).size();
        long shared = shared(evidence, conflict);
        return evidence.finding().type() == conflict.type()
                && Objects.equals(evidence.finding().article(), conflict.articleKey())
                && shared > 0
                && 2 * shared >= Math.min(all, known);
    }

    private long shared(Evidence evidence, Conflict conflict) {
        Set<Long> known = claims.getOrDefault(conflict, Set.of());
        return evidence.claims().stream()
                .flatMap(Collection::stream)
                .map(StoredClaim::id)
                .filter(known::contains)
                .distinct()
                .count();
    }

    private static Set<Long> ids(Conflict conflict) {
        return conflict.positions().stream()
                .flatMap(position -> position.claims().stream())
                .map(StoredClaim::id)
                .collect(Collectors.toSet());
    }
}
