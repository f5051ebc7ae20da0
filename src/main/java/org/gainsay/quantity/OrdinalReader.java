package org.gainsay.quantity;

import java.util.regex.Pattern;
import org.gainsay.quantity.Numeral.Form;
import org.gainsay.quantity.NumeralReader.Found;
import org.jspecify.annotations.Nullable;

/** Reads ordinals: 21st, third, twenty-first. The second behind a number is a unit. */
final class OrdinalReader {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private OrdinalReader() {}

    static @Nullable Found read(NodeWords words, int i) {
        if (words.number(i)) {
            boolean suffix = words.is(i + 1, "ORDER_SUFFIX") && words.glued(i + 1);
            return suffix && DIGITS.matcher(words.surface(i, i + 1)).matches()
                    ? ordinal(Double.parseDouble(words.surface(i, i + 1)), i + 2, true)
                    : null;
        }
        if (words.is(i, "ORDER")) {
            boolean unit = words.value(i, "ORDER") == 2
                    && (i > 0
                            && (words.chain().node(i - 1).value() instanceof Numeral
                                    || (words.joint(i - 1) == i
                                            && i > 1
                                            && words.chain().node(i - 2).value() instanceof Numeral)));
            return unit ? null : ordinal(words.value(i, "ORDER"), i + 1, false);
        }
        double tens = words.cardinal(i);
        int next = words.joint(i + 1);
        double units = words.value(next, "ORDER");
        return tens >= 20 && units < 10 ? ordinal(tens + units, next + 1, false) : null;
    }

    private static Found ordinal(double value, int end, boolean digits) {
        return new Found(new Numeral(Form.ORDINAL, new WrittenNumber(value, 1), null, 1, digits), end);
    }
}
