package org.gainsay.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gainsay.article.Revision;
import org.gainsay.claim.StoredClaim;
import org.gainsay.conflict.Conflicts;
import org.gainsay.conflict.StoredPosition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gets one conflict with everything its page shows, in a fixed number of queries. */
@Component
@Transactional(readOnly = true)
public class OpenConflict {

    private final Reviews reviews;
    private final Conflicts conflicts;

    OpenConflict(Reviews reviews, Conflicts conflicts) {
        this.reviews = reviews;
        this.conflicts = conflicts;
    }

    /**
     * The conflict of that number.
     *
     * @throws NoSuchConflict when there is none
     */
    public ConflictView open(long id) {
        Review review = reviews.withConflict(id).orElseThrow(() -> new NoSuchConflict(id));
        Map<Long, Integer> origins = review.conflict().story().origins();
        List<PositionView> positions =
                conflicts.positions(id).stream().map(p -> view(p, origins)).toList();
        List<Decision> history = review.history();
        history.forEach(Decision::grounds);
        Decision basis = review.basis().orElse(null);
        return new ConflictView(id, review.version(), review.conflict(), review.standing(), positions, history, basis);
    }

    private static PositionView view(StoredPosition position, Map<Long, Integer> origins) {
        List<EvidenceView> evidence =
                position.claims().stream().map(claim -> view(claim, origins)).toList();
        return new PositionView(position.ordinal(), position.label(), position.origins(), evidence);
    }

    private static EvidenceView view(StoredClaim claim, Map<Long, Integer> origins) {
        Revision revision = claim.revision();
        long article = Objects.requireNonNull(revision.article().id());
        return new EvidenceView(
                Objects.requireNonNull(claim.id()),
                article,
                revision.title(),
                revision.published(),
                origins.getOrDefault(article, -1),
                claim.claim(),
                claim.retired());
    }
}
