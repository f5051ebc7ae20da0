package org.gainsay.quantity;

import java.util.List;
import java.util.Optional;
import org.gainsay.quantity.HedgeReader.Hedged;
import org.gainsay.quantity.Numeral.Form;
import org.gainsay.quantity.QuantityMention.Kind;
import org.gainsay.quantity.UnitReader.Meaning;
import org.gainsay.text.Chain;
import org.gainsay.text.Match;
import org.jspecify.annotations.Nullable;

/** Makes a figure of a number, the hedges around it and its unit. */
final class FigureReader {

    /** How far back a word of change speaks of a "from ... to". */
    private static final int CHANGE_REACH = 8;

    /** Two numbers joined by "or" are a range up to this ratio: two or three, ten or twelve. */
    private static final double NEAR = 2;

    private final UnitReader units;

    FigureReader(UnitReader units) {
        this.units = units;
    }

    /** The figure of a match: of one number, or of a range where the slot {@code m} is set; empty where it is none. */
    Optional<QuantityMention> read(Match match) {
        if (match.pattern().attribute("alone") != null && !alone(match)) {
            return Optional.empty();
        }
        Numeral first = alone(match, numeral(match, "n"));
        if (first.form() == Form.ORDINAL) {
            Figure rank = Figure.count(first.value(), Interval.point(first.value()), Hedge.EXACT, null);
            return Optional.of(new QuantityMention(Kind.ORDINAL, rank, null, List.of()));
        }
        if (!match.has("m")) {
            return Optional.of(mention(match, first, null));
        }
        Numeral last = numeral(match, "m");
        Numeral low = sameScale(first, last);
        return low.value() < last.value() && isRange(match, low, last)
                ? Optional.of(mention(match, low, last))
                : Optional.empty();
    }

    /** Whether nothing else stands in the text. */
    private static boolean alone(Match match) {
        return match.from() == 0 && match.to() == match.chain().size();
    }

    /** The numeral with a minus or a letter of magnitude that count only where nothing else stands beside them. */
    private static Numeral alone(Match match, Numeral numeral) {
        String times = match.pattern().attribute("times");
        Numeral scaled = times == null ? numeral : numeral.scaled(Double.parseDouble(times));
        return match.has("x") ? scaled.negated() : scaled;
    }

    private static Numeral numeral(Match match, String slot) {
        Numeral numeral = match.node(slot).value(Numeral.class);
        if (numeral == null) {
            throw new IllegalStateException(match.pattern().source() + ": slot " + slot + " is no numeral");
        }
        return numeral;
    }

    /** "5 to 10 million": the magnitude belongs to both ends. */
    private static Numeral sameScale(Numeral first, Numeral last) {
        boolean shared = first.scale() == 1 && last.scale() >= 1000 && first.value() < last.value() / last.scale();
        return shared ? first.scaled(last.scale()) : first;
    }

    private boolean isRange(Match match, Numeral low, Numeral last) {
        if (match.pattern().attribute("near") != null && last.value() > NEAR * low.value()) {
            return false;
        }
        if (match.pattern().attribute("change") != null && changed(match.chain(), match.from())) {
            return false;
        }
        return !match.has("v") || (match.has("u") && unit(match, "v", low).equals(unit(match, "u", last)));
    }

    private Unit unit(Match match, String slot, Numeral numeral) {
        return units.meaning(match.chain(), match.first(slot), numeral).unit();
    }

    private static boolean changed(Chain chain, int from) {
        for (int i = from - 1; i >= 0 && i >= from - CHANGE_REACH; i--) {
            if (chain.is(i, "CHANGED")) {
                return true;
            }
        }
        return false;
    }

    private QuantityMention mention(Match match, Numeral first, @Nullable Numeral last) {
        double value = last == null ? first.value() : (first.value() + last.value()) / 2;
        boolean share = first.form() == Form.FRACTION;
        Meaning meaning = meaning(match, last == null ? first : last);
        Hedged hedged = HedgeReader.read(match, first, last, meaning == null && !share);
        if (meaning == null) {
            Figure count = Figure.count(value, hedged.range(), hedged.hedge(), hedged.words());
            return new QuantityMention(Kind.NUMBER, count, share ? Dimension.RATIO : Dimension.COUNT, List.of());
        }
        Unit unit = meaning.unit();
        Interval range = hedged.range().scale(meaning.factor(), 0);
        Figure figure = new Figure(value * meaning.factor(), range, unit.id(), hedged.hedge(), hedged.words(), null);
        return new QuantityMention(kind(unit), figure, unit.dimension(), meaning.others());
    }

    private @Nullable Meaning meaning(Match match, Numeral numeral) {
        if (match.has("c")) {
            return units.currency(match.node("c"));
        }
        return match.has("u") ? units.meaning(match.chain(), match.first("u"), numeral) : null;
    }

    private static Kind kind(Unit unit) {
        return switch (unit.dimension()) {
            case MONEY -> Kind.MONEY;
            case RATIO -> Kind.PERCENT;
            default -> Kind.QUANTITY;
        };
    }
}
