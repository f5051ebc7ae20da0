package org.gainsay.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.timex.ValidTime;

/** Holds two statements that something happened, or did not, against each other, in the light of the story's reports of change. */
final class OccurrenceComparison {

    /** The bounds that the rule's page states. */
    private static final Duration STANDING = Duration.ofDays(3);

    private static final Duration NEAR = Duration.ofHours(6);

    private final Occurrences occurrences;
    private final List<Occurrence> story;

    OccurrenceComparison(Collection<Claim> story, PlaceOrder places) {
        this.occurrences = new Occurrences(places, STANDING, NEAR);
        this.story = story.stream().flatMap(claim -> occurrence(claim).stream()).toList();
    }

    Verdict of(Claim a, Claim b) {
        Optional<Occurrence> one = occurrence(a);
        Optional<Occurrence> other = occurrence(b);
        if (one.isEmpty() || other.isEmpty()) {
            ReasonCode reason =
                    a.modality().stands() && b.modality().stands() ? ReasonCode.UNRESOLVED : ReasonCode.NOT_ASSERTED;
            return Apart.because(reason, Apart.quote(a), Apart.quote(b));
        }
        ReasonCode apart = occurrences.apart(one.get(), other.get());
        if (apart != null) {
            return Apart.because(apart, Apart.quote(a), Apart.quote(b));
        }
        return switch (occurrences.outcome(one.get(), other.get(), story)) {
            case CONTRADICTION ->
                Apart.clash(Outcome.CONTRADICTION, ReasonCode.DISJOINT, Apart.quote(a), Apart.quote(b));
            case TENSION -> Apart.clash(Outcome.TENSION, ReasonCode.STRAINED, Apart.quote(a), Apart.quote(b));
            case COMPATIBLE -> Apart.because(ReasonCode.OTHER_TIME, Apart.quote(a), Apart.quote(b));
        };
    }

    /** Without the articles at hand, a claim speaks of a time no later than it says itself. */
    private static Optional<Occurrence> occurrence(Claim claim) {
        ValidTime asOf = claim.time().asOf();
        Instant latest = asOf == null ? Instant.MAX : asOf.to();
        return Occurrence.of(claim, any -> latest);
    }
}
