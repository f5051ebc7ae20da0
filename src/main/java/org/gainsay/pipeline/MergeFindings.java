package org.gainsay.pipeline;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gainsay.conflict.Absorbed;
import org.gainsay.conflict.Conflict;
import org.gainsay.conflict.Conflicts;
import org.gainsay.conflict.Evidence;
import org.gainsay.conflict.Fingerprint;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RuleCatalogue;
import org.gainsay.review.Act;
import org.gainsay.review.Closure;
import org.gainsay.review.Review;
import org.gainsay.review.Reviews;
import org.gainsay.story.StoredStory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Merges what a run found into the conflicts already known, so that what people decided stays with its question. */
@Component
class MergeFindings {

    /** How many keys one statement asks for; PostgreSQL takes 65,535 parameters, long lists are slow before that. */
    private static final int PART = 1000;

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
        Map<Evidence, String> prints = new IdentityHashMap<>();
        found.forEach(evidence -> prints.put(evidence, Fingerprint.of(evidence.finding())));
        Map<Long, Conflict> known = known(judged, prints.values());
        Map<Long, Review> review = new HashMap<>();
        // Locked in order of their numbers, as everywhere, so that two runs cannot wait for each other.
        inParts(known.keySet().stream().sorted().toList(), part -> reviews.locked(part)
                .forEach(r -> review.put(Objects.requireNonNull(r.id()), r)));
        Act run = Act.ofRun(clock.instant(), "");
        Pairing pairing = Pairing.of(prints, found, known.values());
        Map<Evidence, Conflict> merged = new IdentityHashMap<>();
        for (Evidence evidence : found) {
            merged.put(evidence, merged(evidence, pairing.conflict(evidence), review, run));
        }
        Departure departure = new Departure(rules, found);
        for (Conflict vanished : pairing.left()) {
            if (vanished.flagged() && judged.contains(vanished.story())) {
                Closure why = departure.of(vanished);
                Conflict successor = why == Closure.SUPERSEDED
                        ? departure.successor(vanished).map(merged::get).orElse(null)
                        : null;
                vanished.withdraw(run.at(), successor);
                Objects.requireNonNull(review.get(vanished.id())).withdrawn(run, why);
            }
        }
    }

    private Conflict merged(Evidence evidence, @Nullable Conflict known, Map<Long, Review> review, Act run) {
        if (known == null) {
            Conflict conflict = conflicts.save(new Conflict(evidence, run.at()));
            reviews.save(new Review(conflict, run));
            return conflict;
        }
        if (known.absorb(evidence, run.at()) == Absorbed.CHANGED) {
            Objects.requireNonNull(review.get(known.id())).evidenceChanged(run);
        }
        return known;
    }

    /** Conflicts of the judged stories, and those known from elsewhere by what was found. */
    private Map<Long, Conflict> known(Collection<StoredStory> judged, Collection<String> prints) {
        Map<Long, Conflict> known = new LinkedHashMap<>();
        List<Long> stories = judged.stream().map(StoredStory::id).toList();
        inParts(stories, part -> conflicts.inStories(part).forEach(c -> known.put(c.id(), c)));
        List<String> distinct = prints.stream().distinct().sorted().toList();
        inParts(distinct, part -> conflicts.known(part).forEach(c -> known.put(c.id(), c)));
        return known;
    }

    /** A statement takes only so many parameters. */
    private static <T> void inParts(List<T> all, Consumer<List<T>> ask) {
        for (int from = 0; from < all.size(); from += PART) {
            ask.accept(all.subList(from, Math.min(all.size(), from + PART)));
        }
    }
}
