package org.gainsay.conflict.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gainsay.article.Zone;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Measure;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RulePage;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Position;
import org.gainsay.fact.Reference;
import org.gainsay.fact.Witnesses;
import org.gainsay.quantity.Dimension;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A length, area or volume said of what has another of the three: "600 kilometres of land". The measure of a claim follows
 * from what is measured, so the rule holds the unit's dimension against the measure's.
 */
public final class WrongDimension implements Rule {

    private static final Set<Dimension> SPATIAL = EnumSet.of(Dimension.LENGTH, Dimension.AREA, Dimension.VOLUME);

    /** The same number, but for rounding. */
    private static final double SAME = 0.01;

    private final RulePage page = RulePage.of(id());
    private final Reference reference;

    /** Judges with the reference data that comes with Gainsay. */
    public WrongDimension() {
        this(Reference.standard());
    }

    /** Judges with this reference data. */
    public WrongDimension(Reference reference) {
        this.reference = reference;
    }

    @Override
    public String id() {
        return "wrong-dimension";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = dossier.witnesses();
        Map<String, List<Claim>> byQuestion = new LinkedHashMap<>();
        dossier.claims().stream()
                .filter(claim -> claim.zone() != Zone.BOILERPLATE && mismatch(claim))
                .forEach(claim -> byQuestion
                        .computeIfAbsent(claim.article() + " " + key(claim, dossier), key -> new ArrayList<>())
                        .add(claim));
        return byQuestion.values().stream()
                .map(claims -> finding(claims, dossier, witnesses))
                .toList();
    }

    private static FactKey key(Claim claim, Dossier dossier) {
        FactKey plain = FactKey.of(claim, dossier.story().key());
        return new FactKey("unit of " + plain.measure(), plain.population(), plain.place(), plain.event());
    }

    private boolean mismatch(Claim claim) {
        Figure figure = claim.figure();
        Dimension needed = needed(claim).orElse(Dimension.OTHER);
        return figure != null
                && SPATIAL.contains(needed)
                && (strange(figure.unit(), needed)
                        || (figure.twin() != null && strange(figure.twin().unit(), needed)));
    }

    private Optional<Dimension> needed(Claim claim) {
        return claim.kind() == ClaimKind.FIGURE
                ? reference.measures().find(claim.measure()).map(Measure::dimension)
                : Optional.empty();
    }

    private boolean strange(@Nullable String unit, Dimension needed) {
        return unit != null
                && reference
                        .units()
                        .find(unit)
                        .map(Unit::dimension)
                        .filter(dimension -> SPATIAL.contains(dimension) && dimension != needed)
                        .isPresent();
    }

    private Finding finding(List<Claim> claims, Dossier dossier, Witnesses witnesses) {
        Claim claim = claims.get(0);
        Dimension needed = needed(claim).orElseThrow();
        String given = printed(claim);
        String noun = needed.name().toLowerCase(Locale.ROOT);
        List<Claim> fitting =
                dossier.claims().stream().filter(other -> fits(other, claim)).toList();
        String right = fitting.isEmpty()
                ? article(noun) + noun
                : reference.words().of(Objects.requireNonNull(fitting.get(0).figure()));
        List<Position> positions = List.of(witnesses.position(given, claims), witnesses.position(right, fitting));
        return new Dispute(
                        key(claim, dossier),
                        claim.article(),
                        "Is " + given + " " + article(noun) + noun + "?",
                        claim.place() == null ? null : claim.place().name(),
                        positions)
                .by(
                        this,
                        ConflictType.DIMENSION,
                        page.severity(),
                        Strength.CONTRADICTION,
                        "What is measured has " + article(noun) + noun + "; " + given + " measures something else.",
                        given + " is no " + noun)
                .measuring(claim.measure());
    }

    /** The words of the article, which may say less than a number ("thousands of kilometres"). */
    private static String printed(Claim claim) {
        return "“" + claim.evidence().quote() + "”";
    }

    /**
     * Whether the claim answers the same in a unit that fits: the same number of the same measure, or, from the same source, an
     * amount that the words could stand for ("thousands of kilometres" against 6,000 square kilometres).
     */
    private boolean fits(Claim claim, Claim wrong) {
        Figure figure = claim.figure();
        Figure number = Objects.requireNonNull(wrong.figure());
        if (figure == null || figure.unit() == null || !claim.measure().equals(wrong.measure()) || mismatch(claim)) {
            return false;
        }
        boolean sameNumber = Math.abs(figure.value() - number.value()) <= SAME * Math.abs(number.value());
        return sameNumber || (sameSource(claim, wrong) && figure.range().meets(number.range()));
    }

    private static boolean sameSource(Claim claim, Claim wrong) {
        String source = wrong.attribution().source();
        return source != null
                && claim.article().equals(wrong.article())
                && source.equals(claim.attribution().source());
    }

    private static String article(String noun) {
        return "aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ";
    }
}
