package org.gainsay.quantity;

import java.util.Set;
import org.gainsay.quantity.NumeralReader.Part;
import org.gainsay.text.Chain;
import org.gainsay.text.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads shares and what they do to a number: two thirds, half a million, three and a half, 2½, two out of five, nine point
 * four.
 */
final class Fractions {

    /** "three in 10": the bases in which shares of more than one are told. */
    private static final Set<Double> RATIO_BASES = Set.of(3.0, 4.0, 5.0, 10.0, 20.0, 100.0);

    private final NumeralReader reader;
    private final Chain chain;

    Fractions(NumeralReader reader, Chain chain) {
        this.reader = reader;
        this.chain = chain;
    }

    /** A denominator: its number, the node after it, and whether it is a plural. */
    private record Below(double value, int end, boolean plural) {}

    /** The share that starts at node {@code i}, multiplied by a magnitude behind it ("half a million"); or null. */
    @Nullable
    Part read(int i) {
        Part share = share(i);
        if (share == null) {
            return null;
        }
        int at = reader.joint(share.end());
        int noun = reader.is(at, "OF") ? at + 1 : at;
        int scaleAt = reader.article(noun) ? reader.joint(noun + 1) : at;
        double scale = reader.value(scaleAt, "SCALE");
        boolean times = scale > 0 && !reader.is(scaleAt, "VAGUE");
        return times ? new Part(oneDigit(share.value() * scale), scaleAt + 1, scale, share.digits(), false) : share;
    }

    /** Half a million is as precise as 500,000: its first digit. */
    private static WrittenNumber oneDigit(double value) {
        return new WrittenNumber(value, Math.pow(10, Math.floor(Math.log10(value) + 1e-9)));
    }

    private @Nullable Part share(int i) {
        if (reader.is(i, "VULGAR")) {
            return share(vulgar(i), i + 1, false);
        }
        Part slashed = slashed(i);
        if (slashed != null) {
            return slashed;
        }
        Part ofOne = reader.article(i) ? ofOne(i) : null;
        if (ofOne != null) {
            return ofOne;
        }
        if (reader.value(i, "PART") == 2) {
            return reader.is(i - 1, "ORDINAL_NUMERAL") ? null : share(0.5, i + 1, false);
        }
        if (reader.value(i, "PART") == 4 && reader.value(reader.joint(i + 1), "SCALE") > 0) {
            return share(0.25, i + 1, false);
        }
        Part over = reader.whole(i);
        Below below = over == null || !(over.value() >= 1) ? null : below(over.end());
        return below != null && (below.plural || over.value() == 1)
                ? share(over.value() / below.value, below.end, over.digits())
                : null;
    }

    private static Part share(double value, int end, boolean digits) {
        return new Part(new WrittenNumber(value, value), end, 1, digits, true);
    }

    /** "a third", "a quarter": a share where no noun follows that would be counted by it. */
    private @Nullable Part ofOne(int i) {
        Below below = below(i + 1);
        if (below == null || below.plural) {
            return null;
        }
        boolean noun = below.end < reader.size()
                && reader.kind(below.end) == TokenKind.WORD
                && !reader.is(below.end, "AFTER_SHARE");
        return noun && !reader.is(reader.joint(i + 1), "PART") ? null : share(1 / below.value, below.end, false);
    }

    private double vulgar(int i) {
        String[] parts = String.valueOf(chain.node(i).value("VULGAR")).split("/");
        return Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    }

    /** 3/4, where the upper number is the smaller. */
    private @Nullable Part slashed(int i) {
        boolean written = reader.number(i)
                && reader.number(i + 2)
                && reader.glued(i + 1)
                && reader.glued(i + 2)
                && chain.surface(i + 1, i + 2).equals("/")
                && !(reader.glued(i + 3)
                        && i + 3 < reader.size()
                        && chain.surface(i + 3, i + 4).equals("/"));
        Part over = written ? DigitGroups.read(chain, i) : null;
        Part below = written ? DigitGroups.read(chain, i + 2) : null;
        return over != null && below != null && over.value() < below.value() && over.value() > 0 && below.value() <= 100
                ? share(over.value() / below.value(), i + 3, true)
                : null;
    }

