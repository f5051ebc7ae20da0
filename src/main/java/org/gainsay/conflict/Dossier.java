package org.gainsay.conflict;

import java.util.List;
import java.util.Map;
import org.gainsay.article.ArticleText;
import org.gainsay.claim.Claim;
import org.gainsay.story.Story;

/**
 * What a rule judges: one story with its articles and all their claims.
 *
 * @param story the story, with the origin of each article
 * @param articles its articles by key
 * @param claims their claims, ordered by publication, article key, evidence
 */
public record Dossier(Story story, Map<String, ArticleText> articles, List<Claim> claims) {

    /** Copies the collections. */
    public Dossier {
        articles = Map.copyOf(articles);
        claims = List.copyOf(claims);
    }
}
