package org.gainsay.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.fact.Position;
import org.gainsay.fact.Witnesses;

/** Compares and joins the evidence of findings. */
final class Overlap {

    private Overlap() {}

    /** Whether every two claims that {@code part} sets against each other are set against each other by {@code whole} too. */
    static boolean within(Finding part, Finding whole) {
        Map<String, Integer> sides = new HashMap<>();
        for (int i = 0; i < whole.positions().size(); i++) {
            for (Claim claim : whole.positions().get(i).claims()) {
                sides.put(evidence(claim), i);
            }
        }
        Set<Integer> taken = new HashSet<>();
        int witnessed = 0;
        for (Position position : part.positions()) {
            Set<Integer> here = new HashSet<>();
            position.claims().forEach(claim -> here.add(sides.getOrDefault(evidence(claim), -1)));
            if (here.contains(-1) || here.stream().anyMatch(taken::contains)) {
                return false;
            }
            taken.addAll(here);
            witnessed += here.isEmpty() ? 0 : 1;
        }
        return witnessed > 1;
    }

    /** The first finding with what the second adds: claims of answers it has, and answers it has not. */
    static Finding joined(Finding first, Finding second, Witnesses witnesses) {
        Set<String> known = new HashSet<>();
        Map<String, List<Claim>> answers = new LinkedHashMap<>();
        for (Position position : first.positions()) {
            answers.computeIfAbsent(position.value(), value -> new ArrayList<>())
                    .addAll(position.claims());
            position.claims().forEach(claim -> known.add(evidence(claim)));
        }
        for (Position position : second.positions()) {
            List<Claim> added = position.claims().stream()
                    .filter(claim -> !known.contains(evidence(claim)))
                    .toList();
            if (!added.isEmpty()) {
                answers.computeIfAbsent(position.value(), value -> new ArrayList<>())
                        .addAll(added);
            }
        }
        List<Position> positions = new ArrayList<>();
        answers.forEach((value, claims) -> positions.add(witnesses.position(value, claims)));
        return positions.size() < 2 ? first : first.answering(Witnesses.ranked(positions));
    }

    private static String evidence(Claim claim) {
        return claim.article() + (claim.evidence().inTitle() ? " title " : " ")
                + claim.evidence().start() + "-" + claim.evidence().end();
    }
}
