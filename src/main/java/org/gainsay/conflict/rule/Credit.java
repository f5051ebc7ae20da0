package org.gainsay.conflict.rule;

import java.util.Objects;
import java.util.Optional;
import org.gainsay.article.Zone;
import org.gainsay.claim.Attribution;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Modality;
import org.jspecify.annotations.Nullable;

/**
 * A claim on who gave a statement or did a deed.
 *
 * @param claim the claim
 * @param way how: "source", "alone", "took part", "left out", "confirmed", "not confirmed"
 * @param who to whom it is given, as written
 */
record Credit(Claim claim, String way, String who) {

    static final String SOURCE = "source";
    static final String ALONE = "alone";
    static final String PART = "took part";
    static final String LEFT_OUT = "left out";
    static final String CONFIRMED = "confirmed";
    static final String NOT_CONFIRMED = "not confirmed";

    /** The credit that a claim gives; empty for other claims, what is only supposed, and where nobody is named. */
    static Optional<Credit> of(Claim claim) {
        boolean put = claim.modality().stands() || claim.modality() == Modality.DENIED;
        return claim.kind() == ClaimKind.ATTRIBUTION && claim.actor() != null && put && claim.zone() != Zone.BOILERPLATE
                ? Optional.of(new Credit(claim, Objects.requireNonNull(claim.words()), claim.actor()))
                : Optional.empty();
    }

    /** Whether it is taken back: "denied that it was the source", "did not act alone". */
    boolean denied() {
        return claim.modality() == Modality.DENIED || claim.negated();
    }

    /** Whether it says that somebody did it alone. */
    boolean alone() {
        return way.equals(ALONE) && !denied();
    }

    /** Whether it says that somebody had a part in it, or did it all. */
    boolean part() {
        return (way.equals(PART) || way.equals(ALONE)) && !denied();
    }

    /** Whether both name one person or body, under whatever name. */
    boolean sameWho(Credit other) {
        return SourceName.sameBody(who, claim.side(), other.who, other.claim.side());
    }

    /** Whether the statement of another claim is that of the person or body named here. */
    boolean isSourceOf(Claim statement) {
        Attribution source = statement.attribution();
        return is(source.organisation(), source.side()) || is(source.speaker(), source.side());
    }

    private boolean is(@Nullable String name, @Nullable String side) {
        return name != null && SourceName.sameBody(who, claim.side(), name, side);
    }

    /** What was done, as far as the claim tells; null where it leaves that to its surroundings. */
    @Nullable
    String deed() {
        return claim.population();
    }
}
