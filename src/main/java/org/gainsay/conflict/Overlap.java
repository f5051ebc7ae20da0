package org.gainsay.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.claim.Claim;
import org.gainsay.fact.Position;
import org.gainsay.fact.Witnesses;

/** Compares and joins the evidence of findings. */
final class Overlap {

    private Overlap() {}

    /** Where a claim stands: claims of one place are one in evidence. */
    private record Place(String article, boolean inTitle, int start, int end) {

        static Place of(Claim claim) {
            EvidenceSpan span = claim.evidence();
            return new Place(claim.article(), span.inTitle(), span.start(), span.end());
        }

        boolean holds(Claim claim) {
            return start == claim.evidence().start() && equals(of(claim));
        }
    }

    /** A quick look, for most findings share no evidence: whether the first claim of {@code part} is evidence of the whole. */
    static boolean mayHold(Finding whole, Finding part) {
        return part.positions().stream()
                .flatMap(position -> position.claims().stream())
                .findFirst()
                .map(Place::of)
                .filter(first -> whole.positions().stream()
                        .anyMatch(position -> position.claims().stream().anyMatch(first::holds)))
                .isPresent();
    }

    /** The evidence of a finding, each claim with the number of the position it stands on. */
    record Sides(Map<Place, Integer> numbers) {

        static Sides of(Finding finding) {
            Map<Place, Integer> numbers = new HashMap<>();
            for (int i = 0; i < finding.positions().size(); i++) {
                for (Claim claim : finding.positions().get(i).claims()) {
                    numbers.put(Place.of(claim), i);
                }
            }
            return new Sides(numbers);
        }

        /** Whether every two claims that {@code part} sets against each other are set against each other here too. */
        boolean hold(Finding part) {
            Set<Integer> taken = new HashSet<>();
            int witnessed = 0;
            for (Position position : part.positions()) {
                Set<Integer> here = new HashSet<>();
                for (Claim claim : position.claims()) {
                    Integer number = numbers.get(Place.of(claim));
                    if (number == null || taken.contains(number)) {
                        return false;
                    }
                    here.add(number);
                }
                taken.addAll(here);
                witnessed += here.isEmpty() ? 0 : 1;
            }
            return witnessed > 1;
        }
    }

    /** The first finding with what the second adds: claims of answers it has, answers it has not, and another rule's reason. */
    static Finding joined(Finding first, Finding second, Witnesses witnesses) {
        Set<Place> known = new HashSet<>();
        Map<String, List<Claim>> answers = new LinkedHashMap<>();
        for (Position position : first.positions()) {
            answers.computeIfAbsent(position.value(), value -> new ArrayList<>())
                    .addAll(position.claims());
            position.claims().forEach(claim -> known.add(Place.of(claim)));
        }
        for (Position position : second.positions()) {
            List<Claim> added = position.claims().stream()
                    .filter(claim -> !known.contains(Place.of(claim)))
                    .toList();
            if (!added.isEmpty()) {
                answers.computeIfAbsent(position.value(), value -> new ArrayList<>())
                        .addAll(added);
            }
        }
        List<Position> positions = new ArrayList<>();
        answers.forEach((value, claims) -> positions.add(witnesses.position(value, claims)));
        Finding both = first.explanation().contains(second.explanation()) ? first : first.because(second.explanation());
        return positions.size() < 2 ? both : both.answering(Witnesses.ranked(positions));
    }
}
