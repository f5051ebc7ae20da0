package org.gainsay.conflict.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Facet;
import org.gainsay.claim.Modality;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RulePage;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.ClaimComparison;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Outcome;
import org.gainsay.fact.Position;
import org.gainsay.fact.Reference;
import org.gainsay.fact.Witnesses;
import org.gainsay.timex.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * One event that happens at one place, put at two places neither of which contains the other, or in two directions from one; or
 * a place that somebody denies.
 * Leaves alone: places near each other, events of other days, events that happen at several places by their nature or as
 * one article tells them.
 */
public final class PlacesDisagree implements Rule {

    private static final String REGION = "region";
    private static final String BEARING = "bearing";

    /** A storm reaches land more than once. */
    private static final String LANDFALL = "landfall";

    private final RulePage page = RulePage.of(id());
    private final Reference reference;

    /** A rule on this reference data. */
    public PlacesDisagree(Reference reference) {
        this.reference = reference;
    }

    @Override
    public String id() {
        return "places-disagree";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = dossier.witnesses();
        Map<FactKey, List<Claim>> events = new LinkedHashMap<>();
        dossier.claims().stream().filter(PlacesDisagree::sited).forEach(claim -> events.computeIfAbsent(
                        key(claim, dossier), key -> new ArrayList<>())
                .add(claim));
        if (events.isEmpty()) {
            return List.of();
        }
        ClaimComparison comparison = new ClaimComparison(dossier.claims(), Duration.ZERO, reference);
        return events.entrySet().stream()
                .flatMap(event -> finding(event.getKey(), event.getValue(), comparison, witnesses))
                .toList();
    }

    /** Where a town of the gazetteer lies is for {@link TownInWrongRegion} to say. */
    private static boolean sited(Claim claim) {
        boolean listed = claim.measure().equals(REGION)
                && Objects.toString(claim.population(), ":").contains(":");
        return claim.kind() == ClaimKind.PLACE
                && claim.words() != null
                && !listed
                && !claim.words().endsWith(LANDFALL)
                && (claim.modality().stands() || claim.modality() == Modality.DENIED);
    }

    private static FactKey key(Claim claim, Dossier dossier) {
        return bears(claim)
                ? new FactKey(
                        BEARING,
                        Objects.requireNonNull(claim.population()),
                        FactKey.place(claim.place()),
                        dossier.story().key())
                : new FactKey(
                        claim.measure(),
                        Objects.requireNonNull(claim.words()),
                        FactKey.ANY,
                        dossier.story().key());
    }

    /** What claims are alike in, so that only one of them need be compared. */
    private record Site(
            String place, boolean denied, @Nullable ValidTime time) {

        static Site of(Claim claim) {
            return new Site(
                    bears(claim) ? String.valueOf(claim.words()) : FactKey.place(claim.place()),
                    denies(claim),
                    claim.inherits(Facet.TIME) ? null : claim.time().event());
        }
    }

    private Stream<Finding> finding(
            FactKey event, List<Claim> claims, ClaimComparison comparison, Witnesses witnesses) {
        Map<Site, List<Claim>> sites = new LinkedHashMap<>();
        claims.forEach(claim ->
                sites.computeIfAbsent(Site.of(claim), key -> new ArrayList<>()).add(claim));
        List<List<Claim>> said = List.copyOf(sites.values());
        Set<Claim> clashing = new LinkedHashSet<>();
        for (int i = 0; i < said.size(); i++) {
            for (int j = i + 1; j < said.size(); j++) {
                Claim a = said.get(i).get(0);
                Claim b = said.get(j).get(0);
                if (comparison.of(a, b).outcome() != Outcome.CONTRADICTION) {
                    continue;
                }
                if (!denies(a) && !denies(b) && toldTogether(said.get(i), said.get(j))) {
                    return Stream.empty();
                }
                clashing.addAll(said.get(i));
                clashing.addAll(said.get(j));
            }
        }
        List<Claim> ordered = clashing.stream().sorted(witnesses.order()).toList();
        return ordered.isEmpty() ? Stream.empty() : Stream.of(finding(event, ordered, witnesses));
    }

    /** Whether one article tells of both places, so that there may be two events. */
    private static boolean toldTogether(List<Claim> some, List<Claim> others) {
        Set<String> articles = some.stream().map(Claim::article).collect(Collectors.toSet());
        return others.stream().map(Claim::article).anyMatch(articles::contains);
    }

    private Finding finding(FactKey event, List<Claim> clashing, Witnesses witnesses) {
        Map<String, List<Claim>> answers = new LinkedHashMap<>();
        clashing.forEach(claim ->
                answers.computeIfAbsent(answer(claim), key -> new ArrayList<>()).add(claim));
        List<Position> positions = answers.entrySet().stream()
                .map(answer -> witnesses.position(answer.getKey(), answer.getValue()))
                .toList();
        Claim first = clashing.get(0);
        Claim other = clashing.stream()
                .filter(claim -> !answer(claim).equals(answer(first)))
                .findFirst()
                .orElseThrow();
        return new Dispute(event, null, question(first), null, positions)
                .by(
                        this,
                        ConflictType.PLACE,
                        page.severity(),
                        Strength.CONTRADICTION,
                        clashing.stream().anyMatch(PlacesDisagree::denies)
                                ? "One says where it was, another that it was not there."
                                : "One event is put at different places.",
                        Dispute.cite(first) + " does not go with " + Dispute.cite(other));
    }

    private static boolean bears(Claim claim) {
        return claim.measure().equals(BEARING) && claim.population() != null;
    }

    private static String question(Claim claim) {
        if (bears(claim)) {
            return "In which direction from " + name(claim) + " was the " + claim.population() + "?";
        }
        return claim.measure().equals(REGION)
                ? "In which region does " + claim.words() + " lie?"
                : "Where was the " + Objects.toString(claim.words()).replaceFirst("^the ", "") + "?";
    }

    private static String answer(Claim claim) {
        String name = bears(claim) ? claim.words() + " of " + name(claim) : name(claim);
        return denies(claim) ? "not " + name : name;
    }

    private static String name(Claim claim) {
        PlaceFacet place = Objects.requireNonNull(claim.place());
        return Objects.requireNonNullElse(place.name(), place.words());
    }

    private static boolean denies(Claim claim) {
        return claim.negated() || claim.modality() == Modality.DENIED;
    }
}
