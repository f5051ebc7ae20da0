package org.gainsay.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gainsay.bench.StoryPack.Marked;
import org.gainsay.claim.Claim;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Scope;
import org.gainsay.pipeline.Analysis;

/**
 * How findings compare with what was marked. A finding is right where two of its positions stand on two sides of one
 * marked conflict and on no others; where two findings are right on one conflict, the second is a duplicate.
 *
 * @param gold marked conflicts
 * @param hits those that were found, each by a finding of its own
 * @param wrong findings that are duplicates, traps, or nothing that was marked
 * @param traps marked traps that a wrong finding fell into
 */
record Scorecard(int gold, int hits, int wrong, int traps) {

    /** Types whose other position may be the calendar, the gazetteer or arithmetic: touching one side is enough. */
    private static final Set<ConflictType> LONE = Set.of(
            ConflictType.DATE,
            ConflictType.PLACE,
            ConflictType.NAME,
            ConflictType.CONVERSION,
            ConflictType.DIMENSION,
            ConflictType.SUM);

    static Scorecard of(StoryPack pack, Analysis analysis) {
        List<Finding> findings = analysis.findings();
        List<List<Integer>> matches = findings.stream()
                .map(finding -> matches(finding, pack.conflicts()))
                .toList();
        Set<Integer> right = paired(matches, pack.conflicts().size());
        int wrong = 0;
        Set<Marked> sprung = new HashSet<>();
        for (int i = 0; i < findings.size(); i++) {
            if (!right.contains(i)) {
                Finding finding = findings.get(i);
                List<Marked> fallen = pack.traps().stream()
                        .filter(trap -> joins(finding, trap))
                        .toList();
                sprung.addAll(fallen);
                boolean allowed = matches.get(i).isEmpty()
                        && fallen.isEmpty()
                        && pack.optional().stream().anyMatch(optional -> joins(finding, optional));
                wrong += allowed ? 0 : 1;
            }
        }
        return new Scorecard(pack.conflicts().size(), right.size(), wrong, sprung.size());
    }

    Scorecard plus(Scorecard other) {
        return new Scorecard(gold + other.gold, hits + other.hits, wrong + other.wrong, traps + other.traps);
    }

    double precision() {
        return hits + wrong == 0 ? 1 : (double) hits / (hits + wrong);
    }

    double recall() {
        return gold == 0 ? 1 : (double) hits / gold;
    }

    private static List<Integer> matches(Finding finding, List<Marked> conflicts) {
        return IntStream.range(0, conflicts.size())
                .filter(i -> joins(finding, conflicts.get(i)) || lone(finding, conflicts.get(i)))
                .boxed()
                .toList();
    }

    private static boolean joins(Finding finding, Marked marked) {
        Set<Integer> only = new HashSet<>();
        for (var position : finding.positions()) {
            List<Integer> touched = StoryPack.touched(marked, position.claims());
            if (touched.size() == 1) {
                only.add(touched.get(0));
            }
            boolean single = marked.sides().size() == 1 && !touched.isEmpty();
            if (single || marked.intra() && spans(marked, position.claims())) {
                return true;
            }
        }
        return only.size() > 1;
    }

    private static boolean spans(Marked marked, List<Claim> claims) {
        return claims.stream()
                .anyMatch(claim -> StoryPack.touched(marked, List.of(claim)).size() > 1);
    }

    private static boolean lone(Finding finding, Marked marked) {
        return finding.scope() == Scope.INTRA
                && LONE.contains(finding.type())
                && finding.type().code().equals(String.valueOf(marked.type()).toLowerCase(Locale.ROOT))
                && finding.positions().stream().anyMatch(position -> !StoryPack.touched(marked, position.claims())
                        .isEmpty());
    }

    /** As many findings as can be paired with a conflict each: augmenting paths (Kuhn). */
    private static Set<Integer> paired(List<List<Integer>> matches, int conflicts) {
        int[] owner = IntStream.generate(() -> -1).limit(conflicts).toArray();
        for (int i = 0; i < matches.size(); i++) {
            place(i, matches, owner, new HashSet<>());
        }
        return IntStream.of(owner).filter(i -> i >= 0).boxed().collect(Collectors.toSet());
    }

    private static boolean place(int finding, List<List<Integer>> matches, int[] owner, Set<Integer> seen) {
        for (int conflict : matches.get(finding)) {
            if (seen.add(conflict) && (owner[conflict] < 0 || place(owner[conflict], matches, owner, seen))) {
                owner[conflict] = finding;
                return true;
            }
        }
        return false;
    }
}
