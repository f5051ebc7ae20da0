package org.gainsay.timex;

import java.time.Instant;
import java.util.Objects;

/**
 * A stretch of time that an expression means.
 *
 * @param from first instant, inclusive
 * @param to last instant, exclusive, after {@code from}
 * @param granularity how finely the words state it
 */
public record ValidTime(Instant from, Instant to, Granularity granularity) {

    /** Refuses a stretch that ends before it starts. */
    public ValidTime {
        Objects.requireNonNull(granularity, "granularity");
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("time ends before it starts: " + from + " to " + to);
        }
    }

    /** Whether the two share an instant. */
    public boolean overlaps(ValidTime other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Whether every instant of the other lies in this. */
    public boolean contains(ValidTime other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }
}
