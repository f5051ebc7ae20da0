package org.gainsay.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Course;
import org.gainsay.claim.Populations;
import org.gainsay.fact.TimeTree.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Finds every amount of a fact that takes part in a contradiction or a tension, in n log n: asks for each one the most
 * extreme amount it must be held against. Finds exactly those that {@link Comparison} would find pair by pair.
 */
final class Sweep {

    private static final Comparator<Amount> HIGHEST_LOW = Comparator.<Amount>comparingDouble(
                    a -> a.range().low())
            .thenComparing(a -> a.range().lowOpen());
    private static final Comparator<Amount> LOWEST_HIGH = Comparator.<Amount>comparingDouble(
                    a -> -a.range().high())
            .thenComparing(a -> a.range().highOpen());

    /** Which times bear on each other: a low amount's window on the times of higher ones, and their spot in it. */
    private record Timing(Function<Amount, Stretch> window, Function<Amount, Stretch> spot) {
        static final Timing ALWAYS = new Timing(a -> Stretch.ALWAYS, a -> Stretch.ALWAYS);
    }

    private final Course course;
    private final List<Amount> amounts;
    private final Map<Claim, Amount> contradicted = new IdentityHashMap<>();
    private final Map<Claim, Amount> strained = new IdentityHashMap<>();

    private Sweep(List<Amount> amounts, Course course) {
        this.amounts = amounts;
        this.course = course;
    }

    /** Sweeps the amounts of one fact. */
    static Sweep over(List<Amount> amounts, Course course) {
        Sweep sweep = new Sweep(amounts, course);
        sweep.contradictions(amounts, amounts);
        sweep.tensions(amounts, amounts);
        sweep.strains();
        if (course == Course.RUNNING) {
            sweep.leaps();
        }
        return sweep;
    }

    /** A sweep that has found nothing yet. */
    static Sweep empty(Course course) {
        return new Sweep(List.of(), course);
    }

    /**
     * Holds running totals against earlier ones of the same claimant; those that an outlet gives without a source also
     * against whatever that outlet gave before and gives after.
     */
    static Sweep fallen(List<Amount> amounts) {
        Sweep sweep = new Sweep(amounts, Course.RUNNING);
        Timing after =
                new Timing(a -> until(a.asOf().clearOf()), a -> at(a.asOf().to()));
        kinds(amounts, Sweep::claimant)
                .values()
                .forEach(own -> sweep.mark(own, own, after, Amount::id, sweep.contradicted));
        kinds(amounts, a -> a.claim().outlet()).values().forEach(all -> {
            List<Amount> own =
                    all.stream().filter(a -> !Claimant.of(a.claim()).named()).toList();
            sweep.mark(own, all, after, Amount::id, sweep.contradicted);
            sweep.mark(all, own, after, Amount::id, sweep.contradicted);
        });
        return sweep;
    }

    /** All amounts of those claimants of whom one amount is contradicted. */
    List<Amount> ofClaimantsContradicted() {
        Set<String> claimants = new HashSet<>();
        amounts.stream()
                .filter(amount -> contradicting(amount) != null)
                .forEach(amount -> claimants.add(claimant(amount)));
        return amounts.stream()
                .filter(amount -> claimants.contains(claimant(amount)))
                .toList();
    }

    private static String claimant(Amount amount) {
        return Claimant.of(amount.claim()).key();
    }

    /** An amount that contradicts this one, or null. */
    @Nullable
    Amount contradicting(Amount amount) {
        return contradicted.get(amount.claim());
    }

    /** An amount that sits badly with this one without contradicting it, or null. */
    @Nullable
    Amount straining(Amount amount) {
        return contradicted.containsKey(amount.claim()) ? null : strained.get(amount.claim());
    }

    /** Holds counts of a whole against counts of its parts, which must not be higher. */
    Sweep holding(List<Amount> wholes, List<Amount> parts) {
        contradictions(wholes, parts);
        tensions(wholes, parts);
        return this;
    }

    private void contradictions(List<Amount> lows, List<Amount> highs) {
        Timing together =
                switch (course) {
                    case FIXED -> Timing.ALWAYS;
                    case STOCK -> new Timing(Sweep::standing, Sweep::standing);
                    case RUNNING ->
                        new Timing(
                                a -> until(a.asOf().clearOf()), a -> at(a.asOf().to()));
                };
        mark(timed(lows), timed(highs), together, Amount::owner, contradicted);
        meetings(lows, highs, Amount::owner, contradicted);
    }

    private List<Amount> timed(List<Amount> some) {
        return course == Course.STOCK
                ? some.stream().filter(a -> a.asOf().known()).toList()
                : some;
    }

    private Timing near() {
        return switch (course) {
            case FIXED -> Timing.ALWAYS;
            case STOCK -> new Timing(Sweep::possible, Sweep::possible);
            case RUNNING ->
                new Timing(
                        a -> until(a.asOf().to() - 1), a -> at(a.asOf().from()));
        };
    }

