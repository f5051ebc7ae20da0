package org.gainsay.conflict.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Control;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RulePage;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Holding;
import org.gainsay.fact.Holding.Share;
import org.gainsay.fact.PlaceHistory;
import org.gainsay.fact.Position;
import org.gainsay.fact.Questions;
import org.gainsay.fact.Witnesses;

/**
 * Two sides are said to hold one place at one time, or one side to hold a place that is contested or that it does not hold.
 * Leaves alone: changes between the two reports, one side gone and the other there, shares, plans, and opposite movements
 * of one side, which {@link MovementReversed} finds.
 */
public final class ControlDisagrees implements Rule {

    private final RulePage page = RulePage.of(id());
    private final Questions questions = Questions.standard();

    @Override
    public String id() {
        return "control-disagrees";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = dossier.witnesses();
        Duration untimed = Duration.ofHours((long) page.parameter("untimed-change-hours"));
        List<Finding> findings = new ArrayList<>();
        PlaceHistory.byPlace(dossier.claims(), witnesses, untimed).forEach((place, holdings) -> {
            Duration standing = Duration.ofDays((long) page.parameter("state-stands-days"));
            List<Clash<Holding>> clashes = new PlaceHistory(holdings, standing)
                    .clashes().stream().map(Clash::of).toList();
            if (!clashes.isEmpty()) {
                findings.add(finding(dossier.story().key(), holdings, clashes, witnesses));
            }
        });
        return findings;
    }

    private Finding finding(String story, List<Holding> holdings, List<Clash<Holding>> clashes, Witnesses witnesses) {
        Clash<Holding> hardest = Clash.hardest(clashes);
        Claim first = hardest.first().claim();
        Set<Holding> clashing = new HashSet<>();
        clashes.forEach(clash -> clashing.addAll(List.of(clash.first(), clash.second())));
        List<Holding> involved = holdings.stream().filter(clashing::contains).toList();
        PlaceFacet facet = Objects.requireNonNull(first.place());
        String place = facet.name() == null ? facet.words() : facet.name();
        return new Dispute(
                        FactKey.of(first, story),
                        null,
                        questions.ask(first.measure(), null, place, null),
                        place,
                        positions(involved, witnesses))
                .by(
                        this,
                        ConflictType.CONTROL,
                        page.severity(),
                        hardest.strength(),
                        "At one time " + place + " is said to be " + label(hardest.first(), involved) + " and "
                                + label(hardest.second(), involved) + ".",
                        Dispute.cite(first) + " does not go with "
                                + Dispute.cite(hardest.second().claim()));
    }

    private static List<Position> positions(List<Holding> involved, Witnesses witnesses) {
        Map<String, Map<Share, List<Holding>>> said = new LinkedHashMap<>();
        involved.forEach(holding -> said.computeIfAbsent(holding.side(), side -> new LinkedHashMap<>())
                .computeIfAbsent(holding.share(), share -> new ArrayList<>())
                .add(holding));
        Map<String, List<Claim>> answers = new LinkedHashMap<>();
        said.values().forEach(side -> side.values().forEach(alike -> {
            Holding first = alike.get(0);
            Holding answer = meant(first, involved).orElse(first);
            List<Claim> claims = answers.computeIfAbsent(label(answer, involved), key -> new ArrayList<>());
            alike.forEach(holding -> claims.add(holding.claim()));
        }));
        return answers.entrySet().stream()
                .map(answer -> witnesses.position(answer.getKey(), answer.getValue()))
                .toList();
    }

    /**
     * The answer told in full: "one is gone" and "the other is there" are one answer, and so are "it was taken" and "X took it".
     * Empty where no other answer says more, or several do.
     */
    private static Optional<Holding> meant(Holding holding, List<Holding> involved) {
        boolean unnamed = holding.side().equals(Control.ANYBODY);
        boolean gone = holding.share() == Share.NONE && !unnamed;
        if (!gone && !(unnamed && holding.share() == Share.WHOLE)) {
            return Optional.empty();
        }
        List<Holding> others = involved.stream()
                .filter(other -> other.share() == Share.WHOLE && !other.side().equals(holding.side()))
                .filter(other -> !other.side().equals(Control.ANYBODY) && (gone || other.change()))
                .toList();
        return others.stream().map(Holding::side).distinct().count() == 1
                ? others.stream().findFirst()
                : Optional.empty();
    }

    private static String label(Holding holding, List<Holding> involved) {
        if (holding.side().equals(Control.ANYBODY) && holding.share() != Share.CONTESTED) {
            return holding.share() == Share.NONE ? "not taken" : "taken";
        }
        String side = SideName.of(
                holding.side(), involved.stream().map(Holding::claim).toList());
        return switch (holding.share()) {
            case WHOLE -> "held by " + side;
            case PART -> "partly held by " + side;
            case CONTESTED -> "contested";
            case NONE -> "not held by " + side;
        };
    }
}
