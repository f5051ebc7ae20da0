/**
 * Amounts: comes in text cut into nodes, goes out the same text with every number understood as a figure: value, hedge,
 * the interval it allows, unit and the same amount in a second unit printed beside it.
 *
 * <p>Owned terms: figure, interval, hedge, unit, dimension, conversion. A leaf: it knows the text engine and nothing of
 * articles, dates, places or claims. Words are data in {@code lexicon/en/quantity.lex} and {@code vague.lex}, their
 * sequences in {@code patterns/en/quantity.pat}, units in {@code data/units.tsv}.
 */
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package org.gainsay.quantity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
