package org.gainsay.review;

import java.util.List;
import org.gainsay.conflict.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of one conflict shows.
 *
 * @param id its number
 * @param version to send back with a decision
 * @param conflict question, explanation, proof, rule, severity, counts; its story is loaded, its positions are not: take
 *     {@code positions}
 * @param standing where its review stands
 * @param positions the answers in the order of their letters
 * @param history all entries, oldest first, with their grounds
 * @param basis the decision in force, or the one that new evidence upset; null where there is none
 */
public record ConflictView(
        long id,
        long version,
        Conflict conflict,
        Standing standing,
        List<PositionView> positions,
        List<Decision> history,
        @Nullable Decision basis) {

    /** The last entry of the history. */
    public Decision last() {
        return history.get(history.size() - 1);
    }
}
