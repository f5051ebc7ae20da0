package org.gainsay.conflict.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.article.Zone;
import org.gainsay.claim.Claim;
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
import org.gainsay.fact.Witnesses;

/**
 * One movement told in opposite directions: the same side takes a place and leaves it at one time, or the
 * opponent that took it is said to have left. A headline without a day speaks of the day of its text. Leaves alone: in and
 * out on different days, one side out and the other in, two sides that both leave while nobody arrives, and one article by
 * itself, which may tell of both in turn.
 */
public final class MovementReversed implements Rule {

    private final RulePage page = RulePage.of(id());

    @Override
    public String id() {
        return "movement-reversed";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = dossier.witnesses();
        Duration untimed = Duration.ofHours((long) page.parameter("untimed-change-hours"));
        Duration oneMovement = Duration.ofHours((long) page.parameter("one-movement-hours"));
        Map<String, List<Holding>> places = PlaceHistory.byPlace(dossier.claims(), witnesses, untimed);
        Opponents opponents = Opponents.among(places.values());
        List<Finding> findings = new ArrayList<>();
        places.values().forEach(holdings -> {
            List<Holding> moves = moves(holdings, opponents);
            new Reversals(moves, opponents, oneMovement)
                    .hardest()
                    .ifPresent(clash -> findings.add(
                            finding(dossier.story().key(), clash, agreeing(moves, clash, opponents), witnesses)));
        });
        return findings;
    }

    /** The changes of hand, headlines set to the time of their text. */
    private static List<Holding> moves(List<Holding> holdings, Opponents opponents) {
        List<Holding> moves = holdings.stream()
                .filter(holding -> holding.change() && isMove(holding.share()))
                .toList();
        Map<String, List<Holding>> texts = moves.stream()
                .filter(move -> move.claim().zone() != Zone.HEADLINE)
                .collect(Collectors.groupingBy(move -> move.claim().article()));
        return moves.stream()
                .flatMap(move -> dated(move, texts.getOrDefault(move.claim().article(), List.of()), opponents))
                .toList();
    }

    private static boolean isMove(Share share) {
        return share == Share.WHOLE || share == Share.NONE;
    }

    private static Stream<Holding> dated(Holding move, List<Holding> text, Opponents opponents) {
        if (move.stated() || move.claim().zone() != Zone.HEADLINE) {
            return Stream.of(move);
        }
        List<Holding> agreeing =
                text.stream().filter(other -> opponents.agree(move, other)).toList();
        Stream<Holding> told = (agreeing.isEmpty() ? text : agreeing).stream();
        List<Holding> dated = told.map(other -> move.during(other.stated(), other.from(), other.at()))
                .distinct()
                .toList();
        return dated.isEmpty() ? Stream.of(move) : dated.stream();
    }

    /** For both sides of the clash: the moves of its time that agree with it. */
    private static List<List<Holding>> agreeing(List<Holding> moves, Clash<Holding> clash, Opponents opponents) {
        List<Holding> concerned = moves.stream()
                .filter(move -> move.meets(clash.first()) || move.meets(clash.second()))
                .toList();
        return Stream.of(clash.first(), clash.second())
                .map(side -> concerned.stream()
                        .filter(move -> opponents.agree(side, move))
                        .toList())
                .toList();
    }

    private Finding finding(String story, Clash<Holding> clash, List<List<Holding>> agreeing, Witnesses witnesses) {
        PlaceFacet facet = Objects.requireNonNull(clash.first().claim().place());
        String place = facet.name() == null ? facet.words() : facet.name();
        FactKey control = FactKey.of(clash.first().claim(), story);
        return new Dispute(
                        new FactKey("movement", FactKey.ANY, control.place(), control.event()),
                        null,
                        "Who took " + place + ", and who left it?",
                        place,
                        List.of(
                                position(clash.first(), agreeing.get(0), witnesses),
                                position(clash.second(), agreeing.get(1), witnesses)))
                .by(
                        this,
                        ConflictType.CONTROL,
                        page.severity(),
                        clash.strength(),
                        "One movement at " + place + " is told in opposite directions.",
                        Dispute.cite(clash.first().claim()) + " reverses "
                                + Dispute.cite(clash.second().claim()));
    }

    private static Position position(Holding example, List<Holding> agreeing, Witnesses witnesses) {
        List<Claim> claims = agreeing.stream().map(Holding::claim).toList();
        String side = SideName.of(example.side(), claims);
        return witnesses.position((example.share() == Share.WHOLE ? "taken by " : "left by ") + side, claims);
    }
}
