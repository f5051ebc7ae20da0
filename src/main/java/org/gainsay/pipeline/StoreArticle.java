package org.gainsay.pipeline;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.article.ArticleText;
import org.gainsay.article.Articles;
import org.gainsay.article.Revision;
import org.gainsay.article.Revisions;
import org.gainsay.article.Unread;
import org.gainsay.claim.Claim;
import org.gainsay.claim.StoredClaim;
import org.gainsay.claim.StoredClaims;
import org.gainsay.extract.Reading;
import org.gainsay.outlet.Outlet;
import org.gainsay.outlet.Outlets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts one article into the store and reads it, as one step: either both happened or neither. */
@Component
class StoreArticle {

    /** What came of it. */
    enum Outcome {
        ADDED,
        REVISED,
        UNCHANGED
    }

    private final Outlets outlets;
    private final Articles articles;
    private final Revisions revisions;
    private final StoredClaims claims;
    private final Analyst analyst;
    private final Clock clock;

    StoreArticle(
            Outlets outlets,
            Articles articles,
            Revisions revisions,
            StoredClaims claims,
            Analyst analyst,
            Clock clock) {
        this.outlets = outlets;
        this.articles = articles;
        this.revisions = revisions;
        this.claims = claims;
        this.analyst = analyst;
        this.clock = clock;
    }

    /** Adds the article, or a revision where its text changed; the same text again is left alone. */
    @Transactional
    Outcome store(ArticleText text) {
        Optional<Article> known = articles.findByKey(text.key());
        Article article = known.orElseGet(() -> articles.save(new Article(text.key(), outlet(text.outlet()))));
        Optional<Revision> before = known.flatMap(a -> revisions.latest(id(a)));
        boolean retired = article.retired();
        article.restore();
        if (before.isPresent() && before.get().carries(text)) {
            return retired ? Outcome.REVISED : Outcome.UNCHANGED;
        }
        before.ifPresent(this::supersede);
        int number = before.map(Revision::number).orElse(0) + 1;
        read(revisions.save(new Revision(article, number, text, clock.instant().truncatedTo(ChronoUnit.MICROS))));
        return known.isPresent() ? Outcome.REVISED : Outcome.ADDED;
    }

    /** Reads the text in force of an article anew: claims made before and now stay the same rows. */
    @Transactional
    void readAgain(long article) {
        revisions.latest(article).ifPresent(this::read);
    }

    private void read(Revision revision) {
        Reading reading = analyst.read(revision.text());
        revision.read(
                reading.paragraphs(),
                reading.gaps().stream()
                        .map(gap -> new Unread(gap.reason(), gap.where()))
                        .toList());
        int version = analyst.edition().reading();
        revision.readBy(version);
        Set<Claim> made = new LinkedHashSet<>(reading.claims());
        if (revision.id() != null) {
            for (StoredClaim standing : claims.standing(revision.id())) {
                Claim known = standing.claim();
                // What a new version reads as the old one did stays the same row, so that decisions find it again.
                if (!made.remove(known) && !made.remove(known.from(version))) {
                    standing.retire();
                }
            }
        }
        List<StoredClaim> added = new ArrayList<>();
        made.forEach(claim -> added.add(new StoredClaim(revision, claim)));
        claims.saveAll(added);
    }

    private void supersede(Revision revision) {
        revision.supersede();
        if (revision.id() != null) {
            claims.standing(revision.id()).forEach(StoredClaim::retire);
        }
    }

    private Outlet outlet(String name) {
        return outlets.findByName(name).orElseGet(() -> outlets.save(new Outlet(name)));
    }

    private static long id(Article article) {
        return Objects.requireNonNull(article.id());
    }
}
