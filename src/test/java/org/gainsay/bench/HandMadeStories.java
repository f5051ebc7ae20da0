package org.gainsay.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Stories of hand-made claims, as skewed as the news: 100 hot facts of 4,000, 2,000, 1,333 ... claims (Zipf), the rest a
 * power-law tail of facts with mostly 1 to 5; 60 days, 40 outlets. A story has twelve facts of the tail, and the first ones
 * four hot facts each beside them. The same seed gives the same stories.
 */
final class HandMadeStories {

    private static final Instant START = Instant.parse("2031-05-01T00:00:00Z");
    private static final int DAYS = 60;
    private static final int LONGEST_OF_THE_TAIL = 9;

    private static final int HOT = 100;
    private static final int HOT_TOGETHER = 4;
    private static final int TAIL_TOGETHER = 12;
    /** Exponent of the tail: three facts of four have one or two claims, one of a hundred more than twenty. */
    private static final double TAIL = 2.4;

    private static final int LARGEST_OF_THE_TAIL = 200;

    private final Random random;
    private final int hottest;
    private final boolean plain;

    /**
     * Stories yet to be told.
     *
     * @param hottest claims on the hottest fact
     * @param plain whether all figures are bare numbers in the outlets' own words
     */
    HandMadeStories(long seed, int hottest, boolean plain) {
        this.random = new Random(seed);
        this.hottest = hottest;
        this.plain = plain;
    }

    /** Stories with at least so many claims in all, the hottest first. */
    List<HandMadeStory> of(int claims) {
        List<HandMadeStory> stories = new ArrayList<>();
        int told = 0;
        while (told < claims) {
            int rank = 1 + stories.size() * HOT_TOGETHER;
            HandMadeStory story = rank < HOT ? hot(rank) : story(List.of(), 1 + random.nextInt(LONGEST_OF_THE_TAIL));
            stories.add(story);
            told += story.claims().size();
        }
        return stories;
    }

    private HandMadeStory hot(int rank) {
        List<Integer> sizes = new ArrayList<>();
        for (int r = rank; r < rank + HOT_TOGETHER; r++) {
            sizes.add(Math.max(1, hottest / r));
        }
        return story(sizes, DAYS);
    }

    private HandMadeStory story(List<Integer> hot, int days) {
        List<Integer> sizes = new ArrayList<>(hot);
        for (int i = 0; i < TAIL_TOGETHER; i++) {
            sizes.add(tail());
        }
        Instant from = START.plus(Duration.ofDays(random.nextInt(DAYS - days + 1)));
        return new HandMadeStory("story-" + random.nextInt(Integer.MAX_VALUE), from, days, random.nextLong(), plain)
                .tell(sizes);
    }

    private int tail() {
        double size = Math.pow(1 - random.nextDouble(), -1 / (TAIL - 1));
        return (int) Math.min(LARGEST_OF_THE_TAIL, size);
    }
}
