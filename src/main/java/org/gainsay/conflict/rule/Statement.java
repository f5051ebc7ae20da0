package org.gainsay.conflict.rule;

import java.util.Objects;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Facet;
import org.gainsay.fact.FactKey;
import org.gainsay.quantity.Figure;
import org.gainsay.timex.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says, apart from who says it and how firmly.
 *
 * @param claim the claim
 * @param subject what it says: the event, or measure, number and unit
 */
record Statement(Claim claim, String subject) {

    /** The statement of an event or figure; empty for other claims, denials, plans, and where nobody is concerned. */
    static Optional<Statement> of(Claim claim) {
        boolean fits = claim.modality().stands() && !claim.negated();
        if (fits && claim.kind() == ClaimKind.EVENT && (who(claim) != null || claim.place() != null)) {
            return Optional.of(new Statement(claim, Objects.requireNonNull(claim.words())));
        }
        Figure figure = claim.figure();
        if (fits && figure != null) {
            return Optional.of(new Statement(claim, claim.measure() + " " + figure.value() + " " + figure.unit()));
        }
        return Optional.empty();
    }

    /** The question's key: the fact of the figure, or the event and those it happened to. */
    static FactKey key(Claim claim, String story) {
        if (claim.kind() == ClaimKind.FIGURE) {
            return FactKey.of(claim, story);
        }
        String who = Objects.requireNonNullElse(who(claim), FactKey.ANY);
        String event = Objects.requireNonNull(claim.words()) + "/" + story;
        return new FactKey(claim.measure(), who, FactKey.place(claim.place()), event);
    }

    /** Whether the other says the same of the same people, place and time. */
    boolean sameAs(Statement other) {
        return subject.equals(other.subject)
                && agree(claim.population(), other.claim.population())
                && agree(claim.side(), other.claim.side())
                && agree(place(claim), place(other.claim))
                && overlap(claim.time().event(), other.claim.time().event());
    }

    private static @Nullable String who(Claim claim) {
        return claim.population() != null ? claim.population() : claim.side();
    }

    /** Only a place that the sentence itself states can tell two statements apart. */
    private static @Nullable String place(Claim claim) {
        return claim.place() == null || claim.inherits(Facet.PLACE) ? null : FactKey.place(claim.place());
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    private static boolean overlap(@Nullable ValidTime one, @Nullable ValidTime other) {
        return one == null || other == null || one.overlaps(other);
    }
}
