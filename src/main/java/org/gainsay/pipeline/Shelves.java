package org.gainsay.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gainsay.article.ArticleText;
import org.gainsay.article.ContentHash;
import org.gainsay.article.Revision;
import org.gainsay.article.Unread;
import org.gainsay.claim.Claim;
import org.gainsay.claim.StoredClaim;
import org.gainsay.fact.ClaimCheck;
import org.gainsay.story.Story;

/** Everything in force in the store, as reading and judging want it, with the way back to the stored rows. */
final class Shelves {

    private final Map<String, ArticleText> texts = new LinkedHashMap<>();
    private final Map<String, Revision> revisions = new HashMap<>();
    private final Map<Claim, StoredClaim> claims = new LinkedHashMap<>();
    private final Map<String, List<Claim>> claimsByArticle = new HashMap<>();

    /**
     * Takes everything in force from the store. A stored claim that can no longer be judged, because a table has changed under
     * it, goes into the ledger of its article.
     */
    Shelves(List<Revision> inForce, List<StoredClaim> standing, ClaimCheck check) {
        for (Revision revision : inForce) {
            ArticleText text = revision.text();
            texts.put(text.key(), text);
            revisions.put(text.key(), revision);
        }
        for (StoredClaim stored : standing) {
            check.admit(stored::claim, reason -> stored.revision()
                            .leave(new Unread(ClaimCheck.REFUSED + reason, stored.evidence())))
                    .ifPresent(claim -> add(claim, stored));
        }
    }

    private void add(Claim claim, StoredClaim stored) {
        claims.put(claim, stored);
        claimsByArticle
                .computeIfAbsent(claim.article(), key -> new ArrayList<>())
                .add(claim);
    }

    Map<String, ArticleText> texts() {
        return texts;
    }

    List<Claim> claims() {
        return List.copyOf(claims.keySet());
    }

    List<Claim> claimsOf(Story story) {
        return story.articles().stream()
                .flatMap(key -> claimsByArticle.getOrDefault(key, List.of()).stream())
                .toList();
    }

    /** A rule may put a claim another way, but must not make one up. */
    StoredClaim stored(Claim claim) {
        StoredClaim stored = claims.get(claim);
        if (stored == null) {
            throw new IllegalStateException("a rule judged a claim that nobody made: "
                    + claim.evidence().quote());
        }
        return stored;
    }

    /** For the number of each article of the story the number of its origin. */
    Map<Long, Integer> members(Story story) {
        Map<Long, Integer> members = new TreeMap<>();
        story.articles()
                .forEach(key -> members.put(articleId(key), story.origins().getOrDefault(key, -1)));
        return members;
    }

    /** Changes whenever anything changes that the story is judged on or by: texts, claims, origins, rules. */
    String hash(Story story, Edition edition) {
        StringBuilder evidence = new StringBuilder(edition.toString()).append('\n');
        for (String key : story.articles()) {
            evidence.append(articleId(key))
                    .append('/')
                    .append(revisions.get(key).number())
                    .append('/')
                    .append(story.origins().get(key));
            claimsByArticle.getOrDefault(key, List.of()).stream()
                    .map(claim -> claims.get(claim).id())
                    .sorted()
                    .forEach(id -> evidence.append(' ').append(id));
            evidence.append('\n');
        }
        return ContentHash.of(evidence.toString());
    }

    private long articleId(String key) {
        return Objects.requireNonNull(revisions.get(key).article().id());
    }
}
