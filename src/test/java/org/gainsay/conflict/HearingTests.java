package org.gainsay.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.fact.Fact;
import org.gainsay.fact.PlaceOrder;
import org.gainsay.fact.Reference;
import org.gainsay.fact.Witnesses;
import org.junit.jupiter.api.Test;

class HearingTests {

    private static final Reference REFERENCE = Reference.standard(PlaceOrder.FLAT);

    private final Judge judge = new Judge(RuleCatalogue.with(REFERENCE).rules());

    @Test
    void findsAfterEachArticleWhatAJudgeFindsWhoSeesAllAtOnce() {
        for (int seed = 0; seed < 10; seed++) {
            Hearing hearing = new Hearing(judge);
            List<Claim> all = claims(seed, 120);
            for (int count = 10; count <= all.size(); count += 10) {
                Dossier dossier = Dossiers.of(all.subList(0, count));
                assertThat(hearing.judge(dossier))
                        .as("seed %s, %s claims", seed, count)
                        .isEqualTo(judge.judge(dossier));
            }
        }
    }

    @Test
    void forgetsWhatWasWithdrawn() {
        List<Claim> all = claims(3, 60);
        Hearing hearing = new Hearing(judge);
        hearing.judge(Dossiers.of(all));
        Dossier fewer = Dossiers.of(all.subList(20, 60));
        assertThat(hearing.judge(fewer)).isEqualTo(judge.judge(fewer));
    }

    @Test
    void countsOriginsAgainWhereAnArticleTurnsOutToBeACopy() {
        Dossier apart = Dossiers.of(killed("a", 10), killed("b", 10), killed("c", 20));
        Dossier copied = Dossiers.copies(apart, "a", "b");
        Hearing hearing = new Hearing(judge);
        assertThat(hearing.judge(apart).findings().get(0).positions().get(0).origins())
                .isEqualTo(2);
        assertThat(hearing.judge(copied)).isEqualTo(judge.judge(copied));
    }

    @Test
    void judgesOnlyFactsThatAnArticleTouches() {
        Counting rule = new Counting();
        Hearing hearing = new Hearing(new Judge(List.of(rule)));
        List<Claim> claims = new ArrayList<>(List.of(killed("a", 10), killed("b", 20), injured("a", 30)));
        hearing.judge(Dossiers.of(claims));
        assertThat(rule.judged).containsExactlyInAnyOrder("killed", "injured");
        rule.judged.clear();
        claims.add(injured("c", 40));
        hearing.judge(Dossiers.of(claims));
        assertThat(rule.judged).containsExactly("injured");
        rule.judged.clear();
        hearing.judge(Dossiers.of(claims));
        assertThat(rule.judged).isEmpty();
    }

    /** Finds nothing and writes down where it looked. */
    private static final class Counting implements FactRule {
        private final List<String> judged = new ArrayList<>();

        @Override
        public String id() {
            return "counting";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Reference reference() {
            return REFERENCE;
        }

        @Override
        public Duration lag() {
            return Duration.ZERO;
        }

        @Override
        public Optional<Finding> judge(Fact fact, Witnesses witnesses) {
            judged.add(fact.measure().id());
            return Optional.empty();
        }
    }

    private static Claim killed(String article, int number) {
        return ClaimBuilder.figure("killed")
                .article(article)
                .outlet(article)
                .exactly(number)
                .build();
    }

    private static Claim injured(String article, int number) {
        return ClaimBuilder.figure("injured")
                .article(article)
                .outlet(article)
                .exactly(number)
                .build();
    }

    private static List<Claim> claims(int seed, int count) {
        Random random = new Random(seed);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            claims.add(
                    ClaimBuilder.figure(List.of("killed", "injured", "missing").get(random.nextInt(3)))
                            .population(random.nextBoolean() ? "children" : "people")
                            .outlet("Outlet " + random.nextInt(9))
                            .article("article-" + i / 4)
                            .start(10 * i)
                            .published("2031-05-0" + (1 + i / 4 % 9))
                            .exactly(10 + random.nextInt(30))
                            .build());
        }
        Collections.shuffle(claims, random);
        return claims;
    }
}
