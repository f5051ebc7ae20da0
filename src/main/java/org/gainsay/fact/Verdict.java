package org.gainsay.fact;

/**
 * The comparison of two claims.
 *
 * @param outcome whether they can both hold
 * @param reason why
 * @param proof one line that shows it
 */
public record Verdict(Outcome outcome, ReasonCode reason, String proof) {}
