/**
 * Questions and their answers. Comes in: claims of one story. Goes out: the question each answers, whether two claims
 * can both hold and why, and clusters of compatible answers (positions) with their witnesses. Must not know: rules,
 * severities, reviews, or how claims were read.
 */
@NullMarked
package org.gainsay.fact;

import org.jspecify.annotations.NullMarked;
