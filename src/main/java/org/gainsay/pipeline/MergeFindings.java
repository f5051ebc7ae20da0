package org.gainsay.pipeline;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.conflict.Absorbed;
import org.gainsay.conflict.Conflict;
import org.gainsay.conflict.Conflicts;
import org.gainsay.conflict.Evidence;
import org.gainsay.conflict.Fingerprint;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RuleCatalogue;
import org.gainsay.review.Act;
import org.gainsay.review.Review;
import org.gainsay.review.Reviews;
import org.gainsay.story.StoredStory;
import org.springframework.stereotype.Component;

/** Merges what a run found into the conflicts already known, so that what people decided stays with its question. */
@Component
class MergeFindings {

    private final Conflicts conflicts;
    private final Reviews reviews;
    private final Set<String> rules;
    private final Clock clock;

    MergeFindings(Conflicts conflicts, Reviews reviews, RuleCatalogue catalogue, Clock clock) {
        this.conflicts = conflicts;
        this.reviews = reviews;
        this.rules = catalogue.rules().stream().map(Rule::id).collect(Collectors.toSet());
        this.clock = clock;
    }

    /**
     * Merges, inside the caller's transaction.
     *
     * @param judged the stories judged, with those that lost all their articles
     * @param found everything found in them
     */
    void merge(Collection<StoredStory> judged, List<Evidence> found) {
        Map<Long, Conflict> known = known(judged, found);
        Map<Long, Review> review = known.isEmpty()
                ? Map.of()
                : reviews.locked(known.keySet()).stream()
                        .collect(Collectors.toMap(r -> Objects.requireNonNull(r.id()), Function.identity()));
        Act run = Act.ofRun(clock.instant(), "");
        Pairing pairing = Pairing.of(found, known.values());
        for (Evidence evidence : found) {
            Conflict conflict = pairing.conflict(evidence);
            if (conflict == null) {
                reviews.save(new Review(conflicts.save(new Conflict(evidence, run.at())), run));
            } else if (conflict.absorb(evidence, run.at()) == Absorbed.CHANGED) {
                Objects.requireNonNull(review.get(conflict.id())).evidenceChanged(run);
            }
        }
        Departure departure = new Departure(rules, found);
        for (Conflict vanished : pairing.left()) {
            if (vanished.flagged() && judged.contains(vanished.story())) {
                vanished.withdraw(run.at());
                Objects.requireNonNull(review.get(vanished.id())).withdrawn(run, departure.of(vanished));
            }
        }
    }

    /** Conflicts of the judged stories, and those known from elsewhere by what was found. */
    private Map<Long, Conflict> known(Collection<StoredStory> judged, List<Evidence> found) {
        Map<Long, Conflict> known = new LinkedHashMap<>();
        if (!judged.isEmpty()) {
            conflicts.inStories(judged.stream().map(StoredStory::id).toList()).forEach(c -> known.put(c.id(), c));
        }
        if (!found.isEmpty()) {
            conflicts
                    .known(found.stream().map(e -> Fingerprint.of(e.finding())).toList())
                    .forEach(c -> known.put(c.id(), c));
        }
        return known;
    }
}
