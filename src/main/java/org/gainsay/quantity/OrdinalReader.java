package org.gainsay.quantity;

import org.gainsay.quantity.Numeral.Form;
import org.gainsay.quantity.NumeralReader.Found;
import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/** Reads ordinals: 21st, third, twenty-first. The second behind a number is a unit. */
final class OrdinalReader {

    private OrdinalReader() {}

    static @Nullable Found read(NumeralReader reader, Chain chain, int i) {
        if (reader.number(i)) {
            boolean suffix = reader.is(i + 1, "ORDER_SUFFIX") && reader.glued(i + 1);
            return suffix && chain.surface(i, i + 1).matches("[0-9]+")
                    ? ordinal(Double.parseDouble(chain.surface(i, i + 1)), i + 2, true)
                    : null;
        }
        if (reader.is(i, "ORDER")) {
            boolean unit = reader.value(i, "ORDER") == 2
                    && (i > 0
                            && (chain.node(i - 1).value() instanceof Numeral
                                    || (reader.joint(i - 1) == i
                                            && i > 1
                                            && chain.node(i - 2).value() instanceof Numeral)));
            return unit ? null : ordinal(reader.value(i, "ORDER"), i + 1, false);
        }
        double tens = reader.cardinal(i);
        int next = reader.joint(i + 1);
        double units = reader.value(next, "ORDER");
        return tens >= 20 && units < 10 ? ordinal(tens + units, next + 1, false) : null;
    }

    private static Found ordinal(double value, int end, boolean digits) {
        return new Found(new Numeral(Form.ORDINAL, new WrittenNumber(value, 1), null, 1, digits), end);
    }
}
