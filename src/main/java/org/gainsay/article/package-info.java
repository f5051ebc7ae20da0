/**
 * Articles as published: the text, where each part of it stands, and its division into paragraphs with zones and into
 * sentences. In: decoded text with what is known of its publication. Out: offsets, never changed words. Owns the terms
 * article, revision, evidence span, zone, paragraph, sentence and dateline. It must not know what a sentence means: no
 * figures, times, places or claims.
 */
@ApplicationModule(allowedDependencies = {"outlet", "text"})
@NullMarked
package org.gainsay.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
