package org.gainsay.quantity;

/**
 * A number that counts nothing: a year, an age, a score, a model.
 *
 * @param reason the pattern that says so
 */
public record NotFigure(String reason) {}
