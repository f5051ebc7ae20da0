package org.gainsay.fact;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Course;
import org.gainsay.claim.Populations;
import org.gainsay.fact.TimeTree.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Finds every amount of a fact that takes part in a contradiction or a tension, in n log n: asks for each one the most
 * extreme amount it must be held against. Finds exactly those that {@link Comparison} finds pair by pair, which is how a few
 * amounts are judged.
 */
final class Sweep {

    /** Up to so many amounts it is cheaper to look at every two than to sweep. */
    private static final int FEW = 24;

    private static final Pairing ALWAYS = new Always();

    /** A total taken on every reading after a higher one, lag included. */
    private static final Pairing AFTER =
            new Before(a -> a.asOf().clearOf(), a -> a.asOf().to());

    /** A low given so long after a high that its source had time to think again; */
    private static final Pairing SINCE =
            new Before(a -> a.asOf().to() - a.asOf().lag(), a -> a.asOf().to());

    /** and one given so long before. */
    private static final Pairing UNTIL =
            new Before(a -> -a.asOf().to() - a.asOf().lag(), a -> -a.asOf().to());

    /** Opposed to the same others: whom a source speaks for, and whose people or doings it speaks of. */
    private record Stance(
            String speaksFor,
            @Nullable String actor,
            @Nullable String people) {}

    private final Course course;
    private final List<Amount> amounts;
    private final Map<Claim, Amount> contradicted;
    private final Map<Claim, Amount> strained;

    private Sweep(List<Amount> amounts, Course course) {
        this.amounts = amounts;
        this.course = course;
        this.contradicted = new IdentityHashMap<>(amounts.size());
        this.strained = new IdentityHashMap<>(amounts.size());
    }

    /** Sweeps the amounts of one fact. */
    static Sweep over(List<Amount> amounts, Course course) {
        Sweep sweep = new Sweep(amounts, course);
        if (amounts.size() <= FEW) {
            sweep.everyTwo();
        } else {
            sweep.all();
        }
        return sweep;
    }

    private void everyTwo() {
        for (int i = 1; i < amounts.size(); i++) {
            for (int j = 0; j < i; j++) {
                Amount a = amounts.get(j);
                Amount b = amounts.get(i);
                Outcome outcome = Comparison.outcome(a, b, course);
                if (outcome != Outcome.COMPATIBLE) {
                    Map<Claim, Amount> into = outcome == Outcome.CONTRADICTION ? contradicted : strained;
                    into.merge(a.claim(), b, (one, other) -> Extreme.farther(a, one, other));
                    into.merge(b.claim(), a, (one, other) -> Extreme.farther(b, one, other));
                }
            }
        }
    }

    private void all() {
        contradictions(amounts, amounts);
        tensions(amounts, amounts);
        strains();
        if (course == Course.RUNNING) {
            leaps();
        }
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
        kinds(amounts, a -> a.claimant().key())
                .values()
                .forEach(own -> sweep.mark(own, own, AFTER, Amount::sameClaim, sweep.contradicted));
        kinds(amounts, a -> a.claim().outlet()).values().forEach(all -> {
            List<Amount> own = all.stream().filter(a -> !a.claimant().named()).toList();
            sweep.mark(own, all, AFTER, Amount::sameClaim, sweep.contradicted);
            sweep.mark(all, own, AFTER, Amount::sameClaim, sweep.contradicted);
        });
        return sweep;
    }

