package org.gainsay.claim;

/** A part of a claim's question that its own sentence may leave to the context. */
public enum Facet {
    PLACE,
    POPULATION,
    TIME,
    ACTOR
}
