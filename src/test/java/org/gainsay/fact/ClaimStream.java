package org.gainsay.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Facet;

/** Random figure claims on one question, of every shape: bare, bounded, vague, with and without sources, sides and times. */
final class ClaimStream {

    private static final List<String> PEOPLE = List.of("RU:soldiers", "RU:officers", "soldiers", "people");
    private static final Instant START = Instant.parse("2031-05-01T00:00:00Z");

    private final Random random;
    private final String measure;
    private boolean scoped;
    private boolean apart;

    ClaimStream(long seed, String measure) {
        this.random = new Random(seed);
        this.measure = measure;
    }

    /** Claims that count various people in various places, some of which hold others. */
    ClaimStream scoped() {
        scoped = true;
        return this;
    }

    /** Claims of which each stands in an article of its own. */
    ClaimStream apart() {
        apart = true;
        return this;
    }

    /** So many claims over so many hours. */
    List<Claim> claims(int count, int hours) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            claims.add(claim(i, hours));
        }
        return claims;
    }

    private Claim claim(int number, int hours) {
        Instant published = START.plusSeconds(3600L * random.nextInt(hours));
        ClaimBuilder claim = valued(ClaimBuilder.figure(measure), 50 + random.nextInt(400))
                .outlet("Outlet " + random.nextInt(12))
                .article("article-" + (apart ? number : random.nextInt(Math.max(4, 2 * number / 3 + 1))))
                .population(scoped ? PEOPLE.get(random.nextInt(PEOPLE.size())) : "RU:soldiers")
                .published(published.toString())
                .start(10 * number);
        if (scoped && random.nextBoolean()) {
            claim.at(random.nextBoolean() ? "Passau" : "Bavaria");
        }
        if (scoped && random.nextInt(4) == 0) {
            claim.inheriting(Facet.PLACE);
        }
        switch (random.nextInt(5)) {
            case 0 -> claim.source("the ministry", "UA");
            case 1 -> claim.source("the staff", "RU");
            case 2 -> claim.source("a doctor", null);
            default -> {}
        }
        if (random.nextInt(6) == 0) {
            claim.asOf(published.minusSeconds(86400).toString().substring(0, 10));
        }
        return claim.build();
    }

    private ClaimBuilder valued(ClaimBuilder claim, int value) {
        return switch (random.nextInt(8)) {
            case 0 -> claim.atLeast(value);
            case 1 -> claim.moreThan(value);
            case 2 -> claim.about(value, value / 10.0);
            case 3 -> claim.vague("hundreds", 200, 999);
            case 4 -> claim.between(value, value * 4.0);
            case 5 -> claim.atMost(value);
            default -> claim.exactly(value);
        };
    }
}
