package org.gainsay.conflict.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RulePage;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Position;
import org.gainsay.fact.Witnesses;
import org.gainsay.gazetteer.Gazetteer;
import org.gainsay.gazetteer.Place;
import org.gainsay.gazetteer.PlaceKind;

/**
 * A town said to lie in a region that holds no place of its name. The other position is the gazetteer's; claims of the story
 * that agree with it are its evidence. Leaves alone: towns whose name several places share, unless the gazetteer has all
 * places of the country, seats of a region that surrounds them, and whatever is only near a region.
 */
public final class TownInWrongRegion implements Rule {

    private static final String REGION = "region";

    private final RulePage page = RulePage.of(id());
    private final Gazetteer gazetteer;
    private final Namesakes namesakes;

    /** A rule that asks this gazetteer. */
    public TownInWrongRegion(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.namesakes = new Namesakes(gazetteer, page);
    }

    @Override
    public String id() {
        return "town-in-wrong-region";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = dossier.witnesses();
        Map<String, List<Claim>> towns = new LinkedHashMap<>();
        dossier.claims().stream().filter(TownInWrongRegion::told).forEach(claim -> towns.computeIfAbsent(
                        claim.population(), key -> new ArrayList<>())
                .add(claim));
        return towns.entrySet().stream()
                .flatMap(town -> gazetteer.place(town.getKey()).stream()
                        .flatMap(place -> finding(place, town.getValue(), dossier, witnesses)))
                .toList();
    }

    private static boolean told(Claim claim) {
        return claim.kind() == ClaimKind.PLACE
                && claim.measure().equals(REGION)
                && claim.population() != null
                && claim.place() != null
                && claim.place().id() != null
                && claim.modality().stands()
                && !claim.negated();
    }

    private Stream<Finding> finding(Place town, List<Claim> claims, Dossier dossier, Witnesses witnesses) {
        List<Claim> fitting = claims.stream()
                .filter(claim -> gazetteer.within(town.id(), region(claim).id()))
                .toList();
        List<Claim> agreeing = fitting.stream()
                .filter(claim -> region(claim).kind() == PlaceKind.REGION)
                .toList();
        List<Claim> wrong = claims.stream()
                .filter(claim -> !fitting.contains(claim))
                .filter(claim -> namesakes.none(claim, town, region(claim), !agreeing.isEmpty()))
                .toList();
        Place right =
                town.region() == null ? null : gazetteer.place(town.region()).orElse(null);
        return wrong.isEmpty() || right == null
                ? Stream.empty()
                : Stream.of(finding(town, right, wrong, agreeing, dossier, witnesses));
    }

    private Finding finding(
            Place town, Place right, List<Claim> wrong, List<Claim> agreeing, Dossier dossier, Witnesses witnesses) {
        Map<String, List<Claim>> said = new LinkedHashMap<>();
        wrong.forEach(claim -> said.computeIfAbsent(region(claim).name(), key -> new ArrayList<>())
                .add(claim));
        List<Position> positions = new ArrayList<>();
        said.forEach((region, claims) -> positions.add(witnesses.position(region, claims)));
        positions.add(witnesses.position(right.name() + " (the gazetteer)", agreeing));
        return new Dispute(
                        new FactKey(
                                REGION, FactKey.ANY, town.id(), dossier.story().key()),
                        null,
                        "In which region does " + town.name() + " lie?",
                        town.name(),
                        positions)
                .by(
                        this,
                        ConflictType.PLACE,
                        page.severity(),
                        Strength.CONTRADICTION,
                        town.name() + " lies in " + right.name() + ", and "
                                + region(wrong.get(0)).name() + " has no place of that name.",
                        Dispute.cite(wrong.get(0)) + ": the gazetteer has " + town.name() + ", " + right.name());
    }

    private Place region(Claim claim) {
        return gazetteer.place(Objects.requireNonNull(claim.place()).id()).orElseThrow();
    }
}
