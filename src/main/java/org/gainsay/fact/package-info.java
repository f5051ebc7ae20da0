/**
 * Questions and their answers. Comes in: claims of one story. Goes out: the question each answers, whether two claims
 * can both hold and why, and clusters of compatible answers (positions) with their witnesses. Must not know: rules,
 * severities, reviews, or how claims were read.
 */
@ApplicationModule(allowedDependencies = {"article", "claim", "gazetteer", "quantity", "story", "timex"})
@NullMarked
package org.gainsay.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
