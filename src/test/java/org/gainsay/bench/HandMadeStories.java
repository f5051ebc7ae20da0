package org.gainsay.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gainsay.claim.Claim;
import org.gainsay.conflict.Dossier;

/**
 * Stories of hand-made claims, as skewed as the news: 100 hot facts of 4,000, 2,000, 1,333 ... claims (Zipf), the rest a
 * power-law tail of facts with mostly 1 to 5; 60 days, 40 outlets. Four hot facts make a story, and so do twelve of the
 * tail. The same seed gives the same stories.
 */
final class HandMadeStories {

    static final Instant START = Instant.parse("2031-05-01T00:00:00Z");
    static final int DAYS = 60;

    private static final int HOTTEST = 4000;
    private static final int HOT = 100;
    private static final int HOT_TOGETHER = 4;
    private static final int TAIL_TOGETHER = 12;
    /** Exponent of the tail: three facts of four have one or two claims, one of a hundred more than twenty. */
    private static final double TAIL = 2.4;

    private static final int LONGEST_TAIL = 200;

    private final Random random;

    HandMadeStories(long seed) {
        this.random = new Random(seed);
    }

    /** Stories with so many claims in all, the hottest first. */
    List<Dossier> of(int claims) {
        return of(claims, HOTTEST);
    }

    /** Stories with so many claims in all, the hottest fact with so many. */
    List<Dossier> of(int claims, int hottest) {
        List<Dossier> stories = new ArrayList<>();
        int left = claims;
        for (int rank = 1; rank <= HOT && left > 0; rank += HOT_TOGETHER) {
            List<Integer> sizes = new ArrayList<>();
            for (int r = rank; r < rank + HOT_TOGETHER; r++) {
                sizes.add(Math.max(1, hottest / r));
            }
            left -= add(stories, sizes, left, DAYS);
        }
        while (left > 0) {
            List<Integer> sizes = new ArrayList<>();
            for (int i = 0; i < TAIL_TOGETHER; i++) {
                sizes.add(tail());
            }
            left -= add(stories, sizes, left, 1 + random.nextInt(9));
        }
        return stories;
    }

    private int tail() {
        double size = Math.pow(1 - random.nextDouble(), -1 / (TAIL - 1));
        return (int) Math.min(LONGEST_TAIL, size);
    }

    private int add(List<Dossier> stories, List<Integer> sizes, int left, int days) {
        Instant from = START.plus(Duration.ofDays(random.nextInt(DAYS - days + 1)));
        HandMadeStory story = new HandMadeStory(stories.size(), from, days, random.nextLong());
        List<Claim> claims = story.claims(sizes);
        List<Claim> kept = claims.subList(0, Math.min(left, claims.size()));
        stories.add(HandMadeStory.dossier(story.key(), kept));
        return kept.size();
    }
}
