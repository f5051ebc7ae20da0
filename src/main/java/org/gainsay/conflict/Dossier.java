package org.gainsay.conflict;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gainsay.article.ArticleText;
import org.gainsay.claim.Claim;
import org.gainsay.fact.Witnesses;
import org.gainsay.story.Story;

/** What a rule judges: one story with its articles and all their claims in one order, whatever the order given. Immutable. */
public final class Dossier {

    private final Story story;
    private final Map<String, ArticleText> articles;
    private final Witnesses witnesses;
    private final List<Claim> claims;

    /**
     * A dossier.
     *
     * @param story the story, with the origin of each article
     * @param articles its articles by key
     * @param claims their claims, in any order
     */
    public Dossier(Story story, Map<String, ArticleText> articles, Collection<Claim> claims) {
        this.story = story;
        this.articles = Map.copyOf(articles);
        this.witnesses = Witnesses.of(story, articles);
        this.claims = claims.stream().sorted(witnesses.order()).toList();
    }

    /** The story, with the origin of each article. */
    public Story story() {
        return story;
    }

    /** Its articles by key. */
    public Map<String, ArticleText> articles() {
        return articles;
    }

    /** The claims of the articles, ordered by publication, article key, evidence. */
    public List<Claim> claims() {
        return claims;
    }

    /** Who stands behind the claims. */
    public Witnesses witnesses() {
        return witnesses;
    }
}
