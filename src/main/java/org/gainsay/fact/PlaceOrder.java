package org.gainsay.fact;

/** What lies in what, by gazetteer id. */
@FunctionalInterface
public interface PlaceOrder {

    /** Knows no containment: every place lies in itself only. */
    PlaceOrder FLAT = String::equals;

    /** Whether every admissible reading of {@code part} lies within {@code whole}; a place lies within itself. */
    boolean within(String part, String whole);
}
