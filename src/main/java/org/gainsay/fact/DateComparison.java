package org.gainsay.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Facet;
import org.gainsay.claim.Happening;
import org.gainsay.claim.Happenings;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.timex.Granularity;
import org.gainsay.timex.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * Holds two dates against each other, if they are dates of one event: of one kind that a story knows once, of one place by
 * part-of, of the same person or thing, and not further apart than one may be mistaken about.
 */
final class DateComparison {

    /** People read a clock to the quarter of an hour (design, "Dates"). */
    private static final Duration CLOCK = Duration.ofMinutes(15);

    /** Days further apart are of two events: nobody is that much mistaken about news. */
    private static final Duration MISTAKEN = Duration.ofDays(7);

    private final Happenings happenings = Happenings.standard();
    private final PlaceOrder places;
    private final EventPlace own;

    DateComparison(PlaceOrder places, EventPlace own) {
        this.places = places;
        this.own = own;
    }

    /** Why the two go together or do not; {@link ReasonCode#DISJOINT} where they cannot both hold. */
    ReasonCode reason(Claim a, Claim b) {
        Optional<Happening> happening = happenings.find(a.words());
        if (a.words() == null || b.words() == null) {
            return ReasonCode.UNRESOLVED;
        }
        if (!a.words().equals(b.words()) || differ(a.population(), b.population()) || differ(a.side(), b.side())) {
            return ReasonCode.OTHER_EVENT;
        }
        if (happening.isEmpty()) {
            return ReasonCode.UNRESOLVED;
        }
        ReasonCode elsewhere =
                switch (happening.get().one()) {
                    case STORY -> where(a, b);
                    case PLACE -> a.place() == null || b.place() == null ? ReasonCode.UNRESOLVED : where(a, b);
                    case SUBJECT ->
                        a.population() == null || b.population() == null ? ReasonCode.UNRESOLVED : where(a, b);
                };
        return elsewhere == null ? when(time(a), time(b)) : elsewhere;
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    private static ValidTime time(Claim claim) {
        return Objects.requireNonNull(claim.time().event());
    }

    /** Why the places of the two are not the same for the question, or null where they are. */
    private @Nullable ReasonCode where(Claim a, Claim b) {
        if (a.place() == null || b.place() == null || own.of(a).equals(own.of(b))) {
            return null;
        }
        boolean stated = !a.inherits(Facet.PLACE) && !b.inherits(Facet.PLACE);
        boolean known = a.place().id() != null && b.place().id() != null;
        if (!stated || !known) {
            return ReasonCode.UNRESOLVED;
        }
        return nested(a.place(), b.place()) ? null : ReasonCode.OTHER_PLACE;
    }

    private boolean nested(PlaceFacet here, PlaceFacet there) {
        String one = Objects.requireNonNull(here.id());
        String other = Objects.requireNonNull(there.id());
        return places.within(one, other) || places.within(other, one);
    }

    private static ReasonCode when(ValidTime one, ValidTime other) {
        if (one.from().equals(other.from()) && one.to().equals(other.to())) {
            return ReasonCode.SAME_POSITION;
        }
        ValidTime first = read(one);
        ValidTime second = read(other);
        if (!first.overlaps(second)) {
            return mistaken(first, second) ? ReasonCode.DISJOINT : ReasonCode.OTHER_EVENT;
        }
        return first.contains(second) || second.contains(first) ? ReasonCode.WIDE_RANGE : ReasonCode.ROUNDING;
    }

    /** Whether the two lie as near to each other as mistakes do: days, or for months and years the length of one. */
    private static boolean mistaken(ValidTime one, ValidTime other) {
        Instant end = one.to().isBefore(other.to()) ? one.to() : other.to();
        Instant start = one.from().isAfter(other.from()) ? one.from() : other.from();
        Duration longest = length(one).compareTo(length(other)) > 0 ? length(one) : length(other);
        return Duration.between(end, start).compareTo(MISTAKEN.compareTo(longest) > 0 ? MISTAKEN : longest) <= 0;
    }

    private static Duration length(ValidTime time) {
        return Duration.between(time.from(), time.to());
    }

    /** A clock time allows for how people read clocks. */
    static ValidTime read(ValidTime time) {
        if (time.granularity() != Granularity.MINUTE) {
            return time;
        }
        return new ValidTime(time.from().minus(CLOCK), time.to().plus(CLOCK), time.granularity());
    }
}
