package org.gainsay.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.text.Chain;

/**
 * A number inside an expression that is no figure: the 12 and the 2023 of a date, the 173 of a model, the parts of an address.
 *
 * @param start offset of its first character in the text
 * @param end offset after its last
 * @param value the number
 */
public record Inside(int start, int end, double value) {

    /** Longer rows of digits are no numbers that anybody says. */
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,15}");

    /** The numbers of a chain whose numerals have been put in place; ranks are none. */
    static List<Inside> of(Chain own) {
        List<Inside> found = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            Numeral numeral = own.node(i).value(Numeral.class);
            if (numeral != null && numeral.form() == Numeral.Form.ORDINAL) {
                continue;
            }
            if (numeral != null) {
                found.add(new Inside(own.start(i), own.end(i), numeral.value()));
            } else {
                addDigits(found, own, i);
            }
        }
        return found;
    }

    private static void addDigits(List<Inside> found, Chain own, int i) {
        Matcher digits = DIGITS.matcher(own.surface(i, i + 1));
        while (digits.find()) {
            int start = own.start(i) + digits.start();
            found.add(new Inside(start, start + digits.end() - digits.start(), Double.parseDouble(digits.group())));
        }
    }
}
