package org.gainsay.fact;

import java.util.Objects;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Facet;
import org.gainsay.claim.Modality;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.gazetteer.Direction;
import org.jspecify.annotations.Nullable;

/** Holds two statements on when, or on where, one event happened against each other. */
final class EventComparison {

    /** "Near X" reaches as far, in kilometres: sites that lie no farther apart may be one. */
    private static final double NEAR = 50;

    /** The measure of claims on the region a town lies in. */
    private static final String REGION = "region";

    /** The measure of claims on the direction of a site, and the degrees from which two directions are different ones. */
    private static final String BEARING = "bearing";

    private static final double TURNED = 60;

    private final PlaceOrder places;
    private final EventTimes times;
    private final DateComparison dates;

    EventComparison(PlaceOrder places, EventTimes times, EventPlace own) {
        this.places = places;
        this.times = times;
        this.dates = new DateComparison(places, own);
    }

    Verdict of(Claim a, Claim b) {
        if (a.kind() == ClaimKind.PLACE && (denies(a) || denies(b)) && denied(a, b)) {
            return Apart.clash(Outcome.CONTRADICTION, ReasonCode.DISJOINT, Apart.quote(a), Apart.quote(b));
        }
        if (!Amount.asserted(a) || !Amount.asserted(b)) {
            return Apart.because(ReasonCode.NOT_ASSERTED, Apart.quote(a), Apart.quote(b));
        }
        if (a.measure().equals(BEARING) && b.measure().equals(BEARING)) {
            return bearings(a, b);
        }
        ReasonCode reason = a.kind() == ClaimKind.DATE ? dates.reason(a, b) : sites(a, b);
        return reason == ReasonCode.DISJOINT
                ? Apart.clash(Outcome.CONTRADICTION, reason, Apart.quote(a), Apart.quote(b))
                : Apart.because(reason, Apart.quote(a), Apart.quote(b));
    }

    /** Whether one puts an event where the other says that it was not. */
    private boolean denied(Claim a, Claim b) {
        Claim denial = denies(a) ? a : b;
        Claim said = denies(a) ? b : a;
        return Amount.asserted(said)
                && Objects.equals(said.words(), denial.words())
                && Objects.equals(said.population(), denial.population())
                && said.place().id() != null
                && denial.place().id() != null
                && places.within(said.place().id(), denial.place().id());
    }

    private static boolean denies(Claim claim) {
        boolean firm = claim.modality() == Modality.ASSERTED || claim.modality() == Modality.CLAIMED;
        return claim.negated() ? firm : claim.modality() == Modality.DENIED;
    }

    /** Two claims on the direction in which one thing lies from one place. */
    private Verdict bearings(Claim a, Claim b) {
        boolean same = Objects.equals(a.population(), b.population())
                && FactKey.place(a.place()).equals(FactKey.place(b.place()))
                && times.event(a, "").equals(times.event(b, ""));
        double apart = Direction.between(String.valueOf(a.words()), String.valueOf(b.words()));
        if (same && apart >= TURNED) {
            return Apart.clash(Outcome.CONTRADICTION, ReasonCode.DISJOINT, Apart.quote(a), Apart.quote(b));
        }
        ReasonCode reason =
                !same ? ReasonCode.OTHER_EVENT : apart == 0 ? ReasonCode.SAME_POSITION : ReasonCode.ROUNDING;
        return Apart.because(reason, Apart.quote(a), Apart.quote(b));
    }

    /** Two claims on the site of one event, or on the region of one town. */
    private ReasonCode sites(Claim a, Claim b) {
        if (!Objects.equals(a.words(), b.words()) || !Objects.equals(a.population(), b.population())) {
            return ReasonCode.OTHER_EVENT;
        }
        if (!times.event(a, "").equals(times.event(b, ""))) {
            return ReasonCode.OTHER_EVENT;
        }
        PlaceFacet here = Objects.requireNonNull(a.place());
        PlaceFacet there = Objects.requireNonNull(b.place());
        if (FactKey.place(here).equals(FactKey.place(there))) {
            return ReasonCode.SAME_POSITION;
        }
        if (unknown(here, a) || unknown(there, b)) {
            return ReasonCode.UNRESOLVED;
        }
        return disjoint(here, there) && !near(a, here, there) ? ReasonCode.DISJOINT : ReasonCode.WIDE_RANGE;
    }

    private static boolean unknown(PlaceFacet place, Claim claim) {
        return place.id() == null || claim.inherits(Facet.PLACE);
    }

    private boolean disjoint(PlaceFacet here, PlaceFacet there) {
        @Nullable String one = here.id();
        @Nullable String other = there.id();
        return one != null && other != null && !places.within(one, other) && !places.within(other, one);
    }

    /** Whether both may be words for one site; where a town lies is not told so loosely. */
    private boolean near(Claim claim, PlaceFacet here, PlaceFacet there) {
        boolean site = !claim.measure().equals(REGION);
        return site && here.id() != null && there.id() != null && places.kilometres(here.id(), there.id()) <= NEAR;
    }
}
