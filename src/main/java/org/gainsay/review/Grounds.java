package org.gainsay.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.claim.StoredClaim;
import org.gainsay.conflict.StoredPosition;

/** The evidence a decision rests on, and whether new evidence leaves it standing. */
final class Grounds {

    private final List<Ground> grounds;

    Grounds(List<Ground> grounds) {
        this.grounds = List.copyOf(grounds);
    }

    /** Every answer of every position; {@code chosen} are ordinals of those held to be right. */
    static List<Ground> of(List<StoredPosition> positions, Collection<Integer> chosen) {
        List<Ground> grounds = new ArrayList<>();
        for (StoredPosition position : positions) {
            for (String answer : position.answers()) {
                grounds.add(new Ground(position.label(), answer, chosen.contains(position.ordinal()), null));
            }
        }
        return grounds;
    }

    /** The same article by article, for a decision on these articles and no others. */
    static List<Ground> ofPair(List<StoredPosition> positions) {
        List<Ground> grounds = new ArrayList<>();
        for (StoredPosition position : positions) {
            Set<Ground> given = new LinkedHashSet<>();
            for (StoredClaim claim : position.claims()) {
                given.add(new Ground(position.label(), StoredPosition.answer(claim), false, article(claim)));
            }
            grounds.addAll(given.isEmpty() ? of(List.of(position), Set.of()) : given);
        }
        return grounds;
    }

    /**
     * What in the present positions was not reckoned with, one line each for the reader; empty where the decision still
     * stands. A known value from another origin, or a copy, is nothing new, unless the decision was on these articles only.
     */
    List<String> upsetBy(List<StoredPosition> now) {
        List<String> reasons = new ArrayList<>();
        Set<String> known = answers(grounds);
        Set<String> labels = grounds.stream().map(Ground::label).collect(Collectors.toSet());
        for (StoredPosition position : now) {
            Set<String> answers = new LinkedHashSet<>(position.answers());
            if (!labels.contains(position.label()) && answers.stream().noneMatch(known::contains)) {
                reasons.add("new position: " + position.label());
            } else if (answers.stream().anyMatch(answer -> answer.startsWith("denied ") && !known.contains(answer))) {
                reasons.add("denied: " + position.label());
            }
        }
        chosenLabels().stream().filter(label -> gone(label, now)).forEach(label -> reasons.add("withdrawn: " + label));
        if (reasons.isEmpty()) {
            reasons.addAll(otherPairs(now));
        }
        return reasons;
    }

    /** Answers of articles that the decision did not speak of: with those of the other positions they are new pairs. */
    private List<String> otherPairs(List<StoredPosition> now) {
        if (grounds.stream().allMatch(ground -> ground.article() == null)) {
            return List.of();
        }
        Set<List<String>> known = grounds.stream()
                .map(ground -> List.of(String.valueOf(ground.article()), ground.answer()))
                .collect(Collectors.toSet());
        return now.stream()
                .flatMap(position -> position.claims().stream()
                        .filter(claim -> !known.contains(List.of(article(claim), StoredPosition.answer(claim))))
                        .map(claim -> "another pair: " + position.label() + " in " + outlet(claim)))
                .distinct()
                .toList();
    }

    private static String article(StoredClaim claim) {
        return claim.revision().article().key();
    }

    private static String outlet(StoredClaim claim) {
        return claim.revision().article().outlet().name();
    }

    private List<String> chosenLabels() {
        return grounds.stream()
                .filter(Ground::chosen)
                .map(Ground::label)
                .distinct()
                .toList();
    }

    private boolean gone(String label, List<StoredPosition> now) {
        Set<String> meant = answers(
                grounds.stream().filter(ground -> ground.label().equals(label)).toList());
        return now.stream()
                .noneMatch(position -> position.label().equals(label)
                        || position.answers().stream().anyMatch(meant::contains));
    }

    private static Set<String> answers(List<Ground> grounds) {
        return grounds.stream().map(Ground::answer).collect(Collectors.toSet());
    }
}
