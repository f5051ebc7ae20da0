package org.gainsay.conflict.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Modality;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RulePage;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.Position;
import org.gainsay.fact.Questions;
import org.gainsay.fact.Witnesses;
import org.gainsay.quantity.Figure;

/**
 * A statement that one article makes in its own words and another keeps at a distance: reported, claimed, doubtful, not
 * verified. Leaves alone: articles that name a source anywhere, later assertions, and what somebody confirmed.
 */
public final class AttributionDropped implements Rule {

    private final RulePage page = RulePage.of(id());
    private final Questions questions = Questions.standard();

    @Override
    public String id() {
        return "attribution-dropped";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = dossier.witnesses();
        Map<String, List<Statement>> subjects = new TreeMap<>();
        Set<Object> heard = dossier.claims().stream()
                .filter(AttributionDropped::isDistant)
                .map(AttributionDropped::value)
                .collect(Collectors.toSet());
        dossier.claims().stream().filter(claim -> heard.contains(value(claim))).forEach(claim -> Statement.of(claim)
                .ifPresent(statement -> subjects.computeIfAbsent(statement.subject(), key -> new ArrayList<>())
                        .add(statement)));
        List<Finding> findings = new ArrayList<>();
        subjects.values().forEach(statements -> judge(dossier.story().key(), statements, witnesses, findings));
        return findings;
    }

    /** What the claim says, as far as a look can tell: only what somebody keeps at a distance is of interest. */
    private static Object value(Claim claim) {
        Figure figure = claim.figure();
        return figure != null ? (Object) figure.value() : Objects.requireNonNullElse(claim.words(), "");
    }

    private void judge(String story, List<Statement> statements, Witnesses witnesses, List<Finding> findings) {
        List<Statement> left = statements;
        while (!left.isEmpty()) {
            Statement first = left.get(0);
            Map<Boolean, List<Statement>> parted = left.stream().collect(Collectors.partitioningBy(first::sameAs));
            List<Claim> claims = parted.get(true).stream().map(Statement::claim).toList();
            findings.addAll(finding(story, claims, witnesses));
            left = parted.get(false);
        }
    }

    private List<Finding> finding(String story, List<Claim> claims, Witnesses witnesses) {
        if (claims.stream().noneMatch(AttributionDropped::isBare)) {
            return List.of();
        }
        List<Claim> confirming = claims.stream().filter(Confirmation::of).toList();
        List<Claim> distant = claims.stream()
                .filter(AttributionDropped::isDistant)
                .filter(claim -> confirming.stream().noneMatch(other -> settles(other, claim, witnesses)))
                .toList();
        Set<String> sourced = claims.stream()
                .filter(claim -> !isBare(claim))
                .map(Claim::article)
                .collect(Collectors.toSet());
        List<Claim> bare = claims.stream()
                .filter(AttributionDropped::isBare)
                .filter(claim -> distant.stream().anyMatch(other -> drops(claim, other, sourced, witnesses)))
                .toList();
        if (bare.isEmpty()) {
            return List.of();
        }
        Claim fact = bare.get(0);
        Claim hearsay = distant.stream()
                .filter(other -> drops(fact, other, sourced, witnesses))
                .findFirst()
                .orElseThrow();
        String place = fact.place() == null ? null : fact.place().name();
        return List.of(new Dispute(
                        Statement.key(fact, story),
                        null,
                        fact.kind() == ClaimKind.EVENT
                                ? "Is “" + fact.evidence().quote() + "” a fact or hearsay?"
                                : questions.ask(fact.measure(), fact.population(), place, null),
                        place,
                        positions(bare, distant, witnesses))
                .by(
                        this,
                        ConflictType.HEDGE,
                        page.severity(),
                        Strength.TENSION,
                        fact.outlet() + " tells as a fact what " + hearsay.outlet() + " gives as " + distance(hearsay)
                                + ".",
                        Dispute.cite(fact) + " drops the distance of " + Dispute.cite(hearsay)));
    }

    private static List<Position> positions(List<Claim> bare, List<Claim> distant, Witnesses witnesses) {
        Map<String, List<Claim>> distances = new TreeMap<>();
        distant.forEach(claim -> distances
                .computeIfAbsent(distance(claim), key -> new ArrayList<>())
                .add(claim));
        return Stream.concat(
                        Stream.of(witnesses.position("told as a fact", bare)),
                        distances.entrySet().stream()
                                .map(distance -> witnesses.position(distance.getKey(), distance.getValue())))
                .toList();
    }

    private boolean drops(Claim fact, Claim hearsay, Set<String> sourced, Witnesses witnesses) {
        if (fact.article().equals(hearsay.article())) {
            return hearsay.modality() == Modality.UNVERIFIED || hearsay.modality() == Modality.DOUBTED;
        }
        // A source named elsewhere in the article makes up for hearsay, not for what another could not verify.
        boolean unsure = hearsay.modality() == Modality.UNVERIFIED || hearsay.modality() == Modality.DOUBTED;
        if (fact.outlet().equals(hearsay.outlet()) || (sourced.contains(fact.article()) && !unsure)) {
            return false;
        }
        Instant told = witnesses.published(fact);
        Instant heard = witnesses.published(hearsay);
        boolean known = !told.equals(Instant.MAX) && !heard.equals(Instant.MAX);
        Duration confirmedAfter = Duration.ofHours((long) page.parameter("confirmed-after-hours"));
        return known && !told.isAfter(heard.plus(confirmedAfter));
    }

    /** Only what came no earlier than the hearsay can have settled it. */
    private static boolean settles(Claim confirming, Claim hearsay, Witnesses witnesses) {
        Instant confirmed = witnesses.published(confirming);
        return confirming.article().equals(hearsay.article())
                || !confirmed.equals(Instant.MAX) && !confirmed.isBefore(witnesses.published(hearsay));
    }

    private static boolean isBare(Claim claim) {
        return claim.modality() == Modality.ASSERTED && claim.attribution().isOutlet() && !claim.quoted();
    }

    private static boolean isDistant(Claim claim) {
        return switch (claim.modality()) {
            case REPORTED, CLAIMED, UNVERIFIED, DOUBTED -> true;
            case ASSERTED, DENIED, PLANNED, HYPOTHETICAL -> false;
        };
    }

    private static String distance(Claim claim) {
        return switch (claim.modality()) {
            case CLAIMED -> "a claim";
            case UNVERIFIED -> "not verified";
            case DOUBTED -> "doubtful";
            default -> "reported";
        };
    }
}