    private void tensions(List<Amount> lows, List<Amount> highs) {
        mark(lows, highs, near(), Amount::id, strained);
        meetings(lows, highs, Amount::id, strained);
    }

    private void strains() {
        List<Amount> bounds = amounts.stream()
                .filter(Amount::lowerBound)
                .map(a -> a.allowing(a.meant()))
                .toList();
        strains(bounds, amounts.stream().filter(Amount::narrow).toList());
        List<Amount> rounded = amounts.stream()
                .filter(Amount::about)
                .map(a -> a.allowing(a.stated()))
                .toList();
        strains(rounded, amounts.stream().filter(Amount::moreThan).toList());
    }

    private void strains(List<Amount> lows, List<Amount> highs) {
        mark(lows, highs, near(), Amount::owner, strained);
        meetings(lows, highs, Amount::owner, strained);
    }

    private void leaps() {
        List<Amount> sourced =
                amounts.stream().filter(a -> Claimant.of(a.claim()).named()).toList();
        List<Amount> leaping = sourced.stream()
                .map(a -> a.allowing(a.range().scale(Amount.STRAIN, 0)))
                .toList();
        Timing swift = new Timing(
                a -> until(a.asOf().to() + a.asOf().lag()), a -> at(a.asOf().from()));
        mark(leaping, sourced, swift, Sweep::claimant, strained);
    }

    /** Running totals also meet when taken at one time, and when opposed sides stand by them. */
    private void meetings(
            List<Amount> lows, List<Amount> highs, Function<Amount, String> owner, Map<Claim, Amount> into) {
        if (course != Course.RUNNING) {
            return;
        }
        Map<String, List<Amount>> later = kinds(highs, Sweep::instant);
        kinds(lows, Sweep::instant)
                .forEach((time, low) -> mark(low, later.getOrDefault(time, List.of()), Timing.ALWAYS, owner, into));
        Map<String, List<Amount>> stances = kinds(highs, Sweep::stance);
        kinds(lows, Sweep::stance).values().forEach(low -> stances.values().stream()
                .filter(high -> Claimant.opposed(low.get(0).claim(), high.get(0).claim()))
                .forEach(high -> mark(low, high, Timing.ALWAYS, owner, into)));
    }

    private static Map<String, List<Amount>> kinds(List<Amount> amounts, Function<Amount, @Nullable String> kind) {
        Map<String, List<Amount>> kinds = new LinkedHashMap<>();
        for (Amount amount : amounts) {
            String name = kind.apply(amount);
            if (name != null) {
                kinds.computeIfAbsent(name, n -> new ArrayList<>()).add(amount);
            }
        }
        return kinds;
    }

    private static @Nullable String instant(Amount amount) {
        return amount.asOf().known()
                ? amount.asOf().from() + " " + amount.asOf().to()
                : null;
    }

    /** Amounts of one stance are opposed to the same others; null for those that are opposed to nobody. */
    private static @Nullable String stance(Amount amount) {
        Claim claim = amount.claim();
        String population = claim.population();
        return !amount.standing() || claim.attribution().side() == null
                ? null
                : claim.attribution().side() + " " + claim.side() + " "
                        + (population == null ? null : Populations.side(population));
    }

    private void mark(
            List<Amount> lows,
            List<Amount> highs,
            Timing timing,
            Function<Amount, String> owner,
            Map<Claim, Amount> into) {
        if (lows.isEmpty() || highs.isEmpty()) {
            return;
        }
        List<Stretch> stretches = Stream.concat(
                        lows.stream().map(timing.window()), highs.stream().map(timing.spot()))
                .toList();
        TimeTree above = new TimeTree(stretches, HIGHEST_LOW, () -> new Extreme(HIGHEST_LOW, owner));
        highs.forEach(high -> above.add(timing.spot().apply(high), high));
        for (Amount low : lows) {
            Amount high = above.in(timing.window().apply(low), low);
            if (high != null && low.range().below(high.range())) {
                into.putIfAbsent(low.claim(), high);
            }
        }
        TimeTree below = new TimeTree(stretches, LOWEST_HIGH, () -> new Extreme(LOWEST_HIGH, owner));
        lows.forEach(low -> below.add(timing.window().apply(low), low));
        for (Amount high : highs) {
            Amount low = below.in(timing.spot().apply(high), high);
            if (low != null && low.range().below(high.range())) {
                into.putIfAbsent(high.claim(), low);
            }
        }
    }

    private static Stretch until(long second) {
        return new Stretch(Long.MIN_VALUE, second);
    }

    private static Stretch at(long second) {
        return new Stretch(second, second);
    }

    private static Stretch standing(Amount amount) {
        AsOf standing = amount.asOf().standing();
        return new Stretch(standing.from(), standing.to() - 1);
    }

    private static Stretch possible(Amount amount) {
        return amount.asOf().known() ? standing(amount) : Stretch.ALWAYS;
    }
}
