package org.gainsay.conflict.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Modality;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RulePage;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.Claimant;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Position;
import org.gainsay.fact.Reference;
import org.gainsay.fact.Witnesses;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Hedge;

/**
 * A number that its source gave as the most there can be, or as a fear, retold on the same source's word as the least or as the
 * count itself. Leaves alone: other sources, numbers that the source may have confirmed since, and articles that give both.
 */
public final class FigureStrengthened implements Rule {

    /** Smaller numbers meet by chance. */
    private static final double LEAST = 10;

    /** A number on one source's word. */
    private record Said(String source, String measure, double number, String base, String event) {}

    private final RulePage page = RulePage.of(id());
    private final Reference reference;

    /** Judges with this reference data. */
    public FigureStrengthened(Reference reference) {
        this.reference = reference;
    }

    @Override
    public String id() {
        return "figure-strengthened";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Map<Said, List<Claim>> said = new LinkedHashMap<>();
        dossier.claims().stream().filter(FigureStrengthened::counts).forEach(claim -> said.computeIfAbsent(
                        said(claim), key -> new ArrayList<>())
                .add(claim));
        return said.values().stream()
                .flatMap(claims -> finding(claims, dossier).stream())
                .toList();
    }

    private static boolean counts(Claim claim) {
        Figure figure = claim.figure();
        return figure != null
                && figure.value() >= LEAST
                && Slips.isFigure(claim)
                && !claim.negated()
                && claim.modality() != Modality.DENIED
                && Claimant.of(claim).named();
    }

    private Said said(Claim claim) {
        Figure figure = Objects.requireNonNull(claim.figure());
        return new Said(
                Claimant.of(claim).key(),
                claim.measure(),
                Amounts.number(figure, reference.units()),
                Amounts.base(figure, reference.units()),
                FactKey.of(claim, "").event());
    }

    private Optional<Finding> finding(List<Claim> claims, Dossier dossier) {
        Witnesses witnesses = dossier.witnesses();
        List<Claim> weak = claims.stream().filter(FigureStrengthened::weak).toList();
        Set<String> careful = weak.stream().map(Claim::outlet).collect(Collectors.toSet());
        List<Claim> strong = claims.stream()
                .filter(claim -> strong(claim) && !careful.contains(claim.outlet()))
                .filter(claim -> weak.stream().anyMatch(other -> retold(claim, other, witnesses)))
                .toList();
        if (strong.isEmpty()) {
            return Optional.empty();
        }
        Claim first = strong.get(0);
        List<Claim> given =
                weak.stream().filter(claim -> retold(first, claim, witnesses)).toList();
        PlaceFacet place = first.place();
        String where = place == null ? null : Objects.requireNonNullElse(place.name(), place.words());
        return Optional.of(new Dispute(
                        FactKey.of(first, dossier.story().key()),
                        null,
                        reference.questions().ask(first.measure(), first.population(), where, null),
                        where,
                        positions(strong, given, witnesses))
                .by(
                        this,
                        ConflictType.HEDGE,
                        page.severity(),
                        Strength.TENSION,
                        first.outlet() + " gives as " + label(first) + " what "
                                + Claimant.of(first).name() + " gave as "
                                + label(given.get(0)) + ", says " + given.get(0).outlet() + ".",
                        Dispute.cite(first) + " says more than " + Dispute.cite(given.get(0)))
                .measuring(first.measure()));
    }

    private List<Position> positions(List<Claim> strong, List<Claim> weak, Witnesses witnesses) {
        Map<String, List<Claim>> answers = new LinkedHashMap<>();
        Stream.concat(strong.stream(), weak.stream())
                .forEach(claim -> answers.computeIfAbsent(label(claim), key -> new ArrayList<>())
                        .add(claim));
        return answers.entrySet().stream()
                .map(answer -> witnesses.position(answer.getKey(), answer.getValue()))
                .toList();
    }

    /** Whether the strong claim is of the same people and place and after the weak one, but too soon to rest on new knowledge. */
    private boolean retold(Claim strong, Claim weak, Witnesses witnesses) {
        Instant told = witnesses.published(weak);
        Instant retold = witnesses.published(strong);
        Duration confirmed = Duration.ofHours((long) page.parameter("confirmed-after-hours"));
        return Extent.of(strong).goesWith(Extent.of(weak))
                && !told.equals(Instant.MAX)
                && !retold.equals(Instant.MAX)
                && !retold.isBefore(told)
                && !retold.isAfter(told.plus(confirmed));
    }

    private static boolean weak(Claim claim) {
        Hedge hedge = Objects.requireNonNull(claim.figure()).hedge();
        return claim.modality() == Modality.HYPOTHETICAL || hedge == Hedge.AT_MOST || hedge == Hedge.LESS_THAN;
    }

    private static boolean strong(Claim claim) {
        Hedge hedge = Objects.requireNonNull(claim.figure()).hedge();
        boolean firm = hedge == Hedge.EXACT || hedge == Hedge.AT_LEAST || hedge == Hedge.MORE_THAN;
        return firm && claim.modality().stands();
    }

    private String label(Claim claim) {
        String figure = reference.words().of(Objects.requireNonNull(claim.figure()));
        return claim.modality() == Modality.HYPOTHETICAL ? "possibly " + figure : figure;
    }
}
