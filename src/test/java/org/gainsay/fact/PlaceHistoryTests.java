package org.gainsay.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.ControlState;
import org.gainsay.fact.PlaceHistory.Standoff;
import org.junit.jupiter.api.Test;

class PlaceHistoryTests {

    private static final Instant START = Instant.parse("2031-05-01T00:00:00Z");

    @Test
    void involvesWhatEveryPairWouldInvolve() {
        int clashing = 0;
        for (int seed = 0; seed < 300; seed++) {
            List<Holding> holdings = holdings(seed, 2 + seed % 12);
            PlaceHistory history = new PlaceHistory(holdings, Duration.ofDays(3));
            List<Standoff> naive = naive(history, holdings);
            assertThat(involved(history.clashes())).as("seed %s", seed).isEqualTo(involved(naive));
            assertThat(hard(history.clashes())).as("seed %s", seed).isEqualTo(hard(naive));
            clashing += naive.isEmpty() ? 0 : 1;
        }
        assertThat(clashing).isBetween(50, 290);
    }

    private static List<Standoff> naive(PlaceHistory history, List<Holding> holdings) {
        List<Standoff> all = new ArrayList<>();
        for (int i = 0; i < holdings.size(); i++) {
            for (int j = 0; j < i; j++) {
                history.between(holdings.get(j), holdings.get(i)).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Set<Holding> involved(List<Standoff> clashes) {
        Set<Holding> involved = new HashSet<>();
        clashes.forEach(clash -> involved.addAll(List.of(clash.first(), clash.second())));
        return involved;
    }

    private static boolean hard(List<Standoff> clashes) {
        return clashes.stream().anyMatch(clash -> clash.outcome() == Outcome.CONTRADICTION);
    }

    private static List<Holding> holdings(int seed, int count) {
        Random random = new Random(seed);
        List<Holding> holdings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Holding.of(claim(random, i), claim -> claim.time().asOf().to(), Duration.ofHours(24))
                    .ifPresent(holdings::add);
        }
        return holdings;
    }

    private static Claim claim(Random random, int number) {
        ControlState state = ControlState.values()[random.nextInt(ControlState.values().length)];
        Instant published = START.plus(Duration.ofHours(6L * random.nextInt(40)));
        boolean change = state == ControlState.LEFT || (state == ControlState.HELD && random.nextBoolean());
        ClaimBuilder claim = ClaimBuilder.control("Halvik", state, random.nextBoolean() ? "UA" : "RU", change)
                .article("article-" + random.nextInt(6))
                .start(10 * number)
                .published(published.toString());
        if (random.nextInt(3) == 0) {
            claim.on(published.minus(Duration.ofDays(1)).toString().substring(0, 10));
        }
        return claim.build();
    }
}
