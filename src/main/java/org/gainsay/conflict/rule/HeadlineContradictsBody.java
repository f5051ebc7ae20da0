package org.gainsay.conflict.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.article.Zone;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Measure;
import org.gainsay.claim.Modality;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RulePage;
import org.gainsay.conflict.Severity;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.EventTimes;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Headline;
import org.gainsay.fact.Position;
import org.gainsay.fact.Reference;
import org.gainsay.fact.Witnesses;
import org.jspecify.annotations.Nullable;

/**
 * A headline that says something else than its own text: a figure none of the text's figures for the question allows, or a
 * side that left a place which the text says it took. Leaves alone: rounding, bounds, parts, earlier and other events.
 */
public final class HeadlineContradictsBody implements Rule {

    private final RulePage page = RulePage.of(id());
    private final Reference reference;

    /** Judges with the reference data that comes with Gainsay. */
    public HeadlineContradictsBody() {
        this(Reference.standard());
    }

    /** Judges with this reference data. */
    public HeadlineContradictsBody(Reference reference) {
        this.reference = reference;
    }

    @Override
    public String id() {
        return "headline-contradicts-body";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = dossier.witnesses();
        Set<String> headed = dossier.claims().stream()
                .filter(claim -> claim.zone() == Zone.HEADLINE)
                .map(Claim::article)
                .collect(Collectors.toSet());
        if (headed.isEmpty()) {
            return List.of();
        }
        Map<String, List<Claim>> articles = new TreeMap<>();
        dossier.claims().stream()
                .filter(claim -> headed.contains(claim.article()))
                .forEach(claim -> articles.computeIfAbsent(claim.article(), key -> new ArrayList<>())
                        .add(claim));
        HeadlineMoves moves = HeadlineMoves.of(dossier, witnesses);
        EventTimes times = EventTimes.of(dossier.claims());
        List<Finding> findings = new ArrayList<>();
        articles.values().forEach(claims -> {
            Map<Claim, List<Claim>> figures = new Headline(claims, times, reference).contradicted();
            findings.addAll(findings(figures, dossier, witnesses));
            findings.addAll(findings(moves.contradicted(claims), dossier, witnesses));
            findings.addAll(findings(unconfirmed(claims), dossier, witnesses));
        });
        return findings;
    }

    /** What the text takes back, or has somebody decline to confirm; both say one thing where the headline says one. */
    private static Map<Claim, List<Claim>> unconfirmed(List<Claim> article) {
        Map<Claim, List<Claim>> taken = HeadlineStance.contradicted(article);
        Map<Claim, List<Claim>> withheld = HeadlineVouching.contradicted(article);
        if (taken.isEmpty()) {
            return withheld;
        }
        List<Claim> more = withheld.values().stream().flatMap(List::stream).toList();
        taken.replaceAll(
                (head, claims) -> Stream.concat(claims.stream(), more.stream()).toList());
        return taken;
    }

    /** One finding for each question of the headline. */
    private List<Finding> findings(Map<Claim, List<Claim>> contradicted, Dossier dossier, Witnesses witnesses) {
        Map<String, List<Claim>> heads = new LinkedHashMap<>();
        contradicted.keySet().forEach(head -> heads.computeIfAbsent(
                        FactKey.of(head, dossier.story().key()).toString(), key -> new ArrayList<>())
                .add(head));
        return heads.values().stream()
                .map(same -> finding(
                        same,
                        same.stream()
                                .flatMap(head -> contradicted.get(head).stream())
                                .distinct()
                                .toList(),
                        dossier,
                        witnesses))
                .toList();
    }

    private Finding finding(List<Claim> heads, List<Claim> texts, Dossier dossier, Witnesses witnesses) {
        Claim head = heads.get(0);
        String says = label(head);
        String text = label(texts.get(0));
        List<Position> positions = Stream.concat(
                        Stream.of(witnesses.position("headline: " + says, heads)), byLabel(texts, witnesses))
                .toList();
        return new Dispute(
                        FactKey.of(head, dossier.story().key()),
                        head.article(),
                        reference.questions().ask(head.measure(), head.population(), place(head), null),
                        place(head),
                        positions)
                .by(
                        this,
                        ConflictType.HEADLINE_BODY,
                        severity(head),
                        Strength.CONTRADICTION,
                        "The headline of " + head.outlet() + " says " + says + ", its own text " + text + ".",
                        Dispute.cite(head) + " does not go with " + Dispute.cite(texts.get(0)));
    }

    private Stream<Position> byLabel(List<Claim> texts, Witnesses witnesses) {
        Map<String, List<Claim>> labels = new LinkedHashMap<>();
        texts.forEach(
                claim -> labels.computeIfAbsent(label(HeadlineMoves.answer(claim, texts)), label -> new ArrayList<>())
                        .add(claim));
        return labels.entrySet().stream().map(label -> {
            boolean alone =
                    label.getValue().stream().map(Claim::article).distinct().count() == 1;
            return witnesses.position(alone ? "text: " + label.getKey() : label.getKey(), label.getValue());
        });
    }

    private String label(Claim claim) {
        String stated = claim.figure() != null
                ? reference.words().of(claim.figure())
                : claim.control() != null
                        ? HeadlineMoves.label(claim)
                        : "“" + claim.evidence().quote() + "”";
        boolean denied = claim.negated() || claim.modality() == Modality.DENIED;
        return denied
                ? "denied: " + stated
                : claim.modality() == Modality.DOUBTED ? "not confirmed: " + stated : stated;
    }

    private Severity severity(Claim head) {
        boolean core =
                reference.measures().find(head.measure()).map(Measure::core).orElse(true);
        return core ? page.severity() : Severity.MEDIUM;
    }

    private static @Nullable String place(Claim claim) {
        PlaceFacet place = claim.place();
        return place == null ? null : Objects.requireNonNullElse(place.name(), place.words());
    }
}
