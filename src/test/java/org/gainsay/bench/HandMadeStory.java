package org.gainsay.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.gainsay.article.ArticleText;
import org.gainsay.article.Published;
import org.gainsay.claim.Claim;
import org.gainsay.conflict.Dossier;
import org.gainsay.story.Story;

/** One story: its facts, and articles of some eight claims each that answer them. */
final class HandMadeStory {

    private static final int CLAIMS_TO_AN_ARTICLE = 8;
    private static final int OUTLETS = 40;
    private static final String TEXT = "x".repeat(100);

    private final String key;
    private final Instant from;
    private final int minutes;
    private final Random random;
    private final boolean plain;
    private final List<HandMadeFact> facts = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private int articles;

    /**
     * A story yet to be told.
     *
     * @param from when its first article may appear
     * @param days how long it goes on
     * @param plain whether all figures are bare numbers in the outlets' own words
     */
    HandMadeStory(String key, Instant from, int days, long seed, boolean plain) {
        this.key = key;
        this.from = from;
        this.minutes = (int) Duration.ofDays(days).toMinutes();
        this.random = new Random(seed);
        this.plain = plain;
    }

    /** Makes facts with so many claims each. */
    HandMadeStory tell(List<Integer> sizes) {
        int total = sizes.stream().mapToInt(Integer::intValue).sum();
        List<HandMadeArticle> written = Stream.generate(this::article)
                .limit(Math.max(2, total / CLAIMS_TO_AN_ARTICLE))
                .toList();
        for (int size : sizes) {
            HandMadeFact fact = new HandMadeFact(facts.size(), from, minutes, random, plain);
            facts.add(fact);
            for (int i = 0; i < size; i++) {
                claims.add(fact.claim(written.get(random.nextInt(written.size()))));
            }
        }
        return this;
    }

    String key() {
        return key;
    }

    List<Claim> claims() {
        return claims;
    }

    /** Adds an article with so many claims: one on each of the two hottest facts, the others on any but the hot ones. */
    void addArticle(int size, int hot) {
        HandMadeArticle article = article();
        for (int i = 0; i < size; i++) {
            int number = i < 2 ? i : hot + random.nextInt(facts.size() - hot);
            claims.add(facts.get(number).claim(article));
        }
    }

    private HandMadeArticle article() {
        Instant published = from.plus(Duration.ofMinutes(1 + random.nextInt(minutes)));
        return new HandMadeArticle(key + "/" + articles++, "Outlet " + (1 + random.nextInt(OUTLETS)), published);
    }

    /** The story for the judge: each article an origin of its own. */
    Dossier dossier() {
        Map<String, ArticleText> texts = new LinkedHashMap<>();
        Map<String, Integer> origins = new LinkedHashMap<>();
        for (Claim claim : claims) {
            texts.computeIfAbsent(claim.article(), article -> text(article, claim));
            origins.putIfAbsent(claim.article(), origins.size());
        }
        Story story =
                new Story(key, "A story", origins.keySet().stream().sorted().toList(), origins);
        return new Dossier(story, texts, claims);
    }

    private static ArticleText text(String key, Claim claim) {
        Published published = new Published(HandMadeArticle.published(claim).atOffset(ZoneOffset.UTC), false);
        return new ArticleText(key, key + ".txt", claim.outlet(), null, "A title", -1, published, null, null, TEXT, 0);
    }
}
