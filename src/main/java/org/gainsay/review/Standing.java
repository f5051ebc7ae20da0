package org.gainsay.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Everything a decision can change about a conflict: what the history keeps before and after each step, and what undo
 * brings back.
 *
 * @param state where it stands
 * @param assignee who works on it, while {@link ReviewState#IN_REVIEW}
 * @param claimedUntil until when they keep it
 * @param verdict how it was resolved
 * @param ownValue the reviewer's own answer, where none of the positions is right
 * @param dismissal why it was dismissed
 * @param deferredUntil until when it is put off
 * @param deferredOrigins until how many independent origins it is put off
 * @param closure why the evidence closed it
 */
@Embeddable
public record Standing(
        @Enumerated(EnumType.STRING) ReviewState state,
        @Nullable String assignee,
        @Nullable Instant claimedUntil,
        @Enumerated(EnumType.STRING) @Nullable Verdict verdict,
        @Nullable String ownValue,
        @Enumerated(EnumType.STRING) @Nullable Dismissal dismissal,
        @Nullable Instant deferredUntil,
        @Nullable Integer deferredOrigins,
        @Enumerated(EnumType.STRING) @Nullable Closure closure) {

    /** Waiting, with nothing decided. */
    static Standing open(ReviewState state) {
        return new Standing(state, null, null, null, null, null, null, null, null);
    }

    static Standing inReview(String by, Instant until) {
        return new Standing(ReviewState.IN_REVIEW, by, until, null, null, null, null, null, null);
    }

    static Standing resolved(Verdict verdict, @Nullable String ownValue) {
        return new Standing(ReviewState.RESOLVED, null, null, verdict, ownValue, null, null, null, null);
    }

    static Standing dismissed(Dismissal reason) {
        return new Standing(ReviewState.DISMISSED, null, null, null, null, reason, null, null, null);
    }

    static Standing deferred(@Nullable Instant until, @Nullable Integer origins) {
        return new Standing(ReviewState.DEFERRED, null, null, null, null, null, until, origins, null);
    }

    static Standing closed(Closure why) {
        return new Standing(ReviewState.CLOSED_AUTO, null, null, null, null, null, null, null, why);
    }
}
