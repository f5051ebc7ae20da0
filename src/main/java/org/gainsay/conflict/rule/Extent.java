package org.gainsay.conflict.rule;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Facet;
import org.gainsay.claim.Populations;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What a figure's own sentence says that it counts. Unlike a fact's key it leaves open what the sentence leaves open.
 *
 * @param measure id of the measure
 * @param people the population stated, or null
 * @param place key of the place stated, or null
 */
record Extent(
        String measure, @Nullable String people, @Nullable String place) {

    /** What makes one extent narrower than another. */
    enum Aspect {
        /** Killed, and killed and injured together. */
        MEASURE,
        /** Children, and people. */
        POPULATION,
        /** A town, and its region. */
        PLACE
    }

    /** All bodies found are the dead, as far as anybody knows: the two are rightly told with one number. */
    private static final Set<String> ALIKE = Set.of("recovered");

    private static final Set<String> TOLD_APART = WordGroups.all("told-apart.txt");

    /** What the claim's sentence states. */
    static Extent of(Claim claim) {
        boolean placed = claim.place() != null && !claim.inherits(Facet.PLACE);
        return new Extent(
                claim.measure(),
                claim.inherits(Facet.POPULATION) ? null : claim.population(),
                placed ? FactKey.place(claim.place()) : null);
    }

    /** Whether both may be of the same people at the same place, as far as they say. */
    boolean goesWith(Extent other) {
        return open(people, other.people) && open(place, other.place);
    }

    /** In which one respect this lies within the other; empty where it does not, or differs in more than one. */
    Optional<Aspect> within(Extent whole, Reference reference) {
        boolean where = open(place, whole.place);
        if (!measure.equals(whole.measure)) {
            boolean part = where && reference.measures().within(measure, whole.measure) && !ALIKE.contains(measure);
            return part ? Optional.of(Aspect.MEASURE) : Optional.empty();
        }
        boolean whom = open(people, whole.people);
        if (whom == where) {
            return Optional.empty();
        }
        if (where) {
            return part(people, whole.people, reference.populations())
                    ? Optional.of(Aspect.POPULATION)
                    : Optional.empty();
        }
        return reference.places().within(Objects.requireNonNull(place), Objects.requireNonNull(whole.place))
                ? Optional.of(Aspect.PLACE)
                : Optional.empty();
    }

    /** Whether the two are of the same, or one leaves it open. */
    private static boolean open(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    private static boolean part(@Nullable String part, @Nullable String whole, Populations populations) {
        return part != null
                && whole != null
                && TOLD_APART.contains(Populations.base(part))
                && populations.partOf(part, whole);
    }
}
