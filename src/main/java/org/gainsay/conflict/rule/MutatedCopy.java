package org.gainsay.conflict.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.article.Zone;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Course;
import org.gainsay.claim.Measure;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RulePage;
import org.gainsay.conflict.Severity;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Facts;
import org.gainsay.fact.FigureWords;
import org.gainsay.fact.Position;
import org.gainsay.fact.Reference;
import org.gainsay.fact.Witnesses;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Hedge;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.WrittenNumber;

/**
 * A copy of a wire text that prints another figure than the text it was made from, in the same sentence. Leaves alone: other
 * sentences, rounding and bounds, and a count that a later copy brings up to date.
 */
public final class MutatedCopy implements Rule {

    /** What a copy gives, what its original gives, and the claims of other copies that keep to the original. */
    private record Slip(Claim original, Claim copy, List<Claim> faithful) {}

    private final RulePage page = RulePage.of(id());
    private final Reference reference;

    /** Judges with this reference data. */
    public MutatedCopy(Reference reference) {
        this.reference = reference;
    }

    @Override
    public String id() {
        return "mutated-copy";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = dossier.witnesses();
        Map<Integer, Map<String, List<Claim>>> origins = new TreeMap<>();
        dossier.claims().stream()
                .filter(MutatedCopy::isFigure)
                .forEach(claim -> witnesses.origin(claim).ifPresent(origin -> origins.computeIfAbsent(
                                origin, key -> new LinkedHashMap<>())
                        .computeIfAbsent(claim.article(), key -> new ArrayList<>())
                        .add(claim)));
        origins.values().removeIf(articles -> articles.size() < 2);
        if (origins.isEmpty()) {
            return List.of();
        }
        Map<Claim, FactKey> keys = keys(dossier, witnesses);
        Map<String, List<Slip>> slips = new TreeMap<>();
        origins.values().forEach(articles -> slips(List.copyOf(articles.values()), witnesses)
                .forEach(slip -> slips.computeIfAbsent(key(slip, keys, dossier).toString(), key -> new ArrayList<>())
                        .add(slip)));
        return slips.values().stream()
                .map(same -> finding(same, key(same.get(0), keys, dossier), witnesses))
                .toList();
    }

    /** The questions that claims answer, as the rules on figures ask them: what is found on one question is one conflict. */
    private Map<Claim, FactKey> keys(Dossier dossier, Witnesses witnesses) {
        Map<Claim, FactKey> keys = new IdentityHashMap<>();
        new Facts(reference, silent())
                .of(dossier.claims(), dossier.story(), witnesses)
                .forEach(fact -> fact.amounts().forEach(amount -> keys.put(amount.claim(), fact.key())));
        return keys;
    }

    private static FactKey key(Slip slip, Map<Claim, FactKey> keys, Dossier dossier) {
        FactKey known = keys.getOrDefault(slip.original(), keys.get(slip.copy()));
        return known != null
                ? known
                : FactKey.of(slip.original(), dossier.story().key());
    }

    private static boolean isFigure(Claim claim) {
        return claim.figure() != null
                && claim.zone() != Zone.BOILERPLATE
                && claim.figure().hedge() != Hedge.VAGUE;
    }

    /** What the later articles of one origin give otherwise than its first. */
    private List<Slip> slips(List<List<Claim>> articles, Witnesses witnesses) {
        List<Claim> first = articles.get(0);
        Copies sentences = new Copies(first);
        Map<Claim, List<Claim>> faithful = new IdentityHashMap<>();
        List<Slip> slips = new ArrayList<>();
        for (List<Claim> copy : articles.subList(1, articles.size())) {
            Map<EvidenceSpan, List<Claim>> originals = copy.stream()
                    .map(Claim::sentence)
                    .distinct()
                    .collect(Collectors.toMap(sentence -> sentence, sentences::original));
            for (Claim claim : copy) {
                List<Claim> made = Objects.requireNonNull(originals.get(claim.sentence()));
                made.stream().filter(original -> gives(claim, original)).forEach(original -> faithful.computeIfAbsent(
                                original, key -> new ArrayList<>())
                        .add(claim));
                made.stream()
                        .filter(original -> comparable(original, claim)
                                && copy.stream().noneMatch(other -> gives(other, original))
                                && first.stream().noneMatch(other -> gives(other, claim))
                                && !updates(original, claim, witnesses))
                        .findFirst()
                        .ifPresent(original -> slips.add(new Slip(
                                original, claim, faithful.computeIfAbsent(original, key -> new ArrayList<>()))));
            }
        }
        return slips;
    }

