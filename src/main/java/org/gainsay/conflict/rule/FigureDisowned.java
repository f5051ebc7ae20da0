package org.gainsay.conflict.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Measure;
import org.gainsay.claim.Modality;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RulePage;
import org.gainsay.conflict.Severity;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Position;
import org.gainsay.fact.Reference;
import org.gainsay.fact.Witnesses;
import org.gainsay.quantity.Figure;

/**
 * A person or body that denies having given a figure which an article gives as theirs. Leaves alone: denials of figures
 * that nobody attributes to them, and whoever calls another's figure wrong.
 */
public final class FigureDisowned implements Rule {

    private final RulePage page = RulePage.of(id());
    private final Reference reference;

    /** Judges with this reference data. */
    public FigureDisowned(Reference reference) {
        this.reference = reference;
    }

    @Override
    public String id() {
        return "figure-disowned";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = dossier.witnesses();
        List<Credit> sources = dossier.claims().stream()
                .flatMap(claim -> Credit.of(claim).stream())
                .filter(credit -> credit.way().equals(Credit.SOURCE))
                .toList();
        List<Finding> findings = new ArrayList<>();
        List<Credit> left = sources.stream().filter(Credit::denied).toList();
        while (!left.isEmpty()) {
            Credit first = left.get(0);
            List<Credit> denials = left.stream().filter(first::sameWho).toList();
            List<Claim> attributed = attributed(denials, sources, dossier);
            if (!attributed.isEmpty()) {
                findings.add(finding(denials, attributed, dossier, witnesses));
            }
            left = left.stream().filter(denial -> !denials.contains(denial)).toList();
        }
        return findings;
    }

    /** The claims by which the figures that the denials speak of are given as the denier's. */
    private static List<Claim> attributed(List<Credit> denials, List<Credit> sources, Dossier dossier) {
        Credit denier = denials.get(0);
        Set<String> denying =
                denials.stream().map(denial -> denial.claim().article()).collect(Collectors.toSet());
        Set<String> meant = dossier.claims().stream()
                .filter(claim -> denying.contains(claim.article()) && told(claim))
                .map(FigureDisowned::number)
                .collect(Collectors.toSet());
        List<Claim> figures = dossier.claims().stream()
                .filter(claim -> !denying.contains(claim.article()))
                .filter(claim -> told(claim) && meant.contains(number(claim)) && denier.isSourceOf(claim))
                .toList();
        Set<String> articles = new HashSet<>(denying);
        dossier.claims().stream()
                .filter(claim -> told(claim) && meant.contains(number(claim)))
                .forEach(claim -> articles.add(claim.article()));
        Stream<Claim> said = sources.stream()
                .filter(source -> !source.denied() && source.sameWho(denier))
                .map(Credit::claim)
                .filter(claim -> articles.contains(claim.article()));
        return Stream.concat(said, figures.stream()).toList();
    }

    private static boolean told(Claim claim) {
        return claim.kind() == ClaimKind.FIGURE && claim.modality() != Modality.DENIED && !claim.negated();
    }

    private static String number(Claim claim) {
        Figure figure = Objects.requireNonNull(claim.figure());
        return figure.value() + " " + figure.unit();
    }

    private Finding finding(List<Credit> denials, List<Claim> attributed, Dossier dossier, Witnesses witnesses) {
        Credit denier = denials.get(0);
        String who = denier.who();
        Claim figure = attributed.stream()
                .filter(claim -> claim.figure() != null)
                .findFirst()
                .orElse(null);
        String what = figure == null
                ? "the statement"
                : "the figure of " + reference.words().of(Objects.requireNonNull(figure.figure()));
        List<Position> positions = List.of(
                witnesses.position("given by " + who, attributed),
                witnesses.position(
                        "denied by " + who, denials.stream().map(Credit::claim).toList()));
        return new Dispute(
                        new FactKey(
                                "attribution",
                                Credit.SOURCE,
                                FactKey.ANY,
                                SourceName.key(who) + "/" + dossier.story().key()),
                        null,
                        "Did " + who + " give " + what + "?",
                        null,
                        positions)
                .by(
                        this,
                        ConflictType.ATTRIBUTION,
                        figure == null ? page.severity() : severity(figure),
                        Strength.CONTRADICTION,
                        who + " denies having given what is attributed to it.",
                        Dispute.cite(denier.claim()) + " does not go with " + Dispute.cite(attributed.get(0)));
    }

    private Severity severity(Claim figure) {
        boolean core =
                reference.measures().find(figure.measure()).map(Measure::core).orElse(false);
        return core ? Severity.HIGH : page.severity();
    }
}
