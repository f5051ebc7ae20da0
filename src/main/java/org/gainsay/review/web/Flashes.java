package org.gainsay.review.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gainsay.review.Decision;
import org.gainsay.review.Review;
import org.gainsay.review.Reviews;
import org.gainsay.review.web.conflict.HistoryLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Words what an act did, from the history itself: the address names the act, so no session is needed. */
@Component
@Transactional(readOnly = true)
public class Flashes {
    /** Query parameter that names the act just done. */
    public static final String DONE = "done";

    /** Query parameter that names a conflict on which something was just taken back. */
    public static final String UNDONE = "undone";

    private final Reviews reviews;
    private final Times times;

    Flashes(Reviews reviews, Times times) {
        this.reviews = reviews;
        this.times = times;
    }

    /**
     * The message for what was just done.
     *
     * @param done value of {@link #DONE}, or null
     * @param undone value of {@link #UNDONE}, or null
     * @return null where neither names anything
     */
    public @Nullable Flash of(@Nullable String done, @Nullable String undone) {
        if (undone != null && undone.matches("\\d{1,18}")) {
            return reviews.withConflict(Long.parseLong(undone))
                    .map(Flashes::undone)
                    .orElse(null);
        }
        return act(done).map(this::done).orElse(null);
    }

    private static Flash undone(Review review) {
        return new Flash(
                "done",
                "Taken back:",
                "“" + review.conflict().question() + "”",
                null,
                "/conflicts/" + review.id(),
                "Open it");
    }

    private @Nullable Flash done(UUID act) {
        List<Review> touched = reviews.touchedBy(act).stream()
                .flatMap(id -> reviews.withConflict(id).stream())
                .toList();
        if (touched.isEmpty()) {
            return null;
        }
        Review one = touched.get(0);
        Decision entry = one.history().stream()
                .filter(d -> d.act().equals(act))
                .reduce((first, second) -> second)
                .orElseThrow();
        String words = Objects.requireNonNullElse(HistoryLine.of(entry, times).words(), "");
        String as = words.isEmpty() ? "" : " as " + words;
        String undo =
                touched.stream().allMatch(r -> last(r).act().equals(act) && last(r).undoable()) ? act.toString() : null;
        String label = entry.action().label();
        return touched.size() > 1
                ? new Flash(
                        "done",
                        touched.size() + " conflicts " + label.toLowerCase(java.util.Locale.ROOT),
                        as.strip(),
                        undo,
                        null,
                        "")
                : new Flash(
                        "done",
                        label + ": “" + one.conflict().question() + "”",
                        as.strip(),
                        undo,
                        "/conflicts/" + one.id(),
                        "Open it again");
    }

    private static Decision last(Review review) {
        return review.history().get(review.history().size() - 1);
    }

    private static Optional<UUID> act(@Nullable String done) {
        try {
            return done == null ? Optional.empty() : Optional.of(UUID.fromString(done));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
