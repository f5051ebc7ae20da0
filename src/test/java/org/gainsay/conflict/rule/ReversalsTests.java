package org.gainsay.conflict.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gainsay.article.ArticleText;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.ControlState;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Dossiers;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.Holding;
import org.gainsay.fact.PlaceHistory;
import org.gainsay.fact.Witnesses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReversalsTests {

    private static final Duration UNTIMED = Duration.ofHours(72);
    private static final Duration ONE_MOVEMENT = Duration.ofHours(24);
    private static final Instant START = Instant.parse("2031-05-01T00:00:00Z");
    private static final List<String> SIDES = List.of("AA", "BB", "CC");

    @Test
    void findsTheClashThatALookAtEveryTwoMovesWouldFindFirst() {
        List<Strength> found = new ArrayList<>();
        for (int seed = 0; seed < 1500; seed++) {
            List<Holding> moves = moves(seed, 2 + seed % 12, 30, 4);
            Opponents opponents = Opponents.among(List.of(moves));
            Optional<Clash<Holding>> clash = new Reversals(moves, opponents, ONE_MOVEMENT).hardest();
            assertThat(clash).as("seed %s: %s", seed, moves).isEqualTo(naive(moves, opponents));
            clash.ifPresent(pair -> found.add(pair.strength()));
        }
        assertThat(found).hasSizeBetween(300, 1300).contains(Strength.CONTRADICTION, Strength.TENSION);
    }

    /** Thousands of moves of one side in and out, of which none meet but those of one article. */
    @Test
    @Timeout(20)
    void judgesEightThousandMovesAtOnePlaceWellUnderASecond() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 8000; i++) {
            boolean in = i % 2 == 0;
            claims.add(ClaimBuilder.control("Sake", in ? ControlState.HELD : ControlState.LEFT, "AA", true)
                    .article("article-" + i / 2)
                    .published(START.plus(Duration.ofDays(1 + i / 2)).toString())
                    .on(START.plus(Duration.ofDays(i / 2)).toString().substring(0, 10))
                    .start(10 * i)
                    .build());
        }
        Dossier dossier = Dossiers.of(claims);
        long start = System.nanoTime();
        assertThat(new MovementReversed().judge(dossier)).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    private static Optional<Clash<Holding>> naive(List<Holding> moves, Opponents opponents) {
        List<Clash<Holding>> clashes = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            for (int j = i + 1; j < moves.size(); j++) {
                Holding a = moves.get(i);
                Holding b = moves.get(j);
                if (opponents.reverse(a, b)
                        && a.meets(b)
                        && !a.claim().article().equals(b.claim().article())) {
                    boolean dated = a.stated() && b.stated();
                    Duration apart = Duration.between(a.at(), b.at()).abs();
                    boolean one = dated || apart.compareTo(ONE_MOVEMENT) <= 0;
                    clashes.add(new Clash<>(a, b, one ? Strength.CONTRADICTION : Strength.TENSION));
                }
            }
        }
        return clashes.isEmpty() ? Optional.empty() : Optional.of(Clash.hardest(clashes));
    }

    private static List<Holding> moves(int seed, int count, int days, int articles) {
        Random random = new Random(seed);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ControlState state = random.nextBoolean() ? ControlState.HELD : ControlState.LEFT;
            String side = SIDES.get(random.nextInt(SIDES.size()));
            ClaimBuilder claim = ClaimBuilder.control("Sake", state, side, true)
                    .article("article-" + random.nextInt(articles))
                    .published(START.plus(Duration.ofHours(random.nextInt(24 * days)))
                            .toString())
                    .start(10 * i);
            if (random.nextInt(3) == 0) {
                claim.on(START.plus(Duration.ofDays(random.nextInt(days)))
                        .toString()
                        .substring(0, 10));
            }
            claims.add(claim.build());
        }
        Map<String, ArticleText> none = Map.of();
        return PlaceHistory.byPlace(claims, Witnesses.of(Dossiers.of(claims).story(), none), UNTIMED).values().stream()
                .flatMap(List::stream)
                .toList();
    }
}
