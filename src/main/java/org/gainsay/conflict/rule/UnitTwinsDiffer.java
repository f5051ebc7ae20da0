package org.gainsay.conflict.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gainsay.article.Zone;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RulePage;
import org.gainsay.conflict.Severity;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.FigureWords;
import org.gainsay.fact.Position;
import org.gainsay.fact.Reference;
import org.gainsay.fact.Witnesses;
import org.gainsay.quantity.Conversion;
import org.gainsay.quantity.Figure;

/**
 * One amount printed in two units, of which neither is a correct rounding of the other. Leaves alone: money, and brackets
 * that are no conversion.
 */
public final class UnitTwinsDiffer implements Rule {

    private record Wrong(Claim claim, Figure figure, Figure.Twin twin, Conversion conversion) {}

    private final RulePage page = RulePage.of(id());
    private final Reference reference;

    /** Judges with the reference data that comes with Gainsay. */
    public UnitTwinsDiffer() {
        this(Reference.standard());
    }

    /** Judges with this reference data. */
    public UnitTwinsDiffer(Reference reference) {
        this.reference = reference;
    }

    @Override
    public String id() {
        return "unit-twins-differ";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = dossier.witnesses();
        Map<String, List<Wrong>> byQuestion = new LinkedHashMap<>();
        List<Claim> converted = dossier.claims().stream()
                .filter(claim -> claim.kind() == ClaimKind.FIGURE && claim.zone() != Zone.BOILERPLATE)
                .filter(claim -> Objects.requireNonNull(claim.figure()).twin() != null)
                .toList();
        for (Claim claim : converted) {
            Figure figure = Objects.requireNonNull(claim.figure());
            Conversion.of(figure, reference.units())
                    .filter(conversion -> !conversion.accepted())
                    .map(conversion -> new Wrong(claim, figure, Objects.requireNonNull(figure.twin()), conversion))
                    .ifPresent(wrong -> byQuestion
                            .computeIfAbsent(claim.article() + " " + key(wrong, dossier), k -> new ArrayList<>())
                            .add(wrong));
        }
        return byQuestion.values().stream()
                .map(wrongs -> finding(wrongs, dossier, witnesses))
                .toList();
    }

    private static FactKey key(Wrong wrong, Dossier dossier) {
        Figure figure = wrong.figure();
        String what = wrong.claim().measure() + " of " + figure.value() + " " + figure.unit() + " in "
                + wrong.twin().unit();
        return new FactKey(what, FactKey.ANY, FactKey.ANY, dossier.story().key());
    }

    private Finding finding(List<Wrong> wrongs, Dossier dossier, Witnesses witnesses) {
        Wrong wrong = wrongs.get(0);
        FigureWords words = reference.words();
        String unit = wrong.twin().unit();
        String given = words.of(wrong.figure().value(), wrong.figure().unit());
        String printed = words.of(wrong.twin().value(), unit);
        String correct = words.of(rounded(wrong.conversion().correct()), unit);
        double deviation = wrong.conversion().deviationPercent();
        List<Position> positions = List.of(
                witnesses.position(printed, wrongs.stream().map(Wrong::claim).toList()),
                witnesses.position(correct, agreeing(wrong, dossier)));
        return new Dispute(
                        key(wrong, dossier),
                        wrong.claim().article(),
                        "How much is " + given + " in the other unit?",
                        null,
                        positions)
                .by(
                        this,
                        ConflictType.CONVERSION,
                        severity(deviation),
                        Strength.CONTRADICTION,
                        given + " is printed as " + printed + "; it is " + correct + ", "
                                + FigureWords.number(Math.round(deviation)) + " % off.",
                        given + " = " + correct + ", not " + printed)
                .measuring(wrong.claim().measure());
    }

    /** Claims of the story that print the same amount with a correct twin. */
    private List<Claim> agreeing(Wrong wrong, Dossier dossier) {
        return dossier.claims().stream().filter(claim -> agrees(claim, wrong)).toList();
    }

    private boolean agrees(Claim claim, Wrong wrong) {
        Figure figure = claim.figure();
        return figure != null
                && figure.twin() != null
                && figure.value() == wrong.figure().value()
                && Objects.equals(figure.unit(), wrong.figure().unit())
                && figure.twin().unit().equals(wrong.twin().unit())
                && Conversion.of(figure, reference.units())
                        .map(Conversion::accepted)
                        .orElse(false);
    }

    private Severity severity(double deviation) {
        if (deviation < page.parameter("low-below-percent")) {
            return Severity.LOW;
        }
        return deviation <= page.parameter("high-above-percent") ? Severity.MEDIUM : Severity.HIGH;
    }

    /** Four digits, or all digits of a whole number, tell a reader enough. */
    private static double rounded(double value) {
        if (Math.abs(value) >= 1000) {
            return Math.rint(value);
        }
        double step = Math.pow(10, 3 - Math.ceil(Math.log10(Math.max(Math.abs(value), 1e-9)) + 1e-12));
        return Math.rint(value * step) / step;
    }
}
