package org.gainsay.gazetteer;

/** What sort of place a row of the gazetteer is. */
public enum PlaceKind {
    /** A country or territory. */
    COUNTRY,
    /** A first-level region: oblast, state, province, governorate. */
    REGION,
    /** A district within a region. */
    DISTRICT,
    /** A city, town, village, or part of one. */
    SETTLEMENT,
    /** A river, sea, plant, bridge, historical region: whatever is neither administrative nor inhabited as such. */
    FEATURE
}
