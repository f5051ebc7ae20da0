package org.gainsay.review;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.article.Article;
import org.gainsay.article.ArticleText;
import org.gainsay.article.Published;
import org.gainsay.article.Revision;
import org.gainsay.claim.Claim;
import org.gainsay.claim.StoredClaim;
import org.gainsay.conflict.Conflict;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Evidence;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Scope;
import org.gainsay.conflict.Severity;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.Position;
import org.gainsay.outlet.Outlet;
import org.gainsay.story.StoredStory;

/** Puts articles, claims and conflicts into a store for tests: each outlet has one article in the one story. */
final class Shelf {

    static final Instant START = Instant.parse("2031-05-06T12:00:00Z");

    private final EntityManager store;
    private final StoredStory story = new StoredStory("story-1", "A flood in Tillford");
    private final Map<String, Revision> revisions = new HashMap<>();
    private final Map<Claim, StoredClaim> claims = new HashMap<>();

    Shelf(EntityManager store) {
        this.store = store;
        store.persist(story);
    }

    /** The stored claim; its outlet and article come into being with it. */
    StoredClaim store(Claim claim) {
        return claims.computeIfAbsent(claim, key -> {
            StoredClaim stored = new StoredClaim(revision(key), key);
            store.persist(stored);
            return stored;
        });
    }

    private Revision revision(Claim claim) {
        return revisions.computeIfAbsent(claim.article(), key -> {
            Outlet outlet = new Outlet(claim.outlet());
            Article article = new Article(key, outlet);
            Revision revision = new Revision(article, 1, text(claim), START);
            List.of(outlet, article, revision).forEach(store::persist);
            Map<Long, Integer> origins = new HashMap<>(story.origins());
            origins.put(article.id(), origins.size());
            story.regroup(story.title(), origins);
            return revision;
        });
    }

    static ArticleText text(Claim claim) {
        return new ArticleText(
                claim.article(),
                claim.article() + ".txt",
                claim.outlet(),
                null,
                "A title",
                -1,
                new Published(OffsetDateTime.parse("2031-05-06T14:00:00+02:00"), false),
                null,
                null,
                "x".repeat(6000),
                0);
    }

    /** A finding with one position for each list of claims, labelled by the first quote. */
    @SafeVarargs
    static Finding finding(Severity severity, String question, List<Claim>... positions) {
        List<Position> answers = new ArrayList<>();
        for (List<Claim> claims : positions) {
            answers.add(new Position(claims.get(0).evidence().quote(), claims, claims.size()));
        }
        return new Finding(
                "figures-disagree",
                1,
                ConflictType.FIGURE,
                severity,
                Scope.CROSS,
                Strength.CONTRADICTION,
                "killed|" + question,
                null,
                question,
                "Two counts of the dead cannot both hold.",
                "one does not fit under the other",
                "killed",
                "Tillford",
                answers);
    }

    Evidence evidence(Finding finding) {
        return Evidence.of(finding, story, this::store);
    }

    /** A conflict with its review, flagged at {@link #START}. */
    Review flag(Finding finding) {
        finding.positions().forEach(position -> position.claims().forEach(this::store));
        Conflict conflict = new Conflict(evidence(finding), START);
        store.persist(conflict);
        Review review = new Review(conflict, Act.ofRun(START, ""));
        store.persist(review);
        return review;
    }
}
