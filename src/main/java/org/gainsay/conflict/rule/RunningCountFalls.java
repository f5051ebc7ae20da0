package org.gainsay.conflict.rule;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.FactRule;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.RulePage;
import org.gainsay.fact.Claimant;
import org.gainsay.fact.Disagreement;
import org.gainsay.fact.Fact;
import org.gainsay.fact.Position;
import org.gainsay.fact.Reference;
import org.gainsay.fact.Witnesses;

/**
 * A total that can only grow is lower than what the same claimant gave before. Leaves alone: levels that may fall, totals
 * of two claimants, which {@link FiguresDisagree} holds against each other, and an outlet that is only hours behind.
 */
public final class RunningCountFalls implements FactRule {

    private final RulePage page = RulePage.of(id());
    private final Reference reference;

    /** Judges with the reference data that comes with Gainsay. */
    public RunningCountFalls() {
        this(Reference.standard());
    }

    /** Judges with this reference data. */
    public RunningCountFalls(Reference reference) {
        this.reference = reference;
    }

    @Override
    public String id() {
        return "running-count-falls";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Reference reference() {
        return reference;
    }

    @Override
    public Duration lag() {
        return Duration.ofHours((long) page.parameter("silent-hours"));
    }

    @Override
    public Optional<Finding> judge(Fact fact, Witnesses witnesses) {
        return Disagreement.fallen(fact, witnesses, reference.words())
                .map(found -> FigureFinding.of(
                        this, ConflictType.RETRACTION, fact, found, explain(found.positions()), reference));
    }

    private static String explain(List<Position> positions) {
        String who = positions.stream()
                .flatMap(position -> position.claims().stream())
                .map(RunningCountFalls::name)
                .distinct()
                .limit(2)
                .reduce((a, b) -> a + " and " + b)
                .orElseThrow();
        return "A total that can only grow fell on the word of " + who
                + ": it was corrected, two counts were mixed, or one was wrong.";
    }

    private static String name(Claim claim) {
        return Claimant.of(claim).name();
    }
}
