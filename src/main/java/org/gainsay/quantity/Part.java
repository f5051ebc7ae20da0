package org.gainsay.quantity;

/**
 * A number being put together.
 *
 * @param number value and precision
 * @param end the node after it
 * @param place its smallest word of magnitude, 1 for none
 * @param digits whether it begins with digits
 * @param fraction whether it is a share ("two thirds")
 */
record Part(WrittenNumber number, int end, double place, boolean digits, boolean fraction) {

    double value() {
        return number.value();
    }

    Part times(double scale, int newEnd) {
        return new Part(number.times(scale), newEnd, scale, digits, fraction);
    }

    Part plus(Part other) {
        return new Part(number.plus(other.number), other.end, other.place, digits, false);
    }
}
