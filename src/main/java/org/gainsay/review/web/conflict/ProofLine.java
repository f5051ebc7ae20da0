package org.gainsay.review.web.conflict;

import org.jspecify.annotations.Nullable;

/**
 * The proof as the page sets it: two sides and what stands between them, or one line.
 *
 * @param left the first side, or the whole line
 * @param relation what stands between: {@code does not fit under}; null for a whole line
 * @param right the second side; null for a whole line
 */
record ProofLine(String left, @Nullable String relation, @Nullable String right) {
    /** Sides and relation are kept apart by two or more spaces. */
    static ProofLine of(String proof) {
        String[] parts = proof.strip().split("\\s{2,}");
        return parts.length == 3 ? new ProofLine(parts[0], parts[1], parts[2]) : new ProofLine(proof.strip(), null, null);
    }

    /** Whether it has two sides. */
    public boolean sides() {
        return relation != null;
    }
}
