package org.gainsay.quantity;

/** What a unit measures. {@link #COUNT} is a number of things without a unit. */
public enum Dimension {
    COUNT,
    LENGTH,
    AREA,
    VOLUME,
    MASS,
    SPEED,
    TEMPERATURE,
    TIME,
    MONEY,
    RATIO,
    PRESSURE,
    ENERGY,
    POWER,
    OTHER
}
