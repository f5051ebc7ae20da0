package org.gainsay.conflict.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gainsay.claim.Claim;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.claim.Populations;
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
import org.jspecify.annotations.Nullable;

/**
 * One number given for a part here and for the whole there: the dead and the killed and injured, children and people, a region
 * and its country. Leaves alone: small and round numbers, other sources, articles that give the number for both, and an event
 * that is placed more or less closely.
 */
public final class FigureRescoped implements Rule {

    private final RulePage page = RulePage.of(id());
    private final Reference reference;

    /** Judges with this reference data. */
    public FigureRescoped(Reference reference) {
        this.reference = reference;
    }

    @Override
    public String id() {
        return "figure-rescoped";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = dossier.witnesses();
        List<Claim> figures = dossier.claims().stream().filter(Amounts::given).toList();
        Duration apart = Duration.ofDays((long) page.parameter("days-apart"));
        List<Finding> findings = new ArrayList<>();
        new Wandering(dossier.claims(), witnesses, apart, reference)
                .among(figures)
                .forEach(found -> findings.add(finding(found, ConflictType.DIMENSION, null, dossier, witnesses)));
        HeadlineExtent headlines = new HeadlineExtent(figures, witnesses, reference);
        byArticle(figures).forEach((article, own) -> headlines
                .in(own)
                .forEach(found ->
                        findings.add(finding(found, ConflictType.HEADLINE_BODY, article, dossier, witnesses))));
        return findings;
    }

    private static Map<String, List<Claim>> byArticle(List<Claim> figures) {
        Map<String, List<Claim>> articles = new TreeMap<>();
        figures.forEach(claim -> articles.computeIfAbsent(claim.article(), key -> new ArrayList<>())
                .add(claim));
        return articles;
    }

    private Finding finding(
            Rescoping found, ConflictType type, @Nullable String article, Dossier dossier, Witnesses witnesses) {
        Claim narrow = found.narrow().get(0);
        Claim wide = found.wide().get(0);
        List<Position> positions = new ArrayList<>();
        answers(found).forEach((answer, claims) -> positions.add(witnesses.position(answer, claims)));
        String said = reference.words().of(Objects.requireNonNull(narrow.figure()));
        return new Dispute(
                        FactKey.of(wide, dossier.story().key()),
                        article,
                        "What does the number " + said + " count?",
                        place(wide),
                        positions)
                .by(
                        this,
                        type,
                        page.severity(),
                        Strength.CONTRADICTION,
                        explanation(type, wide, narrow),
                        Dispute.cite(narrow) + " is a part of " + Dispute.cite(wide) + " and has the same number");
    }

    private static String explanation(ConflictType type, Claim wide, Claim narrow) {
        return type == ConflictType.HEADLINE_BODY
                ? "The headline of " + wide.outlet() + " gives the number for something else than its own text."
                : wide.outlet() + " gives for the whole the number that " + narrow.outlet()
                        + " gives for a part of it.";
    }

    /** The claims by what they say that the number counts, the whole first. */
    private Map<String, List<Claim>> answers(Rescoping found) {
        Map<String, List<Claim>> answers = new LinkedHashMap<>();
        found.wide().forEach(claim -> answers.computeIfAbsent(answer(claim, found), key -> new ArrayList<>())
                .add(claim));
        found.narrow().forEach(claim -> answers.computeIfAbsent(answer(claim, found), key -> new ArrayList<>())
                .add(claim));
        found.against().forEach(claim -> answers.computeIfAbsent(answer(claim, found), key -> new ArrayList<>())
                .add(claim));
        return answers;
    }

    private String answer(Claim claim, Rescoping found) {
        String number = reference.words().of(Objects.requireNonNull(claim.figure()));
        return switch (found.aspect()) {
            case MEASURE -> number + " " + claim.measure();
            case POPULATION ->
                number + " "
                        + reference
                                .populations()
                                .label(Objects.requireNonNullElse(claim.population(), Populations.PEOPLE));
            case PLACE -> number + " in " + place(claim);
        };
    }

    private static @Nullable String place(Claim claim) {
        PlaceFacet place = claim.place();
        return place == null ? null : Objects.requireNonNullElse(place.name(), place.words());
    }
}
