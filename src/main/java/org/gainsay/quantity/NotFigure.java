package org.gainsay.quantity;

/**
 * A number that counts nothing: a year, an age, a score, a model.
 *
 * @param reason the pattern that says so
 * @param number whether it is a number at all, and not the pronoun "one"
 */
public record NotFigure(String reason, boolean number) {}
