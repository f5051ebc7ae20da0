package org.gainsay.review;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One answer that lay on the table when a decision was made.
 *
 * @param label the position that gave it, in words
 * @param answer the answer in canonical form
 * @param chosen whether that position was held to be right
 * @param article key of the article that gave it, where the decision holds for the articles then known only; else null
 */
@Embeddable
public record Ground(
        String label,
        String answer,
        boolean chosen,
        @Nullable String article) {}
