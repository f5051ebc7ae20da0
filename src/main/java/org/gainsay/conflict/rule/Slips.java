package org.gainsay.conflict.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.jspecify.annotations.Nullable;

/**
 * Finds figures that a text gives otherwise than the text it was made from, in the same sentence: a copy of a wire text, or a
 * page that was edited.
 */
final class Slips {

    /**
     * What a later text gives, what the first gives, and the claims of other texts that keep to the first.
     *
     * @param original claim of the first text
     * @param copy claim of the later text
     * @param faithful claims of further texts with the original's figure
     */
    record Slip(Claim original, Claim copy, List<Claim> faithful) {}

    private final Reference reference;
    private final Witnesses witnesses;
    private final Duration silent;

    /**
     * Looks in one story.
     *
     * @param silent how much later a level may have become another one
     */
    Slips(Reference reference, Witnesses witnesses, Duration silent) {
        this.reference = reference;
        this.witnesses = witnesses;
        this.silent = silent;
    }

    /** Whether the claim gives a number that could slip. */
    static boolean isFigure(Claim claim) {
        return claim.figure() != null
                && claim.zone() != Zone.BOILERPLATE
                && claim.figure().hedge() != Hedge.VAGUE;
    }

    /** What later texts give otherwise than the first; each text by its figures, in order. */
    List<Slip> among(List<List<Claim>> articles) {
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
                                && !updates(original, claim))
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
    private boolean updates(Claim original, Claim copy) {
        Course course =
                reference.measures().find(copy.measure()).map(Measure::course).orElse(Course.FIXED);
        Instant told = witnesses.published(original);
        Instant retold = witnesses.published(copy);
        return !mistyped(figure(original).value(), figure(copy).value())
                && switch (course) {
                    case FIXED -> false;
                    case STOCK -> retold.isAfter(told.plus(silent));
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

    /** The questions that claims answer, as the rules on figures ask them: what is found on one question is one conflict. */
    Map<Claim, FactKey> questions(Dossier dossier) {
        Map<Claim, FactKey> keys = new IdentityHashMap<>();
        new Facts(reference, silent)
                .of(dossier.claims(), dossier.story(), witnesses)
                .forEach(fact -> fact.amounts().forEach(amount -> keys.put(amount.claim(), fact.key())));
        return keys;
    }

    /** The question that a slip is about, among those known, or the original's own. */
    static FactKey question(Slip slip, Map<Claim, FactKey> questions, Dossier dossier) {
        FactKey known = questions.getOrDefault(slip.original(), questions.get(slip.copy()));
        return Objects.requireNonNullElseGet(
                known, () -> FactKey.of(slip.original(), dossier.story().key()));
    }

    /** The finding that {@code rule} makes of slips on one question. */
    Finding finding(
            List<Slip> slips,
            FactKey key,
            @Nullable String article,
            Rule rule,
            ConflictType type,
            Severity severity,
            String explanation) {
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
        String question = reference.questions().ask(measure, slip.original().population(), where, null);
        return new Dispute(key, article, question, where, positions)
                .by(
                        rule,
                        type,
                        core ? Severity.HIGH : severity,
                        Strength.CONTRADICTION,
                        explanation,
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
