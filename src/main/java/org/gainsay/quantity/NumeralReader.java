package org.gainsay.quantity;

import java.math.BigDecimal;
import org.gainsay.quantity.Numeral.Form;
import org.gainsay.text.Chain;
import org.gainsay.text.Node;
import org.gainsay.text.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads one numeral at a node: a whole number in digits, words or both ("3 hundred and 21", "twenty-one trillion"), then what
 * may follow it (decimals in words, a fraction, a magnitude).
 */
final class NumeralReader {

    /** From here on a magnitude is one of its own: "and" after digits joins nothing to it ("2 million and 300 boats"). */
    private static final double GREAT = 1e6;

    /** Nothing that is counted is more; magnitudes repeated beyond it are no number. */
    private static final double GREATEST = 1e30;

    private final Chain chain;
    private final Fractions fractions;

    NumeralReader(Chain chain) {
        this.chain = chain;
        this.fractions = new Fractions(this, chain);
    }

    /**
     * A number being put together.
     *
     * @param number value and precision
     * @param end the node after it
     * @param place its smallest word of magnitude, 1 for none
     * @param digits whether it begins with digits
     * @param fraction whether it is a share ("two thirds")
     */
    record Part(WrittenNumber number, int end, double place, boolean digits, boolean fraction) {

        double value() {
            return number.value();
        }

        Part times(double scale, int newEnd) {
            return new Part(number.times(scale), newEnd, scale, digits, fraction);
        }

        Part plus(Part other) {
            return new Part(number.plus(other.number), other.end, other.place, digits, false);
        }
    }

    /** A numeral and the node after it. */
    record Found(Numeral numeral, int end) {}

    /** The numeral that starts at node {@code i}, or null. */
    @Nullable
    Found read(int i) {
        Found vague = VagueReader.read(this, chain, i);
        if (vague != null) {
            return vague;
        }
        Found ordinal = OrdinalReader.read(this, chain, i);
        if (ordinal != null) {
            return ordinal;
        }
        boolean minus = minus(i);
        Part part = unsigned(minus ? i + 1 : i);
        if (part == null) {
            return null;
        }
        WrittenNumber number = minus ? part.number.negated() : part.number;
        return new Found(
                new Numeral(part.fraction ? Form.FRACTION : Form.CARDINAL, number, null, part.place, part.digits),
                part.end);
    }

    private @Nullable Part unsigned(int i) {
        Part part = fractions.read(i);
        if (part == null) {
            part = whole(i);
            part = part == null ? null : fractions.after(part);
        }
        return part == null ? null : fractions.ratio(part);
    }

    /** A whole number, or decimals in digits, with all its words of magnitude. */
    @Nullable
    Part whole(int i) {
        int start = article(i) && scale(i + 1) > 0 && !vague(i + 1) ? i + 1 : i;
        Part group = group(start);
        if (group == null) {
            if (!(scale(start) > 0) || (vague(start) && start == i)) {
                return null;
            }
            group = new Part(new WrittenNumber(1, 1), start, 1, false, false);
        }
        Part scaled = scales(group);
        if (scaled.end <= i) {
            return null;
        }
        return scaled.place > 1 ? rest(scaled) : scaled;
    }

    private Part scales(Part group) {
        Part at = group;
        int next = joint(at.end);
        while (scale(next) > 0
                && at.value() < GREATEST
                && (scale(next) > 100 || at.place == 1 || at.end == group.end)) {
            at = at.times(scale(next), next + 1);
            next = joint(at.end);
        }
        return at;
    }

    /** What smaller amount follows: "two thousand (and) two hundred". */
    private Part rest(Part whole) {
        boolean and = is(whole.end, "AND");
        int from = and ? whole.end + 1 : whole.end;
        if (article(from)
                || (!and && fractions.compoundAt(joint(from)))
                || (and && whole.digits && whole.place >= GREAT && number(from))) {
            return whole;
        }
        Part rest = whole(from);
        boolean fits = rest != null
                && rest.value() >= 1
                && rest.value() < whole.place
                && rest.value() == Math.rint(rest.value())
                && (and || !rest.digits || rest.end > from + 1)
                && !(and && fractions.properAt(rest));
        return fits ? whole.plus(rest) : whole;
    }

