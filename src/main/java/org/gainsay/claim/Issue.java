package org.gainsay.claim;

/**
 * What may be said to be so or not so, without a number: one line of {@code claim/issues.tsv}.
 *
 * @param id its name
 * @param question heading with {@code {thing}} and {@code {place}}, in the notation of {@link Measure#question()}
 */
public record Issue(String id, String question) {}