    /** Holds settled figures against those that the same named source gave, hours or more before or after. */
    static Sweep changed(List<Amount> amounts) {
        Sweep sweep = new Sweep(amounts, Course.FIXED);
        kinds(
                        amounts,
                        a -> a.claimant().named() && a.asOf().known()
                                ? a.claimant().key()
                                : null)
                .values()
                .forEach(own -> {
                    sweep.mark(own, own, SINCE, Amount::sameClaim, sweep.contradicted);
                    sweep.mark(own, own, UNTIL, Amount::sameClaim, sweep.contradicted);
                });
        return sweep;
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

    /** Whether an amount stands against this one: contradicts it, or sits badly with it. */
    boolean against(Amount amount) {
        return contradicted.containsKey(amount.claim()) || strained.containsKey(amount.claim());
    }

    /** Holds counts of a whole against counts of its parts, which must not be higher. */
    Sweep holding(List<Amount> wholes, List<Amount> parts) {
        contradictions(wholes, parts);
        tensions(wholes, parts);
        return this;
    }

    private void contradictions(List<Amount> lows, List<Amount> highs) {
        Pairing together =
                switch (course) {
                    case FIXED -> ALWAYS;
                    case STOCK -> new During(Sweep::standing);
                    case RUNNING -> AFTER;
                };
        mark(timed(lows), timed(highs), together, Amount::sameVoice, contradicted);
        meetings(lows, highs, Amount::sameVoice, contradicted);
    }

    private List<Amount> timed(List<Amount> some) {
        return course == Course.STOCK
                ? some.stream().filter(a -> a.asOf().known()).toList()
                : some;
    }

    private Pairing near() {
        return switch (course) {
            case FIXED -> ALWAYS;
            case STOCK -> new During(Sweep::possible);
            case RUNNING -> new Before(a -> a.asOf().to() - 1, a -> a.asOf().from());
        };
    }

    private void tensions(List<Amount> lows, List<Amount> highs) {
        mark(lows, highs, near(), Amount::sameSentence, strained);
        meetings(lows, highs, Amount::sameSentence, strained);
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
        mark(lows, highs, near(), Amount::sameVoice, strained);
        meetings(lows, highs, Amount::sameVoice, strained);
    }

    private void leaps() {
        List<Amount> sourced =
                amounts.stream().filter(a -> a.claimant().named()).toList();
        List<Amount> leaping = sourced.stream()
                .map(a -> a.allowing(a.range().scale(Amount.STRAIN, 0)))
                .toList();
        Pairing swift =
                new Before(a -> a.asOf().to() + a.asOf().lag(), a -> a.asOf().from());
        mark(leaping, sourced, swift, Amount::sameClaimant, strained);
    }

    /** Running totals also meet when taken at one time, and when opposed sides stand by them. */
    private void meetings(
            List<Amount> lows, List<Amount> highs, BiPredicate<Amount, Amount> one, Map<Claim, Amount> into) {
        if (course == Course.RUNNING) {
            List<Amount> below = asking(lows, into);
            meet(below, highs, (low, high) -> highest(low, high, ALWAYS, one, into));
            List<Amount> above = asking(highs, into);
            meet(above, lows, (high, low) -> lowest(low, high, ALWAYS, one, into));
        }
    }

    private static void meet(List<Amount> askers, List<Amount> others, BiConsumer<List<Amount>, List<Amount>> met) {
        if (askers.isEmpty()) {
            return;
        }
        Map<AsOf, List<Amount>> times = kinds(askers, Sweep::instant);
        Map<AsOf, List<Amount>> shared = kinds(others, other -> known(instant(other), times));
        shared.forEach((time, some) -> met.accept(times.get(time), some));
        Map<Stance, List<Amount>> sides = kinds(askers, Sweep::stance);
        Map<Stance, List<Amount>> stances = sides.isEmpty() ? Map.of() : kinds(others, Sweep::stance);
        sides.values().forEach(own -> stances.values().stream()
                .filter(some -> Claimant.opposed(own.get(0).claim(), some.get(0).claim()))
                .forEach(some -> met.accept(own, some)));
    }

    private static @Nullable AsOf known(@Nullable AsOf time, Map<AsOf, ?> times) {
        return times.containsKey(time) ? time : null;
    }

    private static <K> Map<K, List<Amount>> kinds(List<Amount> amounts, Function<Amount, @Nullable K> kind) {
        Map<K, List<Amount>> kinds = new LinkedHashMap<>();
        for (Amount amount : amounts) {
            K name = kind.apply(amount);
            if (name != null) {
                kinds.computeIfAbsent(name, n -> new ArrayList<>()).add(amount);
            }
        }
        return kinds;
    }

    /** The stretch in which it was taken, as far as two amounts can be of one. */
    private static @Nullable AsOf instant(Amount amount) {
        AsOf taken = amount.asOf();
        return taken.known() ? new AsOf(taken.from(), taken.to(), true, 0, 0) : null;
    }

    /** Null for amounts that are opposed to nobody. */
    private static @Nullable Stance stance(Amount amount) {
        Claim claim = amount.claim();
        String speaksFor = claim.attribution().side();
        String population = claim.population();
        return !amount.standing() || speaksFor == null
                ? null
                : new Stance(speaksFor, claim.side(), population == null ? null : Populations.side(population));
    }

    private void mark(
            List<Amount> lows,
            List<Amount> highs,
            Pairing pairing,
            BiPredicate<Amount, Amount> one,
            Map<Claim, Amount> into) {
        highest(asking(lows, into), highs, pairing, one, into);
        lowest(lows, asking(highs, into), pairing, one, into);
    }

    private static void highest(
            List<Amount> lows,
            List<Amount> highs,
            Pairing pairing,
            BiPredicate<Amount, Amount> one,
            Map<Claim, Amount> into) {
        if (!lows.isEmpty() && !highs.isEmpty()) {
            pairing.highest(lows, highs, one, (low, high) -> put(low, high, low, into));
        }
    }

    private static void lowest(
            List<Amount> lows,
            List<Amount> highs,
            Pairing pairing,
            BiPredicate<Amount, Amount> one,
            Map<Claim, Amount> into) {
        if (!lows.isEmpty() && !highs.isEmpty()) {
            pairing.lowest(lows, highs, one, (high, low) -> put(low, high, high, into));
        }
    }

    /** Those against which nothing so hard is known yet. */
    private List<Amount> asking(List<Amount> some, Map<Claim, Amount> into) {
        return contradicted.isEmpty() && into.isEmpty()
                ? some
                : some.stream()
                        .filter(amount ->
                                !contradicted.containsKey(amount.claim()) && !into.containsKey(amount.claim()))
                        .toList();
    }

    private static void put(Amount low, Amount high, Amount asker, Map<Claim, Amount> into) {
        if (low.range().below(high.range())) {
            into.putIfAbsent(asker.claim(), asker == low ? high : low);
        }
    }

    private static Stretch standing(Amount amount) {
        AsOf standing = amount.asOf().standing();
        return new Stretch(standing.from(), standing.to() - 1);
    }

    private static Stretch possible(Amount amount) {
        return amount.asOf().known() ? standing(amount) : Stretch.ALWAYS;
    }
}
