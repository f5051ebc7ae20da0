package org.gainsay.conflict.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RulePage;
import org.gainsay.conflict.Severity;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Position;
import org.gainsay.fact.Witnesses;

/**
 * One deed that somebody is said to have done alone and others to have had a part in, or one sentence in the mouths of two
 * people. Leaves alone: a body and its spokesman, a force and its state, other deeds, and numbers that two sources share.
 */
public final class AttributedDifferently implements Rule {

    private final RulePage page = RulePage.of(id());

    @Override
    public String id() {
        return "attributed-differently";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = dossier.witnesses();
        List<Credit> credits = dossier.claims().stream()
                .flatMap(claim -> Credit.of(claim).stream())
                .toList();
        List<Finding> findings = new ArrayList<>();
        List<Credit> left = credits.stream().filter(Credit::alone).toList();
        while (!left.isEmpty()) {
            Credit first = left.get(0);
            List<Credit> alone = left.stream().filter(first::sameWho).toList();
            Shared shared = new Shared(
                    alone,
                    credits.stream()
                            .filter(other -> near(first, other, witnesses))
                            .toList());
            if (!shared.isEmpty()) {
                findings.add(finding(shared, dossier, witnesses));
            }
            left = left.stream().filter(credit -> !alone.contains(credit)).toList();
        }
        Mouths.of(dossier.claims(), (long) page.parameter("least-words"))
                .forEach(mouths -> findings.add(finding(mouths, dossier, witnesses)));
        return findings;
    }

    private boolean near(Credit one, Credit other, Witnesses witnesses) {
        Instant first = witnesses.published(one.claim());
        Instant second = witnesses.published(other.claim());
        return first.equals(second)
                || !first.equals(Instant.MAX)
                        && !second.equals(Instant.MAX)
                        && Duration.between(first, second).abs().toDays() <= page.parameter("same-deed-days");
    }

    private Finding finding(Shared shared, Dossier dossier, Witnesses witnesses) {
        Credit first = shared.alone().get(0);
        String who = first.who();
        boolean firm = shared.contradicted();
        List<Position> positions = Stream.concat(
                        Stream.of(witnesses.position(
                                who + " alone",
                                shared.alone().stream().map(Credit::claim).toList())),
                        shared.positions(witnesses))
                .toList();
        Claim against = positions.get(1).claims().get(0);
        return new Dispute(
                        new FactKey(
                                "attribution",
                                Credit.ALONE,
                                FactKey.ANY,
                                SourceName.key(who) + "/" + dossier.story().key()),
                        null,
                        "Did " + who + " do it alone?",
                        first.claim().place() == null
                                ? null
                                : first.claim().place().name(),
                        positions)
                .by(
                        this,
                        ConflictType.ATTRIBUTION,
                        firm ? page.severity() : Severity.LOW,
                        firm ? Strength.CONTRADICTION : Strength.TENSION,
                        firm
                                ? "One deed is credited to " + who + " alone and to others as well."
                                : "One account credits " + who + " alone, another leaves " + who + " out.",
                        Dispute.cite(first.claim()) + " does not go with " + Dispute.cite(against));
    }

    private Finding finding(Mouths mouths, Dossier dossier, Witnesses witnesses) {
        List<Position> positions = mouths.positions(witnesses);
        return new Dispute(
                        new FactKey(
                                "attribution",
                                "words",
                                FactKey.ANY,
                                mouths.key() + "/" + dossier.story().key()),
                        null,
                        "Who said “" + mouths.words() + "”?",
                        null,
                        positions)
                .by(
                        this,
                        ConflictType.ATTRIBUTION,
                        page.severity(),
                        Strength.CONTRADICTION,
                        "One sentence is given to two people.",
                        Dispute.cite(positions.get(0).claims().get(0)) + " of "
                                + positions.get(0).value() + " is given to "
                                + positions.get(1).value());
    }
}
