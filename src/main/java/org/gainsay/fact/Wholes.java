package org.gainsay.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.fact.Disagreement.Side;

/** Finds parts that are larger than their whole among the facts of a story: more soldiers killed than people. */
public final class Wholes {

    /**
     * A whole that a part exceeds.
     *
     * @param fact the question about the whole
     * @param disagreement its answers, and those about the part
     */
    public record Exceeded(Fact fact, Disagreement disagreement) {}

    /** The amounts of one fact whose sentences state the same scope. */
    private record Group(Fact fact, Scope scope, List<Amount> amounts, double highestLow, double lowestHigh) {

        static Group of(Fact fact, Scope scope, List<Amount> amounts) {
            double highestLow = Double.NEGATIVE_INFINITY;
            double lowestHigh = Double.POSITIVE_INFINITY;
            for (Amount amount : amounts) {
                highestLow = Math.max(highestLow, amount.range().low());
                lowestHigh = Math.min(lowestHigh, amount.range().high());
            }
            return new Group(fact, scope, amounts, highestLow, lowestHigh);
        }

        /** Whether both are answers to one kind of question about one event. */
        boolean beside(Group other) {
            return !fact.key().equals(other.fact.key())
                    && fact.key().measure().equals(other.fact.key().measure())
                    && fact.key().event().equals(other.fact.key().event());
        }
    }

    private final Reference reference;
    private final Witnesses witnesses;

    /** Looks with this reference data. */
    public Wholes(Reference reference, Witnesses witnesses) {
        this.reference = reference;
        this.witnesses = witnesses;
    }

    /** The wholes that a part exceeds, in the order of the facts. */
    public List<Exceeded> exceeded(List<Fact> facts) {
        List<List<Group>> counted = facts.stream()
                .filter(fact -> Scope.addsUp(fact.measure()))
                .map(Wholes::groups)
                .toList();
        Map<String, List<Group>> measures = new HashMap<>();
        counted.forEach(own ->
                measures.computeIfAbsent(measure(own), key -> new ArrayList<>()).addAll(own));
        List<Exceeded> exceeded = new ArrayList<>();
        for (List<Group> own : counted) {
            List<Group> groups = measures.get(measure(own));
            if (own.size() < groups.size()) {
                exceeded(own, groups)
                        .ifPresent(found -> exceeded.add(new Exceeded(own.get(0).fact(), found)));
            }
        }
        return exceeded;
    }

    private static String measure(List<Group> groups) {
        return groups.get(0).fact().key().measure();
    }

    private static List<Group> groups(Fact fact) {
        Map<Scope, List<Amount>> scopes = new LinkedHashMap<>();
        fact.amounts().forEach(amount -> scopes.computeIfAbsent(
                        Scope.of(
                                amount.claim(),
                                fact.key().population(),
                                fact.key().place()),
                        scope -> new ArrayList<>())
                .add(amount));
        return scopes.entrySet().stream()
                .map(scope -> Group.of(fact, scope.getKey(), scope.getValue()))
                .toList();
    }

    private Optional<Disagreement> exceeded(List<Group> wholes, List<Group> groups) {
        Sweep sweep = Sweep.empty(wholes.get(0).fact().measure().course());
        Map<Group, Group> parts = new LinkedHashMap<>();
        for (Group whole : wholes) {
            for (Group part : groups) {
                // Numbers first: to compare them costs less than to look up what lies in what.
                if (part.highestLow() >= whole.lowestHigh()
                        && part.beside(whole)
                        && part.scope().to(whole.scope(), reference) == Relation.PART) {
                    sweep.holding(whole.amounts(), part.amounts());
                    parts.putIfAbsent(part, whole);
                }
            }
        }
        return parts.isEmpty() ? Optional.empty() : disagreement(wholes, parts, sweep);
    }

    private Optional<Disagreement> disagreement(List<Group> wholes, Map<Group, Group> parts, Sweep sweep) {
        FigureWords words = reference.words();
        List<Amount> total =
                wholes.stream().flatMap(group -> group.amounts().stream()).toList();
        List<Side> sides = new ArrayList<>(Disagreement.sides(total, "", sweep, witnesses, words));
        parts.forEach((part, whole) ->
                sides.addAll(Disagreement.sides(part.amounts(), narrower(part, whole), sweep, witnesses, words)));
        return Disagreement.of(sides, words);
    }

    /** What makes the part narrower, in words to follow its number. */
    private String narrower(Group part, Group whole) {
        String people = part.scope().statedPeople();
        boolean fewer =
                people != null && !part.scope().people().equals(whole.scope().people());
        boolean nearer = !part.scope().place().equals(whole.scope().place());
        return (fewer ? " " + reference.populations().label(people) : "")
                + (nearer ? " in " + part.fact().place() : "");
    }
}
