package org.gainsay.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A number as read from words or digits, before hedge and unit.
 *
 * @param form what kind of number
 * @param number its value and precision
 * @param range what a vague word allows ("dozens"), else null
 * @param scale the last word of magnitude it was multiplied with, 1 for none: a million in "1.5 million"
 * @param digits whether it begins with digits
 */
record Numeral(Form form, WrittenNumber number, @Nullable Interval range, double scale, boolean digits) {

    /** What kind of number. */
    enum Form {
        CARDINAL,
        ORDINAL,
        FRACTION,
        VAGUE
    }

    static Numeral vague(Interval range) {
        return new Numeral(Form.VAGUE, WrittenNumber.of(range.low()), range, 1, false);
    }

    double value() {
        return number.value();
    }

    double low() {
        return range == null ? value() : range.low();
    }

    double high() {
        return range == null ? value() : range.high();
    }

    boolean integer() {
        return form == Form.CARDINAL && number.step() >= 1 && value() == Math.rint(value());
    }

    /** The same number below zero. */
    Numeral negated() {
        return new Numeral(form, number.negated(), null, scale, digits);
    }

    /** The same number in units of {@code scale}: the 5 of "5 to 10 million". */
    Numeral scaled(double by) {
        return new Numeral(form, number.times(by), range, by, digits);
    }
}
