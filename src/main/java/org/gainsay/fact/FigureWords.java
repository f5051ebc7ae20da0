package org.gainsay.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
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
        DecimalFormat format = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(value);
    }
}