    /** A number below a thousand in words, or digits; "hundred" included. */
    private @Nullable Part group(int i) {
        Part small = small(i);
        if (small == null) {
            return null;
        }
        int next = joint(small.end);
        if (scale(next) != 100) {
            return small;
        }
        Part hundreds = small.times(100, next + 1);
        boolean and = is(hundreds.end, "AND");
        Part units = small(and ? hundreds.end + 1 : joint(hundreds.end));
        boolean fits = units != null
                && units.value() >= 1
                && units.value() < 100
                && units.number.step() >= 1
                && (and || !units.digits)
                && scale(joint(units.end)) != 100
                && scale(joint(units.end)) != 12
                && !(and && fractions.properAt(units))
                && !fractions.compoundAt(and ? -1 : joint(hundreds.end));
        return fits ? new Part(hundreds.number.plus(units.number), units.end, 1, small.digits, false) : hundreds;
    }

    /** Digits, or words below a hundred. */
    @Nullable
    Part small(int i) {
        if (number(i) || pointed(i)) {
            return DigitGroups.read(chain, i);
        }
        double first = cardinal(i);
        if (Double.isNaN(first)) {
            return null;
        }
        int next = dashed(i + 1);
        double second = cardinal(next);
        boolean compound = first >= 20 && second >= 1 && second < 10;
        double value = compound ? first + second : first;
        double step = value >= 10 && value % 10 == 0 ? 10 : 1;
        return new Part(new WrittenNumber(value, step), compound ? next + 1 : i + 1, 1, false, false);
    }

    private boolean minus(int i) {
        if (is(i, "MINUS")) {
            return true;
        }
        boolean sign = i < size()
                && (kind(i) == TokenKind.HYPHEN || chain.surface(i, i + 1).equals("\u2212"));
        return sign && number(i + 1) && glued(i + 1) && !glued(i);
    }

    /** Decimals without a number before the point: .08. */
    boolean pointed(int i) {
        return i >= 0
                && number(i + 1)
                && glued(i + 1)
                && !glued(i)
                && chain.surface(i, i + 2).matches("\\.[0-9]{1,30}");
    }

    int size() {
        return chain.size();
    }

    boolean is(int i, String category) {
        return i >= 0 && i < chain.size() && chain.is(i, category);
    }

    boolean number(int i) {
        Node node = i >= 0 && i < chain.size() ? chain.node(i) : null;
        return node != null && kind(i) == TokenKind.NUMBER && node.value() == null && node.end() == node.first() + 1;
    }

    TokenKind kind(int i) {
        return chain.tokens().kind(chain.node(i).first());
    }

    boolean glued(int i) {
        return i < chain.size() && chain.tokens().glued(chain.node(i).first());
    }

    boolean article(int i) {
        return is(i, "ARTICLE");
    }

    double cardinal(int i) {
        return value(i, "CARDINAL");
    }

    /** The magnitude at node {@code i}, or NaN: of a word, or of a letter behind digits. */
    double scale(int i) {
        double word = value(i, "SCALE");
        return Double.isNaN(word) ? ScaleLetters.at(chain, i) : word;
    }

    private boolean vague(int i) {
        return is(i, "VAGUE");
    }

    double value(int i, String category) {
        Node node = i >= 0 && i < chain.size() ? chain.node(i) : null;
        String value = node == null ? null : node.value(category);
        return value == null ? Double.NaN : new BigDecimal(value).doubleValue();
    }

    /** The node after a hyphen inside a compound, else {@code i} itself. */
    int joint(int i) {
        return i + 1 < size() && kind(i) == TokenKind.HYPHEN && glued(i) && glued(i + 1) ? i + 1 : i;
    }

    /** As {@link #joint}, also after a free hyphen ("fifty - two"). */
    int dashed(int i) {
        return i + 1 < size()
                        && kind(i) == TokenKind.DASH
                        && chain.surface(i, i + 1).equals("-")
                ? i + 1
                : joint(i);
    }
}
