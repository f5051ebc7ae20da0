package org.gainsay.quantity;

import org.gainsay.quantity.Denominators.Below;
import org.gainsay.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** Reads shares: two thirds, ¾, a quarter, half a million. */
final class Shares {

    private final NumeralReader reader;
    private final NodeWords words;
    private final Denominators denominators;

    Shares(NumeralReader reader, NodeWords words, Denominators denominators) {
        this.reader = reader;
        this.words = words;
        this.denominators = denominators;
    }

    /** The share that starts at node {@code i}, multiplied by a magnitude behind it ("half a million"); or null. */
    @Nullable
    Part read(int i) {
        Part share = share(i);
        if (share == null) {
            return null;
        }
        int at = words.joint(share.end());
        int noun = words.is(at, "OF") ? at + 1 : at;
        int scaleAt = words.article(noun) ? words.joint(noun + 1) : at;
        double scale = words.value(scaleAt, "SCALE");
        boolean times = scale > 0 && !words.is(scaleAt, "VAGUE");
        return times ? new Part(oneDigit(share.value() * scale), scaleAt + 1, scale, share.digits(), false) : share;
    }

    /** Half a million is as precise as 500,000: its first digit. */
    private static WrittenNumber oneDigit(double value) {
        return new WrittenNumber(value, Math.pow(10, Math.floor(Math.log10(value) + 1e-9)));
    }

    /** The share itself. */
    @Nullable
    Part share(int i) {
        if (words.is(i, "VULGAR")) {
            return share(vulgar(i), i + 1, false);
        }
        Part slashed = slashed(i);
        if (slashed != null) {
            return slashed;
        }
        Part ofOne = words.article(i) ? ofOne(i) : null;
        if (ofOne != null) {
            return ofOne;
        }
        if (words.value(i, "PART") == 2) {
            return words.is(i - 1, "ORDINAL_NUMERAL") ? null : share(0.5, i + 1, false);
        }
        if (words.value(i, "PART") == 4 && words.value(words.joint(i + 1), "SCALE") > 0) {
            return share(0.25, i + 1, false);
        }
        Part over = reader.whole(i);
        Below below = over == null || !(over.value() >= 1) ? null : denominators.below(over.end());
        return below != null && (below.plural() || over.value() == 1)
                ? share(over.value() / below.value(), below.end(), over.digits())
                : null;
    }

    static Part share(double value, int end, boolean digits) {
        return new Part(new WrittenNumber(value, value), end, 1, digits, true);
    }

    /** "a third", "a quarter": a share where no noun follows that would be counted by it. */
    private @Nullable Part ofOne(int i) {
        Below below = denominators.below(i + 1);
        if (below == null || below.plural()) {
            return null;
        }
        boolean noun = below.end() < words.size()
                && words.kind(below.end()) == TokenKind.WORD
                && !words.is(below.end(), "AFTER_SHARE");
        return noun && !words.is(words.joint(i + 1), "PART") ? null : share(1 / below.value(), below.end(), false);
    }

    private double vulgar(int i) {
        String[] parts = String.valueOf(words.chain().node(i).value("VULGAR")).split("/");
        return Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    }

    /** 3/4, where the upper number is the smaller. */
    private @Nullable Part slashed(int i) {
        boolean written = words.number(i)
                && words.number(i + 2)
                && words.glued(i + 1)
                && words.glued(i + 2)
                && words.surface(i + 1, i + 2).equals("/")
                && !(words.glued(i + 3)
                        && i + 3 < words.size()
                        && words.surface(i + 3, i + 4).equals("/"));
        Part over = written ? DigitGroups.read(words.chain(), i) : null;
        Part below = written ? DigitGroups.read(words.chain(), i + 2) : null;
        return over != null && below != null && over.value() < below.value() && over.value() > 0 && below.value() <= 100
                ? share(over.value() / below.value(), i + 3, true)
                : null;
    }
}
