package org.gainsay.review;

import jakarta.persistence.Embeddable;

/**
 * One answer that lay on the table when a decision was made.
 *
 * @param label the position that gave it, in words
 * @param answer the answer in canonical form
 * @param chosen whether that position was held to be right
 */
@Embeddable
public record Ground(String label, String answer, boolean chosen) {}
