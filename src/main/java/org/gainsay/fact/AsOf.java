package org.gainsay.fact;

import java.time.Duration;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Facet;
import org.gainsay.claim.TimeFacet;
import org.gainsay.timex.ValidTime;

/**
 * When a count was taken, in seconds of the epoch. A sentence that names no time counts at the instant of publication;
 * one that does counts somewhere in the stretch it names.
 *
 * @param from first second
 * @param to last second, not before {@code from}
 * @param named whether the sentence names the time
 * @param lag seconds by which an outlet that names no time may be behind the news
 * @param spread seconds within which the publication is known: a day, where no clock time is given
 */
record AsOf(long from, long to, boolean named, long lag, long spread) {

    /** Nothing is known: any time at all. */
    static final AsOf UNKNOWN = new AsOf(Long.MIN_VALUE / 4, Long.MAX_VALUE / 4, true, 0, 0);

    static AsOf of(Claim claim, Duration lag) {
        TimeFacet time = claim.time();
        ValidTime taken = time.asOf();
        if (taken == null) {
            return UNKNOWN;
        }
        long to = taken.to().getEpochSecond();
        boolean named = time.words() != null && !claim.inherits(Facet.TIME);
        long from = taken.from().getEpochSecond();
        return new AsOf(named ? from : to, to, named, lag.toSeconds(), to - from);
    }

    boolean known() {
        return this != UNKNOWN;
    }

    /** Whether both were taken in the same stretch, or at the same instant. */
    boolean same(AsOf other) {
        return known() && other.known() && from == other.from && to == other.to;
    }

    /** Whether this was taken before the other on every reading. */
    boolean before(AsOf other) {
        return to <= other.from && !same(other);
    }

    /** The last second of a higher count that this lower one certainly comes after, lag included. */
    long clearOf() {
        return named ? from : from - lag - 1;
    }

    /** The stretch over which a level stated at this time is taken to hold: the missing of noon are found by night. */
    AsOf standing() {
        return named ? this : new AsOf(to - Math.max(lag, spread), to, true, lag, spread);
    }

    /** Whether the two stretches share a second. */
    boolean meets(AsOf other) {
        return from < other.to && other.from < to;
    }
}
