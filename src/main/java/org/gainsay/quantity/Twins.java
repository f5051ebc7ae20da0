package org.gainsay.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins two amounts that stand beside each other: the same amount in two units, two parts of one ("5 ft 10 in"), or one and how
 * far it may be off ("$20 billion, plus or minus 2 percent").
 */
final class Twins {

    /** Units that one amount is told in, the greater and the smaller. */
    private static final Map<String, Set<String>> PARTS = Map.of(
            "foot", Set.of("inch"),
            "stone", Set.of("pound"),
            "pound", Set.of("ounce"),
            "mile", Set.of("yard", "foot"),
            "kilometre", Set.of("metre"),
            "metre", Set.of("centimetre"),
            "hour", Set.of("minute"),
            "minute", Set.of("second"));

    /** Amounts that are further apart than this do not look like one amount said twice, unless brackets say so. */
    private static final double FAR = 3;

    private static final double HUNDRED = 100;

    private final UnitTable units;

    Twins(UnitTable units) {
        this.units = units;
    }

    /** Both parts as one amount in the greater unit; empty where they are not parts of one. */
    Optional<QuantityMention> sum(QuantityMention a, QuantityMention b) {
        Figure more = a.figure();
        Figure less = b.figure();
        if (!PARTS.getOrDefault(String.valueOf(more.unit()), Set.of()).contains(less.unit())
                || less.hedge() != Hedge.EXACT) {
            return Optional.empty();
        }
        double factor = unit(less).factor() / unit(more).factor();
        WrittenNumber both = new WrittenNumber(more.value() + less.value() * factor, factor);
        Interval range = Hedges.range(more.hedge(), both, false);
        return Optional.of(a.with(new Figure(both.value(), range, more.unit(), more.hedge(), more.hedgeWords(), null)));
    }

    /** The first amount, which may be off by the second: by so many percent of it or by so much; empty where units differ. */
    Optional<QuantityMention> tolerance(QuantityMention a, QuantityMention b) {
        Figure middle = a.figure();
        boolean share = b.kind() == QuantityMention.Kind.PERCENT && a.kind() != QuantityMention.Kind.PERCENT;
        if (!share && !String.valueOf(middle.unit()).equals(b.figure().unit())) {
            return Optional.empty();
        }
        double off = share
                ? Math.abs(middle.value()) * b.figure().value() / HUNDRED
                : b.figure().value();
        Interval range = Interval.closed(middle.value() - off, middle.value() + off);
        return Optional.of(a.with(
                new Figure(middle.value(), range, middle.unit(), Hedge.RANGE, middle.hedgeWords(), middle.twin())));
    }

    /**
     * The first amount with the second as its twin. Words for several units mean the one that makes the twin right; a wrong twin
     * widens the figure to both readings.
     *
     * @param sure whether the writing says that both are the same amount
     * @return empty where the two are not one amount in two units
     */
    Optional<QuantityMention> twin(QuantityMention a, QuantityMention b, boolean sure) {
        Unit from = unit(a.figure());
        Unit to = unit(b.figure());
        boolean money = from.dimension() == Dimension.MONEY && to.dimension() == Dimension.MONEY;
        boolean comparable =
                money || (from.dimension() == to.dimension() && from.base().equals(to.base()));
        if (!comparable || from.dimension() == Dimension.RATIO) {
            return Optional.empty();
        }
        List<Figure> pairs = new ArrayList<>();
        for (Figure reading : readings(a)) {
            readings(b).stream()
                    .filter(other -> !String.valueOf(other.unit()).equals(reading.unit()))
                    .forEach(other -> pairs.add(paired(reading, other)));
        }
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        Figure pair = pairs.stream().filter(p -> !wrong(p)).findFirst().orElse(pairs.get(0));
        if (!sure && !money && far(pair)) {
            return Optional.empty();
        }
        return Optional.of(new QuantityMention(a.kind(), wrong(pair) ? widened(pair) : pair, a.dimension(), List.of()));
    }

    private Unit unit(Figure figure) {
        return units.find(String.valueOf(figure.unit())).orElseThrow();
    }

    /** The figure in each unit that its word may mean. */
    private static List<Figure> readings(QuantityMention mention) {
        Figure f = mention.figure();
        List<Figure> all = new ArrayList<>(List.of(f));
        mention.otherUnits()
                .forEach(u -> all.add(new Figure(f.value(), f.range(), u, f.hedge(), f.hedgeWords(), null)));
        return all;
    }

    private static Figure paired(Figure a, Figure b) {
        Figure.Twin twin = new Figure.Twin(b.value(), b.range(), String.valueOf(b.unit()));
        return new Figure(a.value(), a.range(), a.unit(), a.hedge(), a.hedgeWords(), twin);
    }

    private boolean wrong(Figure pair) {
        return Conversion.of(pair, units).map(c -> !c.accepted()).orElse(false);
    }

    private boolean far(Figure pair) {
        return Conversion.of(pair, units)
                .map(c -> c.printed() > FAR * c.correct() || c.correct() > FAR * c.printed())
                .orElse(false);
    }

    private Figure widened(Figure pair) {
        Figure.Twin twin = pair.twin();
        if (twin == null) {
            return pair;
        }
        Unit own = unit(pair);
        Unit other = units.find(twin.unit()).orElseThrow();
        Interval converted =
                twin.range().scale(other.factor() / own.factor(), (other.offset() - own.offset()) / own.factor());
        return new Figure(
                pair.value(), pair.range().hull(converted), pair.unit(), pair.hedge(), pair.hedgeWords(), twin);
    }
}
