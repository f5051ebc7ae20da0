package org.gainsay.conflict.rule;

import java.util.List;
import org.gainsay.article.EvidenceSpan;

/**
 * Numbers of one sentence that do not fit each other.
 *
 * @param said what the sentence gives as the whole or the percentage, in words
 * @param saidAt where it stands
 * @param worked what the other numbers come to, with the formula: "11 (7 + 4)"
 * @param from where those stand
 */
record Sum(String said, EvidenceSpan saidAt, String worked, List<EvidenceSpan> from) {

    /** Copies the list. */
    Sum {
        from = List.copyOf(from);
    }
}
