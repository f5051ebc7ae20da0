package org.gainsay.fact;

import org.gainsay.claim.Claim;
import org.gainsay.claim.Facet;
import org.gainsay.claim.Measure;
import org.gainsay.quantity.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * Whom and where a figure counts. What the sentence itself states can make it a part of another; what is inherited cannot.
 *
 * @param people key of the population in the fact's question
 * @param place key of the place in the fact's question, {@link FactKey#ANY} for the event's own
 * @param statedPeople the population as the sentence states it, or null
 * @param statedPlace key of the place as the sentence states it, or null
 */
record Scope(
        String people,
        String place,
        @Nullable String statedPeople,
        @Nullable String statedPlace) {

    /** The scope of a claim whose question is of this population and place. */
    static Scope of(Claim claim, String people, String place) {
        boolean placed = claim.place() != null && !claim.inherits(Facet.PLACE);
        return new Scope(
                people,
                place,
                claim.inherits(Facet.POPULATION) ? null : claim.population(),
                placed ? FactKey.place(claim.place()) : null);
    }

    /** Whether counts of the measure add up, so that a part is never more than its whole. Shares, prices and heights do not. */
    static boolean addsUp(Measure measure) {
        return measure.dimension() == Dimension.COUNT || measure.dimension() == Dimension.AREA;
    }

    /** How this lies to the other for figures that add up. */
    Relation to(Scope other, Reference reference) {
        Relation whom = peopleTo(other, reference);
        return whom == Relation.APART ? whom : whom.and(placeTo(other, reference));
    }

    private Relation peopleTo(Scope other, Reference reference) {
        if (people.equals(other.people)) {
            return Relation.SAME;
        }
        if (statedPeople == null || other.statedPeople == null) {
            return Relation.APART;
        }
        return order(
                reference.populations().partOf(statedPeople, other.statedPeople),
                reference.populations().partOf(other.statedPeople, statedPeople));
    }

    private Relation placeTo(Scope other, Reference reference) {
        if (place.equals(other.place)) {
            return Relation.SAME;
        }
        if (statedPlace == null || other.statedPlace == null) {
            return Relation.APART;
        }
        return order(
                reference.places().within(statedPlace, other.statedPlace),
                reference.places().within(other.statedPlace, statedPlace));
    }

    private static Relation order(boolean part, boolean whole) {
        return part ? Relation.PART : whole ? Relation.WHOLE : Relation.APART;
    }
}
