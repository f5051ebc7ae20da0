/**
 * From text to claims. Comes in an article as {@link org.gainsay.article.ArticleText}; goes out a {@link Reading}: mentions,
 * claims with their exact evidence, and the ledger of what was not understood.
 *
 * <p>A sentence becomes a chain of nodes; the leaves (timex, quantity, gazetteer) put what they recognise in the place of
 * words; frame patterns, which are lines in {@code patterns/en}, find who did what to how many and where; one extractor per
 * kind of claim turns what was found into drafts, and {@link Composer} adds who says it, how firmly, where and when. Abstains
 * where an argument is missing. Knows no database, no web and no other article.
 */
@ApplicationModule(allowedDependencies = {"article", "claim", "gazetteer", "quantity", "text", "timex"})
@NullMarked
package org.gainsay.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
