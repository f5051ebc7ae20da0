package org.gainsay.quantity;

import org.gainsay.quantity.NumeralReader.Found;
import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/** Reads words for an order of magnitude: dozens, hundreds and thousands, a few hundred, a couple of thousand. */
final class VagueReader {

    private VagueReader() {}

    static @Nullable Found read(NumeralReader reader, Chain chain, int i) {
        Found one = one(reader, chain, i);
        while (one != null && joins(reader, one.end())) {
            Found next = one(reader, chain, one.end() + 1);
            if (next == null) {
                break;
            }
            one = new Found(
                    Numeral.vague(one.numeral().range().hull(next.numeral().range())), next.end());
        }
        return one;
    }

    private static boolean joins(NumeralReader reader, int i) {
        return reader.is(i, "AND") || reader.is(i, "VAGUE_OR");
    }

    private static @Nullable Found one(NumeralReader reader, Chain chain, int i) {
        if (reader.is(i, "FEW")) {
            int at = reader.is(i + 1, "OF") ? i + 2 : i + 1;
            double scale = reader.value(at, "SCALE");
            if (!Double.isNaN(scale)) {
                Interval few = VagueWords.range(chain.node(i).value("FEW"));
                Interval range = Interval.closed(few.low() * scale, few.high() * scale + scale - 1);
                return new Found(Numeral.vague(range), at + 1);
            }
        }
        return reader.is(i, "VAGUE")
                ? new Found(Numeral.vague(VagueWords.range(chain.node(i).value("VAGUE"))), i + 1)
                : null;
    }
}