    private @Nullable Below below(int from) {
        int i = reader.dashed(from);
        double part = reader.value(i, "PART");
        if (part > 0) {
            return new Below(part, i + 1, chain.surface(i, i + 1).endsWith("s"));
        }
        double plural = reader.value(i, "PARTS");
        double one = reader.value(i, "ORDER");
        if (plural > 0 || one > 2) {
            return new Below(plural > 0 ? plural : one, i + 1, plural > 0);
        }
        return compoundAt(i) ? compound(i) : null;
    }

    private Below compound(int i) {
        int unit = reader.joint(i + 1);
        boolean plural = reader.is(unit, "PARTS");
        double value = reader.cardinal(i) + reader.value(unit, plural ? "PARTS" : "ORDER");
        return new Below(value, unit + 1, plural);
    }

    /** Whether a denominator of two words starts at node {@code i}: thirty-fifths. */
    boolean compoundAt(int i) {
        int unit = reader.joint(i + 1);
        double tens = reader.cardinal(i);
        return tens >= 20 && (reader.value(unit, "PARTS") < 10 || reader.value(unit, "ORDER") < 10);
    }

    /** Whether {@code part} is the upper number of a share below one. */
    boolean properAt(Part part) {
        Below below = below(part.end());
        return below != null && (below.plural || part.value() == 1) && part.value() < below.value;
    }

    /** {@code whole} with decimals in words, a share and a magnitude behind it: "nine point four", "five and a half million". */
    Part after(Part whole) {
        Part decimals = decimals(whole);
        if (decimals != whole) {
            return decimals;
        }
        boolean and = reader.is(reader.joint(whole.end()), "AND");
        int from = and ? reader.joint(reader.joint(whole.end()) + 1) : whole.end();
        boolean mixed = and || (whole.digits() && (reader.is(from, "VULGAR") || reader.number(from)));
        if (!mixed) {
            return whole;
        }
        Part share = share(from);
        Part amount = and ? read(from) : share;
        if (share == null || amount == null || share.value() >= 1) {
            return whole;
        }
        double place = whole.place() >= 1000 ? whole.place() : 1;
        if (amount.fraction()) {
            double value = whole.value() + share.value() * place;
            return new Part(new WrittenNumber(value, 0.1 * place), share.end(), place, whole.digits(), false);
        }
        return place > 1
                ? whole.plus(amount)
                : new Part(
                        new WrittenNumber(whole.value() + share.value(), 0.1).times(amount.place()),
                        amount.end(),
                        amount.place(),
                        whole.digits(),
                        false);
    }

    private Part decimals(Part whole) {
        if (whole.digits() || !reader.is(whole.end(), "POINT")) {
            return whole;
        }
        StringBuilder digits = new StringBuilder();
        int at = whole.end() + 1;
        for (Part next = reader.small(at);
                next != null && next.value() < 100 && !next.digits();
                next = reader.small(at)) {
            digits.append((int) next.value());
            at = next.end();
        }
        if (digits.isEmpty()) {
            return whole;
        }
        double step = Math.pow(10, -digits.length());
        WrittenNumber number = new WrittenNumber(whole.value() + Long.parseLong(digits.toString()) * step, step);
        Part part = new Part(number, at, 1, false, false);
        double scale = reader.value(at, "SCALE");
        return scale > 0 ? part.times(scale, at + 1) : part;
    }

    /** "one in five", "two out of three", "one over three": {@code part} as a share of what follows, else itself. */
    Part ratio(Part part) {
        boolean in = reader.is(part.end(), "IN");
        boolean over = reader.is(part.end(), "OVER");
        if (part.fraction()
                || !(in || over || reader.is(part.end(), "OUT_OF"))
                || part.value() != Math.rint(part.value())) {
            return part;
        }
        Part base = reader.whole(part.end() + 1);
        if (base == null || base.value() < 2 || (part.value() >= base.value() && !over) || part.value() <= 0) {
            return part;
        }
        boolean last = base.end() == reader.size() || reader.kind(base.end()) != TokenKind.WORD;
        boolean measured =
                reader.is(base.end(), "UNIT") || reader.is(base.end(), "PEOPLE_WORD") && in && part.value() > 1;
        boolean plain = !in || (base.value() <= 1000 && (part.value() == 1 || RATIO_BASES.contains(base.value())));
        return !measured && plain && (!over || last)
                ? share(part.value() / base.value(), base.end(), part.digits())
                : part;
    }
}
