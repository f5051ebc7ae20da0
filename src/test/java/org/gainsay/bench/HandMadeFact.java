package org.gainsay.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.gainsay.article.Zone;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.ControlState;
import org.gainsay.claim.Modality;

/**
 * One question with a true answer, which a running total approaches over the days of its story. Of a hundred claims eight
 * or nine are wrong; the others round it, bound it or give it as it was when they appeared.
 */
final class HandMadeFact {

    private static final String[] RUNNING = {"killed", "injured", "rescued", "arrested", "captured"};
    private static final String[] STOCK = {"missing", "displaced", "hospitalised"};
    private static final String[] POPULATIONS = {"children", "soldiers", "tourists", "miners", "nurses", "fishers"};
    private static final String[] SOURCES = {"the harbour office", "the mayor", "the fire service", "a doctor"};
    private static final double WRONG = 0.085;
    /** Four claims of ten are hedged, each in its own way. */
    private static final int HEDGES = 10;

    private enum Kind {
        TOTAL,
        LEVEL,
        SIZE,
        AREA,
        CONTROL
    }

    private final Kind kind;
    private final String measure;
    private final String population;
    private final String place;
    private final int truth;
    private final Instant from;
    private final int minutes;
    private final Random random;
    private final boolean plain;

    HandMadeFact(int number, Instant from, int minutes, Random random, boolean plain) {
        this.plain = plain;
        this.random = random;
        this.from = from;
        this.minutes = minutes;
        this.kind = kind(random.nextInt(100));
        this.measure = switch (kind) {
            case TOTAL -> one(RUNNING);
            case LEVEL -> one(STOCK);
            case SIZE -> "attendance";
            case AREA -> "area";
            case CONTROL -> "control";
        };
        this.population = one(POPULATIONS);
        this.place = "Place " + number;
        this.truth = (int) Math.exp(3 + 7 * random.nextDouble());
    }

    private static Kind kind(int percent) {
        return percent < 45
                ? Kind.TOTAL
                : percent < 65 ? Kind.LEVEL : percent < 75 ? Kind.SIZE : percent < 85 ? Kind.AREA : Kind.CONTROL;
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }

    /** What the article says to it. */
    Claim claim(HandMadeArticle article) {
        boolean wrong = random.nextDouble() < WRONG;
        ClaimBuilder claim = kind == Kind.CONTROL ? control(wrong) : figure(article, wrong);
        claim.outlet(article.outlet())
                .article(article.key())
                .published(article.published().toString())
                .start(article.next())
                .at(place);
        if (random.nextInt(3) == 0) {
            claim.source(one(SOURCES), null);
        }
        if (!plain && random.nextInt(20) == 0) {
            claim.modality(Modality.REPORTED);
        }
        if (!plain && random.nextInt(25) == 0) {
            claim.zone(Zone.HEADLINE);
        }
        return claim.build();
    }

    private ClaimBuilder control(boolean wrong) {
        return ClaimBuilder.control(place, ControlState.HELD, wrong ? "BB" : "AA", false);
    }

    private ClaimBuilder figure(HandMadeArticle article, boolean wrong) {
        ClaimBuilder claim = ClaimBuilder.figure(measure).population(population);
        double value = wrong ? Math.rint(1 + truth * (0.2 + 2.5 * random.nextDouble())) : told(article);
        if (kind == Kind.AREA) {
            claim.unit("square-kilometre");
        }
        return switch (plain ? HEDGES : random.nextInt(HEDGES)) {
            case 0 -> claim.atLeast(value);
            case 1 -> claim.moreThan(Math.max(0, value - 1));
            case 2 -> claim.about(value, value / 10);
            case 3 -> claim.vague("some", Math.floor(value / 3), value * 3);
            default -> claim.exactly(value);
        };
    }

    /** The true answer at the article's time: a total starts at half of what it comes to. */
    private double told(HandMadeArticle article) {
        double passed = Duration.between(from, article.published()).toMinutes() / (double) minutes;
        return kind == Kind.TOTAL ? Math.rint(truth * (0.5 + passed / 2)) : truth;
    }
}
