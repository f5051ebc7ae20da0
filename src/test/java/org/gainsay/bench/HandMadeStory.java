package org.gainsay.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gainsay.article.ArticleText;
import org.gainsay.article.Published;
import org.gainsay.claim.Claim;
import org.gainsay.conflict.Dossier;
import org.gainsay.fact.Witnesses;
import org.gainsay.story.Story;

/** One story: its facts, and the articles of some eight claims each that answer them. */
final class HandMadeStory {

    private static final int CLAIMS_TO_AN_ARTICLE = 8;
    private static final int OUTLETS = 40;
    private static final String TEXT = "x".repeat(40_000);

    private final String key;
    private final Instant from;
    private final int minutes;
    private final Random random;

    /**
     * A story yet to be told.
     *
     * @param from when its first article may appear
     * @param days how long it goes on
     */
    HandMadeStory(int number, Instant from, int days, long seed) {
        this.key = "story-" + number;
        this.from = from;
        this.minutes = (int) Duration.ofDays(days).toMinutes();
        this.random = new Random(seed);
    }

    String key() {
        return key;
    }

    /** Claims on facts of these sizes, in a chance order. */
    List<Claim> claims(List<Integer> sizes) {
        int total = sizes.stream().mapToInt(Integer::intValue).sum();
        List<HandMadeArticle> articles = new ArrayList<>();
        for (int i = 0; i < Math.max(2, total / CLAIMS_TO_AN_ARTICLE); i++) {
            articles.add(article(key + "/" + i));
        }
        List<Claim> claims = new ArrayList<>();
        for (int number = 0; number < sizes.size(); number++) {
            HandMadeFact fact = new HandMadeFact(number, from, minutes, random);
            for (int i = 0; i < sizes.get(number); i++) {
                claims.add(fact.claim(articles.get(random.nextInt(articles.size()))));
            }
        }
        return claims;
    }

    private HandMadeArticle article(String articleKey) {
        Instant published = from.plus(Duration.ofMinutes(1 + random.nextInt(minutes)));
        return new HandMadeArticle(articleKey, "Outlet " + (1 + random.nextInt(OUTLETS)), published);
    }

    /** The claims as a story for the judge, each article an origin of its own, the claims in the order of publication. */
    static Dossier dossier(String key, List<Claim> claims) {
        Map<String, ArticleText> articles = new LinkedHashMap<>();
        Map<String, Integer> origins = new LinkedHashMap<>();
        for (Claim claim : claims) {
            articles.computeIfAbsent(claim.article(), article -> text(article, claim));
            origins.putIfAbsent(claim.article(), origins.size());
        }
        Story story =
                new Story(key, "A story", origins.keySet().stream().sorted().toList(), origins);
        return new Dossier(
                story,
                articles,
                claims.stream().sorted(Witnesses.of(story, articles).order()).toList());
    }

    private static ArticleText text(String key, Claim claim) {
        Instant published = HandMadeArticle.published(claim);
        return new ArticleText(
                key,
                key + ".txt",
                claim.outlet(),
                null,
                "A title",
                -1,
                new Published(published.atOffset(ZoneOffset.UTC), false),
                null,
                null,
                TEXT,
                0);
    }
}
