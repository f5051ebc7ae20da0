package org.gainsay.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.gainsay.claim.Aspect;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.EventKind;
import org.gainsay.claim.EventKinds;
import org.gainsay.claim.Modality;
import org.gainsay.timex.ValidTime;

/**
 * What an event claim says on the axis of time. Denials are turned into what they leave standing: "was not closed" says that it
 * was open all along, "no longer open" that it was closed.
 *
 * @param claim the claim
 * @param kind the event it names
 * @param yes its answer to the issue, denials taken in
 * @param aspect how the answer lies in time
 * @param denied whether it answers by denying
 * @param stated whether the sentence itself says when
 * @param from the earliest moment it speaks of
 * @param at the moment by which it holds, never later than publication
 */
public record Occurrence(
        Claim claim,
        EventKind kind,
        boolean yes,
        Aspect aspect,
        boolean denied,
        boolean stated,
        Instant from,
        Instant at) {

    private static final String MEASURE = "event";

    /** Times coarser than this ("in May") say too little about when a thing was so. */
    private static final Duration COARSE = Duration.ofHours(60);

    /**
     * What {@code claim} says happened or did not; empty where it speaks of no event of the catalogue, does not put it
     * forward, or gives no usable time.
     *
     * @param published when the article of a claim appeared
     */
    public static Optional<Occurrence> of(Claim claim, Function<Claim, Instant> published) {
        boolean stands = claim.modality().stands() && claim.modality() != Modality.DOUBTED;
        if (claim.kind() != ClaimKind.EVENT || !claim.measure().equals(MEASURE) || !stands) {
            return Optional.empty();
        }
        return EventKinds.standard()
                .find(Objects.requireNonNull(claim.words()))
                .flatMap(kind -> timed(claim, kind, published.apply(claim)));
    }

    private static Optional<Occurrence> timed(Claim claim, EventKind kind, Instant published) {
        ValidTime event = claim.time().event();
        ValidTime asOf = claim.time().asOf();
        ValidTime told = event != null ? event : asOf;
        if (told == null) {
            return Optional.empty();
        }
        boolean coarse =
                event != null && Duration.between(event.from(), event.to()).compareTo(COARSE) > 0;
        Instant at = told.to().isBefore(published) ? told.to() : published;
        if (coarse || told.from().isAfter(at)) {
            return Optional.empty();
        }
        boolean denied = claim.negated() || claim.modality() == Modality.DENIED;
        return Optional.of(new Occurrence(
                claim,
                kind,
                kind.yes() != denied,
                aspect(kind.aspect(), denied, claim),
                denied,
                event != null,
                told.from(),
                at));
    }

    private static Aspect aspect(Aspect aspect, boolean denied, Claim claim) {
        if (!denied) {
            return aspect;
        }
        return switch (aspect) {
            case ONCE, CHANGE -> Aspect.STILL;
            case STATE -> Aspect.STATE;
            case STILL -> claim.negated() ? Aspect.CHANGE : Aspect.STATE;
        };
    }

    /** The answer in words: "closed", "not encircled". */
    public String label() {
        return denied ? "not " + kind.label() : kind.label();
    }
}
