package org.gainsay.quantity;

import org.gainsay.quantity.Numeral.Form;
import org.gainsay.text.Chain;
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
    private final NodeWords words;
    private final Denominators denominators;
    private final Shares shares;
    private final Continuations continuations;
    /** The whole number read last, and its node; -1 where the chain has changed since. */
    private @Nullable Part whole;

    private int wholeAt = -1;

    NumeralReader(Chain chain) {
        this.chain = chain;
        this.words = new NodeWords(chain);
        this.denominators = new Denominators(words);
        this.shares = new Shares(this, words, denominators);
        this.continuations = new Continuations(this, words, shares);
    }

    /** A numeral and the node after it. */
    record Found(Numeral numeral, int end) {}

    /** The numeral that starts at node {@code i}, or null. */
    @Nullable
    Found read(int i) {
        wholeAt = -1;
        Found vague = VagueReader.read(words, i);
        if (vague != null) {
            return vague;
        }
        Found ordinal = OrdinalReader.read(words, i);
        if (ordinal != null) {
            return ordinal;
        }
        boolean minus = minus(i);
        Part part = unsigned(minus ? i + 1 : i);
        if (part == null) {
            return null;
        }
        WrittenNumber number = minus ? part.number().negated() : part.number();
        return new Found(
                new Numeral(part.fraction() ? Form.FRACTION : Form.CARDINAL, number, null, part.place(), part.digits()),
                part.end());
    }

    private @Nullable Part unsigned(int i) {
        Part part = shares.read(i);
        if (part == null) {
            part = whole(i);
            part = part == null ? null : continuations.after(part);
        }
        return part == null ? null : continuations.ratio(part);
    }

    /** A whole number, or decimals in digits, with all its words of magnitude; asked for several times at one node. */
    @Nullable
    Part whole(int i) {
        if (i != wholeAt) {
            whole = readWhole(i);
            wholeAt = i;
        }
        return whole;
    }

    private @Nullable Part readWhole(int i) {
        int start = words.article(i) && words.scale(i + 1) > 0 && !words.vague(i + 1) ? i + 1 : i;
        Part group = group(start);
        if (group == null) {
            if (!(words.scale(start) > 0) || (words.vague(start) && start == i)) {
                return null;
            }
            group = new Part(new WrittenNumber(1, 1), start, 1, false, false);
        }
        Part scaled = scales(group);
        return scaled.place() > 1 ? rest(scaled) : scaled;
    }

    private Part scales(Part group) {
        Part at = group;
        int next = words.joint(at.end());
        while (words.scale(next) > 0
                && at.value() < GREATEST
                && (words.scale(next) > 100 || at.place() == 1 || at.end() == group.end())) {
            at = at.times(words.scale(next), next + 1);
            next = words.joint(at.end());
        }
        return at;
    }

    /** What smaller amount follows: "two thousand (and) two hundred". */
    private Part rest(Part whole) {
        boolean and = words.is(whole.end(), "AND");
        int from = and ? whole.end() + 1 : whole.end();
        if (words.article(from)
                || (!and && denominators.compoundAt(words.joint(from)))
                || (and && whole.digits() && whole.place() >= GREAT && words.number(from))) {
            return whole;
        }
        Part rest = whole(from);
        boolean fits = rest != null
                && rest.value() >= 1
                && rest.value() < whole.place()
                && rest.value() == Math.rint(rest.value())
                && (and || !rest.digits() || rest.end() > from + 1)
                && !(and && denominators.properAt(rest));
        return fits ? whole.plus(rest) : whole;
    }

    /** A number below a thousand in words, or digits; "hundred" included. */
    private @Nullable Part group(int i) {
        Part small = small(i);
        if (small == null) {
            return null;
        }
        int next = words.joint(small.end());
        if (words.scale(next) != 100) {
            return small;
        }
        Part hundreds = small.times(100, next + 1);
        boolean and = words.is(hundreds.end(), "AND");
        Part units = small(and ? hundreds.end() + 1 : words.joint(hundreds.end()));
        boolean fits = units != null
                && units.value() >= 1
                && units.value() < 100
                && units.number().step() >= 1
                && (and || !units.digits())
                && words.scale(words.joint(units.end())) != 100
                && words.scale(words.joint(units.end())) != 12
                && !(and && denominators.properAt(units))
                && !denominators.compoundAt(and ? -1 : words.joint(hundreds.end()));
        return fits
                ? new Part(hundreds.number().plus(units.number()), units.end(), 1, small.digits(), false)
                : hundreds;
    }

    /** Digits, or words below a hundred. */
    @Nullable
    Part small(int i) {
        if (words.number(i) || words.pointed(i)) {
            return DigitGroups.read(chain, i);
        }
        double first = words.cardinal(i);
        if (Double.isNaN(first)) {
            return null;
        }
        int next = words.dashed(i + 1);
        double second = words.cardinal(next);
        boolean compound = first >= 20 && second >= 1 && second < 10;
        double value = compound ? first + second : first;
        double step = value >= 10 && value % 10 == 0 ? 10 : 1;
        return new Part(new WrittenNumber(value, step), compound ? next + 1 : i + 1, 1, false, false);
    }

    private boolean minus(int i) {
        if (words.is(i, "MINUS")) {
            return true;
        }
        boolean sign = i < words.size()
                && (words.kind(i) == TokenKind.HYPHEN || words.surface(i, i + 1).equals("\u2212"));
        return sign && words.number(i + 1) && words.glued(i + 1) && !words.glued(i);
    }
}
