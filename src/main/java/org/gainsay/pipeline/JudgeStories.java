package org.gainsay.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Revisions;
import org.gainsay.claim.StoredClaims;
import org.gainsay.conflict.Evidence;
import org.gainsay.story.StoredStories;
import org.gainsay.story.StoredStory;
import org.gainsay.story.Story;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Groups everything in force into stories, judges those whose evidence changed and merges what was found. */
@Component
class JudgeStories {

    private final Revisions revisions;
    private final StoredClaims claims;
    private final StoredStories stories;
    private final Analyst analyst;
    private final MergeFindings merge;
    private final TransactionTemplate transaction;

    JudgeStories(
            Revisions revisions,
            StoredClaims claims,
            StoredStories stories,
            Analyst analyst,
            MergeFindings merge,
            TransactionTemplate transaction) {
        this.revisions = revisions;
        this.claims = claims;
        this.stories = stories;
        this.analyst = analyst;
        this.merge = merge;
        this.transaction = transaction;
    }

    /** Judges the stories whose texts, claims, origins or rules changed since they were judged last, or never were. */
    synchronized void touched() {
        transaction.executeWithoutResult(status -> judge(false));
    }

    /** Judges all stories, as after a change of rules. */
    synchronized void all() {
        transaction.executeWithoutResult(status -> judge(true));
    }

    private void judge(boolean all) {
        Shelves shelves = new Shelves(revisions.inForce(), claims.inForce(), analyst.check());
        Map<String, StoredStory> known = new HashMap<>();
        stories.all().forEach(story -> known.put(story.key(), story));
        Set<StoredStory> touched = new HashSet<>();
        List<Evidence> found = new ArrayList<>();
        for (Story story : analyst.group(shelves.texts().values(), shelves.claims())) {
            StoredStory stored = known.remove(story.key());
            if (stored == null) {
                stored = stories.save(new StoredStory(story.key(), story.title()));
            }
            stored.regroup(story.title(), shelves.members(story));
            String hash = shelves.hash(story, analyst.edition());
            if (all || !stored.judgedOn(hash)) {
                touched.add(stored);
                found.addAll(judge(story, stored, shelves));
                stored.judged(hash);
            }
        }
        known.values().stream().filter(story -> !story.origins().isEmpty()).forEach(gone -> {
            gone.empty();
            touched.add(gone);
        });
        merge.merge(touched, found);
    }

    /** Notes are only worth knowing: nobody need decide on them, so they make no conflict. */
    private List<Evidence> judge(Story story, StoredStory stored, Shelves shelves) {
        return analyst.judge(story, shelves.texts(), shelves.claimsOf(story)).findings().stream()
                .map(finding -> Evidence.of(finding, stored, shelves::stored))
                .toList();
    }
}
