package org.gainsay.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Course;
import org.gainsay.quantity.Dimension;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Answers to one question that cannot all hold.
 *
 * @param outcome contradiction, or tension where nothing contradicts
 * @param positions two or more, the best supported first
 * @param proof one line that holds one answer against another
 * @param gap how far the two answers of the proof lie apart, as a part of the higher
 */
public record Disagreement(Outcome outcome, List<Position> positions, String proof, double gap) {

    /**
     * An answer that something stands against.
     *
     * @param position the answer
     * @param voice the amount in it that something stands against
     * @param against that amount of another answer
     * @param outcome how hard they clash
     */
    record Side(Position position, Amount voice, Amount against, Outcome outcome) {}

    /**
     * A way to word an answer.
     *
     * @param words the wording
     * @param width how much the narrowest figure so worded leaves open
     * @param articles keys of the articles that word it so
     */
    private record Wording(String words, double width, Set<String> articles) {

        private Wording(String words, double width) {
            this(words, width, new HashSet<>());
        }

        private Wording and(Wording other) {
            articles.addAll(other.articles);
            return new Wording(words, Math.min(width, other.width), articles);
        }
    }

    /** The dispute among the amounts of a fact, or nothing where they go together. */
    public static Optional<Disagreement> among(Fact fact, Witnesses witnesses, FigureWords words) {
        List<Amount> amounts = fact.amounts();
        return Screen.peaceful(amounts)
                ? Optional.empty()
                : found(amounts, Sweep.over(amounts, fact.measure().course()), witnesses, words);
    }

    /**
     * The total that fell on the word of one claimant, or nothing where none did or where the fact is no running total.
     * Each claimant's counts are held against that claimant's own earlier ones only, and what an outlet gives without a
     * source against its own earlier reports. Whoever gives one of these answers too stands on its position.
     */
    public static Optional<Disagreement> fallen(Fact fact, Witnesses witnesses, FigureWords words) {
        if (fact.measure().course() != Course.RUNNING || Screen.grows(fact.amounts())) {
            return Optional.empty();
        }
        return found(fact.amounts(), Sweep.fallen(fact.amounts()), witnesses, words);
    }

    /**
     * The figure that one named source gave first so and later otherwise, though it was settled with the event: how many
     * marched, how many were on board. Nothing for totals, levels, and what is measured in a unit.
     */
    public static Optional<Disagreement> changed(Fact fact, Witnesses witnesses, FigureWords words) {
        Dimension dimension = fact.measure().dimension();
        boolean counted = dimension == Dimension.COUNT || dimension == Dimension.OTHER;
        if (fact.measure().course() != Course.FIXED || !counted || Screen.peaceful(fact.amounts())) {
            return Optional.empty();
        }
        return found(fact.amounts(), Sweep.changed(fact.amounts()), witnesses, words);
    }

    private static Optional<Disagreement> found(
            List<Amount> amounts, Sweep sweep, Witnesses witnesses, FigureWords words) {
        return of(sides(amounts, "", sweep, witnesses, words), words);
    }

    /** The answers among the amounts that the sweep found something against, each followed by the same words. */
    static List<Side> sides(List<Amount> amounts, String suffix, Sweep sweep, Witnesses witnesses, FigureWords words) {
        List<Side> sides = new ArrayList<>();
        for (List<Amount> cluster : Clusters.of(amounts, sweep::against)) {
            side(cluster, suffix, sweep, witnesses, words).ifPresent(sides::add);
        }
        return sides;
    }

    private static Optional<Side> side(
            List<Amount> cluster, String suffix, Sweep sweep, Witnesses witnesses, FigureWords words) {
        Amount voice = first(cluster, amount -> sweep.contradicting(amount) != null);
        voice = voice != null ? voice : first(cluster, amount -> sweep.straining(amount) != null);
        if (voice == null) {
            return Optional.empty();
        }
        List<Claim> claims = cluster.stream().map(Amount::claim).toList();
        Position position = witnesses.position(label(cluster, words) + suffix, claims);
        Amount against = sweep.contradicting(voice);
        return Optional.of(
                against != null
                        ? new Side(position, voice, against, Outcome.CONTRADICTION)
                        : new Side(position, voice, Objects.requireNonNull(sweep.straining(voice)), Outcome.TENSION));
    }

    private static @Nullable Amount first(List<Amount> amounts, Predicate<Amount> wanted) {
        for (Amount amount : amounts) {
            if (wanted.test(amount)) {
                return amount;
            }
        }
        return null;
    }

    /** The dispute between these answers; nothing where there are fewer than two. */
    static Optional<Disagreement> of(List<Side> sides, FigureWords words) {
        return sides.size() < 2 ? Optional.empty() : Optional.of(between(sides, words));
    }

    private static Disagreement between(List<Side> sides, FigureWords words) {
        List<Position> ranked =
                Witnesses.ranked(sides.stream().map(Side::position).toList());
        Map<Position, Integer> rank = new IdentityHashMap<>();
        ranked.forEach(position -> rank.put(position, rank.size()));
        Side first = sides.stream()
                .min(Comparator.comparing(Side::outcome).thenComparing(side -> rank.get(side.position())))
                .orElseThrow();
        String proof = Comparison.proof(first.voice(), first.against(), first.outcome(), words);
        return new Disagreement(
                first.outcome(),
                ranked,
                proof,
                gap(first.voice().range(), first.against().range()));
    }

    private static double gap(Interval a, Interval b) {
        Interval low = a.below(b) ? a : b;
        Interval high = a.below(b) ? b : a;
        return low.below(high) ? (high.low() - low.high()) / Math.max(Math.abs(high.low()), Math.abs(low.high())) : 0;
    }

    /** The wording most articles use; of two equally common ones the more precise. */
    private static String label(List<Amount> cluster, FigureWords words) {
        if (cluster.size() == 1) {
            return words.of(cluster.get(0).figure());
        }
        boolean anyNarrow = cluster.stream().anyMatch(Amount::narrow);
        Map<Figure, Wording> figures = new HashMap<>();
        for (Amount amount : cluster) {
            if (amount.narrow() == anyNarrow) {
                figures.computeIfAbsent(amount.figure(), figure -> new Wording(words.of(figure), width(amount)))
                        .articles()
                        .add(amount.claim().article());
            }
        }
        Map<String, Wording> wordings = new HashMap<>();
        figures.values().forEach(wording -> wordings.merge(wording.words(), wording, Wording::and));
        return wordings.values().stream()
                .min(Comparator.<Wording>comparingInt(
                                wording -> -wording.articles().size())
                        .thenComparingDouble(Wording::width)
                        .thenComparing(Wording::words))
                .orElseThrow()
                .words();
    }

    private static double width(Amount amount) {
        return amount.range().high() - amount.range().low();
    }
}
