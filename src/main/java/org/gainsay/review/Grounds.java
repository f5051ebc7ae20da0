package org.gainsay.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
                grounds.add(new Ground(position.label(), answer, chosen.contains(position.ordinal())));
            }
        }
        return grounds;
    }

    /**
     * What in the present positions was not reckoned with, one line each for the reader; empty where the decision still
     * stands. A known value from another origin, or a copy, is nothing new.
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
        return reasons;
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