    private boolean gives(Claim claim, Claim other) {
        boolean alike = figure(claim).hedge() == figure(other).hedge();
        return comparable(claim, other)
                && (alike ? said(claim).meets(said(other)) : range(claim).meets(range(other)));
    }

    /** The number itself where it is a bound: "at least 530" does not stand for "at least 5,300" in a copy. */
    private Interval said(Claim claim) {
        return range(claim).bounded()
                ? range(claim)
                : WrittenNumber.of(Amounts.number(figure(claim), reference.units()))
                        .rounded(figure(claim).unit() == null);
    }

    private boolean comparable(Claim one, Claim other) {
        return one.measure().equals(other.measure())
                && Extent.of(one).goesWith(Extent.of(other))
                && Amounts.base(figure(one), reference.units()).equals(Amounts.base(figure(other), reference.units()));
    }

    /** A total that a later copy gives higher, or a level that a much later one gives otherwise, is news and no slip. */
    private boolean updates(Claim original, Claim copy, Witnesses witnesses) {
        Course course =
                reference.measures().find(copy.measure()).map(Measure::course).orElse(Course.FIXED);
        Instant told = witnesses.published(original);
        Instant retold = witnesses.published(copy);
        return !mistyped(figure(original).value(), figure(copy).value())
                && switch (course) {
                    case FIXED -> false;
                    case STOCK -> retold.isAfter(told.plus(silent()));
                    case RUNNING ->
                        retold.isAfter(told)
                                && figure(original).value() < figure(copy).value();
                };
    }

    /** Whether the digits of one are those of the other in another order, or with a nought more or less. */
    private static boolean mistyped(double one, double other) {
        return one == other * 10 || other == one * 10 || digits(one).equals(digits(other));
    }

    private static String digits(double number) {
        return FigureWords.number(number)
                .chars()
                .filter(Character::isDigit)
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private Duration silent() {
        return Duration.ofHours((long) page.parameter("silent-hours"));
    }

    private Finding finding(List<Slip> slips, FactKey key, Witnesses witnesses) {
        Slip slip = slips.get(0);
        Map<String, List<Claim>> answers = new LinkedHashMap<>();
        slips.forEach(same -> {
            add(same.original(), answers);
            add(same.copy(), answers);
            same.faithful().forEach(claim -> add(claim, answers));
        });
        List<Position> positions = answers.entrySet().stream()
                .map(answer -> witnesses.position(answer.getKey(), answer.getValue()))
                .toList();
        String measure = slip.original().measure();
        PlaceFacet place = slip.original().place();
        String where = place == null ? null : Objects.requireNonNullElse(place.name(), place.words());
        boolean core = reference.measures().find(measure).map(Measure::core).orElse(false);
        return new Dispute(
                        key,
                        null,
                        reference.questions().ask(measure, slip.original().population(), where, null),
                        where,
                        positions)
                .by(
                        this,
                        ConflictType.FIGURE,
                        core ? Severity.HIGH : page.severity(),
                        Strength.CONTRADICTION,
                        slip.copy().outlet() + " carries the text of "
                                + slip.original().outlet() + " and gives another figure in the same sentence.",
                        Dispute.cite(slip.copy()) + " was made from " + Dispute.cite(slip.original()))
                .measuring(measure);
    }

    private void add(Claim claim, Map<String, List<Claim>> answers) {
        List<Claim> claims = answers.computeIfAbsent(reference.words().of(figure(claim)), answer -> new ArrayList<>());
        if (!claims.contains(claim)) {
            claims.add(claim);
        }
    }

    private Interval range(Claim claim) {
        return Amounts.range(figure(claim), reference.units());
    }

    private static Figure figure(Claim claim) {
        return Objects.requireNonNull(claim.figure());
    }
}
