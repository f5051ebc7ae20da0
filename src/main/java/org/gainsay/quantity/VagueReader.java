package org.gainsay.quantity;

import org.gainsay.quantity.NumeralReader.Found;
import org.jspecify.annotations.Nullable;

/** Reads words for an order of magnitude: dozens, hundreds and thousands, a few hundred, a couple of thousand. */
final class VagueReader {

    private VagueReader() {}

    static @Nullable Found read(NodeWords words, int i) {
        Found one = one(words, i);
        while (one != null && joins(words, one.end())) {
            Found next = one(words, one.end() + 1);
            if (next == null) {
                break;
            }
            one = new Found(
                    Numeral.vague(one.numeral().range().hull(next.numeral().range())), next.end());
        }
        return one;
    }

    private static boolean joins(NodeWords words, int i) {
        return words.is(i, "AND") || words.is(i, "VAGUE_OR");
    }

    private static @Nullable Found one(NodeWords words, int i) {
        if (words.is(i, "FEW")) {
            int at = words.is(i + 1, "OF") ? i + 2 : i + 1;
            double scale = words.value(at, "SCALE");
            if (!Double.isNaN(scale)) {
                Interval few = VagueWords.range(words.chain().node(i).value("FEW"));
                Interval range = Interval.closed(few.low() * scale, few.high() * scale + scale - 1);
                return new Found(Numeral.vague(range), at + 1);
            }
        }
        return words.is(i, "VAGUE")
                ? new Found(Numeral.vague(VagueWords.range(words.chain().node(i).value("VAGUE"))), i + 1)
                : null;
    }
}
