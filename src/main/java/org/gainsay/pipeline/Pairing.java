package org.gainsay.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.StoredClaim;
import org.gainsay.conflict.Conflict;
import org.gainsay.conflict.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Which finding continues which conflict. First those on the same fact, in the same story before another; then, since a
 * fact may change its key when facts or stories merge and split, those of one type that share most evidence.
 */
final class Pairing {

    private final Map<Evidence, Conflict> pairs = new IdentityHashMap<>();
    private final Set<Conflict> left = new HashSet<>();
    private final Map<Conflict, Set<Long>> claims = new IdentityHashMap<>();
    private final Map<String, List<Conflict>> byPrint = new HashMap<>();
    private final Map<Long, List<Conflict>> byClaim = new HashMap<>();

    private Pairing(Collection<Conflict> known) {
        for (Conflict conflict : known) {
            left.add(conflict);
            Set<Long> ids = ids(conflict);
            claims.put(conflict, ids);
            byPrint.computeIfAbsent(conflict.fingerprint(), print -> new ArrayList<>())
                    .add(conflict);
            ids.forEach(id ->
                    byClaim.computeIfAbsent(id, claim -> new ArrayList<>()).add(conflict));
        }
    }

    /**
     * Pairs findings with conflicts.
     *
     * @param prints the fingerprint of each finding
     * @param found the findings
     * @param known the conflicts that may be meant
     */
    static Pairing of(Map<Evidence, String> prints, List<Evidence> found, Collection<Conflict> known) {
        Pairing pairing = new Pairing(known);
        Function<Evidence, Stream<Conflict>> sameFact =
                evidence -> pairing.byPrint.getOrDefault(prints.get(evidence), List.of()).stream();
        pairing.pair(found, e -> sameFact.apply(e).filter(conflict -> e.story() == conflict.story()));
        pairing.pair(found, sameFact);
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
    private void pair(List<Evidence> found, Function<Evidence, Stream<Conflict>> fitting) {
        record Candidate(Evidence evidence, Conflict conflict, long shared) {}
        List<Candidate> candidates = new ArrayList<>();
        for (Evidence evidence : found) {
            if (!pairs.containsKey(evidence)) {
                fitting.apply(evidence)
                        .filter(left::contains)
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

    /** Conflicts of its type that rest on one of its claims at least. */
    private Stream<Conflict> sameMatter(Evidence evidence) {
        return claims(evidence)
                .flatMap(id -> byClaim.getOrDefault(id, List.of()).stream())
                .distinct()
                .filter(conflict -> sameMatter(evidence, conflict));
    }

    /** Half of the evidence at least, so that a conflict does not wander off with one claim. */
    private boolean sameMatter(Evidence evidence, Conflict conflict) {
        long all = evidence.claims().stream().mapToLong(Collection::size).sum();
        int known = claims.getOrDefault(conflict, Set.of()).size();
        return evidence.finding().type() == conflict.type()
                && Objects.equals(evidence.finding().article(), conflict.articleKey())
                && 2 * shared(evidence, conflict) >= Math.min(all, known);
    }

    private long shared(Evidence evidence, Conflict conflict) {
        Set<Long> known = claims.getOrDefault(conflict, Set.of());
        return claims(evidence).filter(known::contains).count();
    }

    private static Stream<Long> claims(Evidence evidence) {
        return evidence.claims().stream()
                .flatMap(Collection::stream)
                .map(StoredClaim::id)
                .distinct();
    }

    private static Set<Long> ids(Conflict conflict) {
        return conflict.positions().stream()
                .flatMap(position -> position.claims().stream())
                .map(StoredClaim::id)
                .collect(Collectors.toSet());
    }
}
