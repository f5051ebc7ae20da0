package org.gainsay.review;

/**
 * How many conflicts a filter value would show, given all other filters.
 *
 * @param value for the query parameter
 * @param label for people
 * @param count how many
 * @param chosen whether the filter is set
 */
public record FacetCount(String value, String label, long count, boolean chosen) {}
