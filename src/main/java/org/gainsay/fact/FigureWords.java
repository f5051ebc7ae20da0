package org.gainsay.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Objects;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Facet;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.claim.Populations;
import org.gainsay.quantity.Dimension;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Hedge;
import org.gainsay.quantity.Unit;
import org.gainsay.quantity.UnitTable;
import org.jspecify.annotations.Nullable;

/** Puts figures into words for the reader: "11,300", "at least 5,300", "6,000 km²", "$71.4 million". */
public final class FigureWords {

    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;
    private static final MathContext DIGITS = new MathContext(4);

    private final UnitTable units;

    /** Words figures with the symbols of these units. */
    public FigureWords(UnitTable units) {
        this.units = units;
    }

    /** A figure with its hedge and unit. */
    public String of(Figure figure) {
        if (figure.hedge() == Hedge.VAGUE && figure.hedgeWords() != null) {
            return withUnit(figure.hedgeWords(), figure.unit());
        }
        if (figure.hedge() == Hedge.RANGE && figure.range().bounded()) {
            return withUnit(
                    number(figure.range().low()) + " to "
                            + number(figure.range().high()),
                    figure.unit());
        }
        String words = hedge(figure);
        return (words.isEmpty() ? "" : words + " ") + of(figure.value(), figure.unit());
    }

    /**
     * A claim's figure as a proof shows it: with whom or what it counts, where, and the numbers that a vague word stands for.
     * Only what its own sentence states.
     */
    String proof(Claim claim) {
        Figure figure = Objects.requireNonNull(claim.figure());
        String of = claim.population() == null || claim.inherits(Facet.POPULATION)
                ? ""
                : Populations.standard().label(claim.population());
        String meaning = figure.hedge() == Hedge.VAGUE && figure.range().bounded()
                ? " (" + number(figure.range().low()) + " to "
                        + number(figure.range().high()) + ")"
                : "";
        String counted = figure.unit() == null
                ? (of.isEmpty() ? " " : " " + of + " ") + claim.measure()
                : of.isEmpty() ? "" : " of " + of;
        boolean placed = claim.place() != null && !claim.inherits(Facet.PLACE);
        return of(figure) + meaning + counted + (placed ? " in " + name(claim.place()) : "");
    }

    private static String name(PlaceFacet place) {
        return place.name() != null ? place.name() : place.words();
    }

    /** A number in a unit; a null unit is a count. */
    public String of(double value, @Nullable String unit) {
        return withUnit(number(value), unit);
    }

    private String withUnit(String number, @Nullable String unit) {
        if (unit == null) {
            return number;
        }
        Unit known = units.find(unit).orElse(null);
        if (known == null) {
            return number + " " + unit;
        }
        String symbol = known.symbol().isEmpty() ? known.id().replace('-', ' ') : known.symbol();
        if (known.dimension() == Dimension.MONEY) {
            return symbol.length() > 2 || Character.isLetter(symbol.charAt(0))
                    ? number + " " + known.id()
                    : symbol + number;
        }
        return symbol.equals("%") ? number + symbol : number + " " + symbol;
    }

    private static String hedge(Figure figure) {
        return switch (figure.hedge()) {
            case EXACT, RANGE, VAGUE -> "";
            case ABOUT -> "about";
            case AT_LEAST -> "at least";
            case MORE_THAN -> "more than";
            case AT_MOST -> "up to";
            case LESS_THAN -> "less than";
            case NEARLY -> "nearly";
        };
    }

    /** A number as people write it: thousands separated, millions and billions in words. */
    public static String number(double value) {
        double size = Math.abs(value);
        if (size >= BILLION) {
            return rounded(value / BILLION) + " billion";
        }
        return size >= MILLION ? rounded(value / MILLION) + " million" : grouped(value);
    }

    private static String rounded(double value) {
        return BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    private static String grouped(double value) {
        return value == Math.rint(value) && Math.abs(value) < MILLION ? whole((int) value) : fraction(value);
    }

    /** Most numbers are of this kind, and there are many of them. */
    private static String whole(int value) {
        int thousands = value / 1000;
        String rest = String.valueOf(Math.abs(value % 1000));
        return thousands == 0 ? String.valueOf(value) : thousands + "," + "0".repeat(3 - rest.length()) + rest;
    }

    private static String fraction(double value) {
        DecimalFormat format = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(value);
    }
}
