package org.gainsay.extract;

import org.gainsay.article.EvidenceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Something checkable that was recognised and not understood, so that silence never looks like agreement.
 *
 * @param reason what is missing, in words for the reader
 * @param where the passage, or null where the whole article is meant
 */
public record Gap(String reason, @Nullable EvidenceSpan where) {}
