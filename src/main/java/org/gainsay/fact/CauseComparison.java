package org.gainsay.fact;

import java.util.Objects;
import org.gainsay.claim.CauseKinds;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Modality;
import org.gainsay.claim.PlaceFacet;

/** Holds two accounts of what caused one thing against each other: two causes that shut each other out, or one and its denial. */
public final class CauseComparison {

    static final String MEASURE = "cause";

    private final PlaceOrder places;
    private final CauseKinds kinds = CauseKinds.standard();

    /** Compares accounts, knowing what lies in what. */
    public CauseComparison(PlaceOrder places) {
        this.places = places;
    }

    /** Whether the claim puts forward what caused something, or what did not. */
    public static boolean tells(Claim claim) {
        return claim.kind() == ClaimKind.EVENT
                && claim.measure().equals(MEASURE)
                && claim.modality().stands()
                && claim.modality() != Modality.DOUBTED;
    }

    /** Whether the claim says that this was not the cause. */
    public static boolean denies(Claim claim) {
        return claim.negated() || claim.modality() == Modality.DENIED;
    }

    /** Whether one claimant gives both accounts. */
    public static boolean sameVoice(Claim a, Claim b) {
        return Claimant.of(a).key().equals(Claimant.of(b).key());
    }

    /** How two accounts of one story go together. */
    public Verdict of(Claim a, Claim b) {
        if (!tells(a) || !tells(b)) {
            return Apart.because(ReasonCode.NOT_ASSERTED, Apart.quote(a), Apart.quote(b));
        }
        if (!concerns(a, b)) {
            return Apart.because(ReasonCode.OTHER_EVENT, Apart.quote(a), Apart.quote(b));
        }
        if (sameVoice(a, b)) {
            return Apart.because(ReasonCode.SAME_POSITION, Apart.quote(a), Apart.quote(b));
        }
        if (!clash(a, b)) {
            return Apart.because(ReasonCode.BOUND_ALLOWS, Apart.quote(a), Apart.quote(b));
        }
        boolean unsure = unsure(a) || unsure(b);
        return Apart.clash(
                unsure ? Outcome.TENSION : Outcome.CONTRADICTION,
                unsure ? ReasonCode.STRAINED : ReasonCode.DISJOINT,
                Apart.quote(a),
                Apart.quote(b));
    }

    /** Two that deny never disagree; one that denies disagrees with whatever is a kind of what it denies. */
    private boolean clash(Claim a, Claim b) {
        String one = Objects.requireNonNull(a.words());
        String other = Objects.requireNonNull(b.words());
        if (denies(a) && denies(b)) {
            return false;
        }
        if (denies(a)) {
            return kinds.within(other, one);
        }
        return denies(b) ? kinds.within(one, other) : kinds.apart(one, other);
    }

    /** One effect at one place; a cause shut out without naming the effect is of the effect at hand. */
    private boolean concerns(Claim a, Claim b) {
        String one = a.population();
        String other = b.population();
        boolean same = one != null && one.equals(other) || (one == null) != (other == null);
        PlaceFacet here = a.place();
        PlaceFacet there = b.place();
        String from = here == null ? null : here.id();
        String to = there == null ? null : there.id();
        return same && (from == null || to == null || places.within(from, to) || places.within(to, from));
    }

    private static boolean unsure(Claim claim) {
        return claim.modality() == Modality.UNVERIFIED || claim.modality() == Modality.REPORTED;
    }
}
