package org.gainsay.fact;

/** What lies in what, and how far apart, by gazetteer id. */
@FunctionalInterface
public interface PlaceOrder {

    /** Knows no containment: every place lies in itself only. */
    PlaceOrder FLAT = String::equals;

    /** Whether every admissible reading of {@code part} lies within {@code whole}; a place lies within itself. */
    boolean within(String part, String whole);

    /** Kilometres between two places; NaN where that is not known. */
    default double kilometres(String one, String other) {
        return Double.NaN;
    }
}
