package org.gainsay.quantity;

/**
 * One unit of the table: {@code base value = number * factor + offset}.
 *
 * @param id stable id of the units table; ISO 4217 code for money
 * @param dimension what it measures
 * @param symbol how it is printed
 * @param base id of the dimension's base unit
 * @param factor number of base units in one
 * @param offset base value of zero
 * @param exact whether factor and offset are exact by definition
 */
public record Unit(
        String id, Dimension dimension, String symbol, String base, double factor, double offset, boolean exact) {

    /** The number of base units in {@code number} of these. */
    public double toBase(double number) {
        return number * factor + offset;
    }

    /** The number of these in {@code base} base units. */
    public double fromBase(double base) {
        return (base - offset) / factor;
    }
}
