package org.gainsay.conflict.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import org.gainsay.article.Zone;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Modality;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Hedge;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Unit;
import org.gainsay.quantity.UnitTable;

/** Figures in base units, so that 12,400 hectares and 124 square kilometres are one number. */
final class Amounts {

    /** Digits of a converted number that mean something. */
    private static final MathContext EVEN = new MathContext(12);

    /** Whole numbers below this have no more digits than that. */
    private static final double WHOLE = 1e12;

    private Amounts() {}

    /** Whether the claim puts forward a number of its own: no denial, plan or supposition, and no mere order of magnitude. */
    static boolean given(Claim claim) {
        Figure figure = claim.figure();
        return figure != null
                && claim.zone() != Zone.BOILERPLATE
                && claim.modality().stands()
                && claim.modality() != Modality.DENIED
                && !claim.negated()
                && figure.hedge() != Hedge.VAGUE
                && figure.hedge() != Hedge.RANGE;
    }

    /** The number written, in its base unit, without the binary dust of the conversion. */
    static double number(Figure figure, UnitTable units) {
        double value = figure.unit() == null
                ? figure.value()
                : units.find(figure.unit())
                        .map(unit -> unit.toBase(figure.value()))
                        .orElse(figure.value());
        boolean whole = value == Math.rint(value) && Math.abs(value) < WHOLE;
        return Double.isFinite(value) && !whole
                ? new BigDecimal(value).round(EVEN).doubleValue()
                : value;
    }

    /** Id of the base unit; the empty text for counts. */
    static String base(Figure figure, UnitTable units) {
        return figure.unit() == null
                ? ""
                : units.find(figure.unit()).map(Unit::base).orElse(figure.unit());
    }

    /** All values allowed, in the base unit. */
    static Interval range(Figure figure, UnitTable units) {
        return figure.unit() == null
                ? figure.range()
                : units.find(figure.unit())
                        .map(unit -> figure.range().scale(unit.factor(), unit.offset()))
                        .orElse(figure.range());
    }
}
