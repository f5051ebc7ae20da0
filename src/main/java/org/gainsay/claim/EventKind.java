package org.gainsay.claim;

/**
 * One line of {@code claim/events.tsv}: an event without a number, and what it answers.
 *
 * @param id the word that claims of it carry
 * @param issue the question it answers
 * @param yes whether it answers with yes
 * @param aspect how it lies in time
 * @param label the answer for the reader
 */
public record EventKind(String id, Issue issue, boolean yes, Aspect aspect, String label) {}
