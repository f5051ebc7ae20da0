package org.gainsay.quantity;

import java.util.Set;
import org.gainsay.text.TokenKind;

/** Reads what continues a number: "nine point four", "five and a half million", 2½, "two out of five". */
final class Continuations {

    /** "three in 10": the bases in which shares of more than one are told. */
    private static final Set<Double> RATIO_BASES = Set.of(3.0, 4.0, 5.0, 10.0, 20.0, 100.0);

    /** Words behind a decimal point that are read as digits. */
    private static final int MOST_DECIMALS = 9;

    private final NumeralReader reader;
    private final NodeWords words;
    private final Shares shares;

    Continuations(NumeralReader reader, NodeWords words, Shares shares) {
        this.reader = reader;
        this.words = words;
        this.shares = shares;
    }

    /** {@code whole} with decimals in words, a share and a magnitude behind it: "nine point four", "five and a half million". */
    Part after(Part whole) {
        Part decimals = decimals(whole);
        if (decimals != whole) {
            return decimals;
        }
        boolean and = words.is(words.joint(whole.end()), "AND");
        int from = and ? words.joint(words.joint(whole.end()) + 1) : whole.end();
        boolean mixed = and || (whole.digits() && (words.is(from, "VULGAR") || words.number(from)));
        if (!mixed) {
            return whole;
        }
        Part share = shares.share(from);
        Part amount = and ? shares.read(from) : share;
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
        if (whole.digits() || !words.is(whole.end(), "POINT")) {
            return whole;
        }
        StringBuilder digits = new StringBuilder();
        int at = whole.end() + 1;
        for (Part next = reader.small(at);
                next != null && next.value() < 100 && !next.digits() && digits.length() < MOST_DECIMALS;
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
        double scale = words.value(at, "SCALE");
        return scale > 0 ? part.times(scale, at + 1) : part;
    }

    /** "one in five", "two out of three", "one over three": {@code part} as a share of what follows, else itself. */
    Part ratio(Part part) {
        boolean in = words.is(part.end(), "IN");
        boolean over = words.is(part.end(), "OVER");
        if (part.fraction()
                || !(in || over || words.is(part.end(), "OUT_OF"))
                || part.value() != Math.rint(part.value())) {
            return part;
        }
        Part base = reader.whole(part.end() + 1);
        if (base == null || base.value() < 2 || (part.value() >= base.value() && !over) || part.value() <= 0) {
            return part;
        }
        boolean last = base.end() == words.size() || words.kind(base.end()) != TokenKind.WORD;
        boolean measured =
                words.is(base.end(), "UNIT") || words.is(base.end(), "PEOPLE_WORD") && in && part.value() > 1;
        boolean plain = !in || (base.value() <= 1000 && (part.value() == 1 || RATIO_BASES.contains(base.value())));
        return !measured && plain && (!over || last)
                ? Shares.share(part.value() / base.value(), base.end(), part.digits())
                : part;
    }
}
