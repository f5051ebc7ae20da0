package org.gainsay.bench;

import java.time.Instant;
import java.util.Objects;
import org.gainsay.claim.Claim;

/** An article that is being written: hands out the places of its claims one after the other. */
final class HandMadeArticle {

    private static final int APART = 100;

    private final String key;
    private final String outlet;
    private final Instant published;
    private int claims;

    HandMadeArticle(String key, String outlet, Instant published) {
        this.key = key;
        this.outlet = outlet;
        this.published = published;
    }

    String key() {
        return key;
    }

    String outlet() {
        return outlet;
    }

    Instant published() {
        return published;
    }

    /** Where the next claim begins. */
    int next() {
        return APART * claims++;
    }

    /** When the claim's article appeared: hand-made claims are counted at publication. */
    static Instant published(Claim claim) {
        return Objects.requireNonNull(claim.time().asOf()).to();
    }
}
