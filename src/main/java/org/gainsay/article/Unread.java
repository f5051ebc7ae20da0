package org.gainsay.article;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger of what was recognised in a revision and not understood.
 *
 * @param reason what is missing, in words for the reader
 * @param where the passage, or null where the whole article is meant
 */
@Embeddable
public record Unread(String reason, @Embedded @Nullable EvidenceSpan where) {}
