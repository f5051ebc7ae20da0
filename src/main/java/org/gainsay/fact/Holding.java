package org.gainsay.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Control;
import org.gainsay.claim.ControlState;
import org.gainsay.claim.Modality;
import org.gainsay.timex.ValidTime;

/**
 * What a control claim says of a side and a place on the axis of time. Denials are turned into what they leave standing.
 *
 * @param claim the claim
 * @param share how much of the place the side holds in the end
 * @param side the side
 * @param change whether it tells of a change; such a change fell between {@code from} and {@code at}
 * @param stated whether the sentence itself says when
 * @param from the earliest moment it speaks of
 * @param at the moment by which it holds, never later than publication
 */
public record Holding(Claim claim, Share share, String side, boolean change, boolean stated, Instant from, Instant at) {

    /** How much of a place a side holds. */
    public enum Share {
        WHOLE,
        PART,
        CONTESTED,
        NONE
    }

    /**
     * What is said, whoever says it and when.
     *
     * @param share how much of the place the side holds in the end
     * @param side the side
     * @param change whether that is told as a change
     */
    record Answer(Share share, String side, boolean change) {}

    /** Times coarser than this ("in May") say too little about who held a place on a day. */
    private static final Duration COARSE = Duration.ofHours(60);

    /**
     * The holding that {@code claim} speaks of; empty where it speaks of none, does not put it forward, or gives no usable
     * time.
     *
     * @param published when the article of a claim appeared
     * @param untimed how far back a change lies at most that is told without a time
     */
    public static Optional<Holding> of(Claim claim, Function<Claim, Instant> published, Duration untimed) {
        Control control = claim.control();
        if (claim.kind() != ClaimKind.CONTROL
                || control == null
                || !claim.modality().stands()
                || claim.modality() == Modality.DOUBTED) {
            return Optional.empty();
        }
        boolean denied = claim.negated() || claim.modality() == Modality.DENIED;
        Share share = share(control);
        if (denied && (share == Share.PART || share == Share.CONTESTED)) {
            return Optional.empty();
        }
        boolean change = !denied && (control.change() || control.state() == ControlState.LEFT);
        Share left = !denied ? share : share == Share.WHOLE ? Share.NONE : Share.WHOLE;
        return timed(
                new Holding(claim, left, control.side(), change, false, Instant.MIN, Instant.MAX), published, untimed);
    }

    private static Share share(Control control) {
        return switch (control.state()) {
            case HELD -> Share.WHOLE;
            case PARTLY_HELD -> Share.PART;
            case CONTESTED -> Share.CONTESTED;
            case LEFT, NOT_HELD -> Share.NONE;
        };
    }

    private static Optional<Holding> timed(Holding holding, Function<Claim, Instant> appeared, Duration untimed) {
        Claim claim = holding.claim;
        Instant published = appeared.apply(claim);
        ValidTime event = claim.time().event();
        if (event != null) {
            boolean coarse = Duration.between(event.from(), event.to()).compareTo(COARSE) > 0;
            Instant at = event.to().isBefore(published) ? event.to() : published;
            return coarse || !event.from().isBefore(at)
                    ? Optional.empty()
                    : Optional.of(holding.during(true, event.from(), at));
        }
        ValidTime asOf = claim.time().asOf();
        if (asOf == null) {
            return Optional.empty();
        }
        Instant at = asOf.to().isBefore(published) ? asOf.to() : published;
        return Optional.of(holding.during(false, holding.change ? asOf.from().minus(untimed) : at, at));
    }

    Answer answer() {
        return new Answer(share, side, change);
    }

    /** The same, of another time. */
    public Holding during(boolean isStated, Instant earliest, Instant latest) {
        return new Holding(claim, share, side, change, isStated, earliest, latest);
    }

    /** Whether the two speak of one stretch of time. */
    public boolean meets(Holding other) {
        return from.isBefore(other.at) && other.from.isBefore(at);
    }

    /** Whether one voice of one article says both. */
    boolean sameVoice(Holding other) {
        return claim.article().equals(other.claim.article())
                && Objects.equals(
                        claim.attribution().source(), other.claim.attribution().source());
    }
}
