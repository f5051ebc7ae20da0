package org.gainsay.conflict;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gainsay.article.ArticleText;
import org.gainsay.article.Published;
import org.gainsay.claim.Claim;
import org.gainsay.story.Story;

/** Builds dossiers for tests from claims alone: every article is an origin of its own unless told otherwise. */
public final class Dossiers {

    private Dossiers() {}

    /** One story with these claims. */
    public static Dossier of(Claim... claims) {
        return of(Arrays.asList(claims));
    }

    /** One story with these claims; each article appeared when its latest claim was taken. */
    public static Dossier of(List<Claim> claims) {
        Map<String, ArticleText> articles = new LinkedHashMap<>();
        Map<String, Integer> origins = new LinkedHashMap<>();
        for (Claim claim : claims) {
            articles.computeIfAbsent(claim.article(), key -> article(key, claim));
        }
        articles.keySet().stream().sorted().forEach(key -> origins.put(key, origins.size()));
        return new Dossier(new Story("story-1", "A story", List.copyOf(origins.keySet()), origins), articles, claims);
    }

    /** The same dossier, with these articles as copies of one text. */
    public static Dossier copies(Dossier dossier, String... articles) {
        Map<String, Integer> origins = new LinkedHashMap<>(dossier.story().origins());
        for (String article : articles) {
            origins.put(article, origins.get(articles[0]));
        }
        Story story = dossier.story();
        return new Dossier(
                new Story(story.key(), story.title(), story.articles(), origins), dossier.articles(), dossier.claims());
    }

    /** The same dossier with its claims in another order. */
    public static Dossier shuffled(Dossier dossier, long seed) {
        List<Claim> claims = new ArrayList<>(dossier.claims());
        Collections.shuffle(claims, new Random(seed));
        return new Dossier(dossier.story(), dossier.articles(), claims);
    }

    private static ArticleText article(String key, Claim claim) {
        Instant at = claim.time().asOf() == null
                ? Instant.EPOCH
                : claim.time().asOf().to();
        return new ArticleText(
                key,
                key + ".txt",
                claim.outlet(),
                null,
                "A title",
                -1,
                new Published(at.atOffset(ZoneOffset.UTC), false),
                null,
                null,
                "x".repeat(12000),
                0);
    }
}
