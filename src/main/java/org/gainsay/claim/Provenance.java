package org.gainsay.claim;

/**
 * Which line of which pattern file read the claim.
 *
 * @param pattern id of the pattern
 * @param version version of the reading rules that read it first
 */
public record Provenance(String pattern, int version) {}
