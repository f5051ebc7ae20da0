package org.gainsay.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Hands out reviews for a step: locked until the transaction ends, and only while the page shown is not stale. */
@Component
class Desk {

    private final Reviews reviews;

    Desk(Reviews reviews) {
        this.reviews = reviews;
    }

    /**
     * Takes one step on each of the targets, all or none.
     *
     * @throws ChangedMeanwhile when one of the pages is stale
     * @throws NoSuchConflict when there is no such conflict
     */
    void step(Collection<Target> targets, Consumer<Review> step) {
        Map<Long, Review> taken = take(targets.stream().map(Target::conflict).toList());
        for (Target target : targets) {
            Review review = taken.get(target.conflict());
            if (review == null) {
                throw new NoSuchConflict(target.conflict());
            }
            review.expect(target.version());
            step.accept(review);
        }
    }

    /** The reviews of those conflicts by number, locked in order of their numbers. */
    Map<Long, Review> take(Collection<Long> conflicts) {
        List<Long> ids = conflicts.stream().distinct().sorted().toList();
        return ids.isEmpty()
                ? Map.of()
                : reviews.locked(ids).stream()
                        .collect(Collectors.toMap(review -> Objects.requireNonNull(review.id()), Function.identity()));
    }
}
