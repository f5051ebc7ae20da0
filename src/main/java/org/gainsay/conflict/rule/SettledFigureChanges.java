package org.gainsay.conflict.rule;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
 * A source gives one number and hours later another for what was settled with the event. Leaves alone: totals that grow,
 * levels, amounts in a unit, other sources, and an outlet that names none.
 */
public final class SettledFigureChanges implements FactRule {

    private final RulePage page = RulePage.of(id());
    private final Reference reference;

    /** Judges with this reference data. */
    public SettledFigureChanges(Reference reference) {
        this.reference = reference;
    }

    @Override
    public String id() {
        return "settled-figure-changes";
    }

    @Override
    public int version() {
        return 1;
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
        return Disagreement.changed(fact, witnesses, reference.words())
                .map(found -> FigureFinding.of(
                        this, ConflictType.RETRACTION, fact, found, explain(found.positions()), reference));
    }

    private static String explain(List<Position> positions) {
        return positions.stream()
                        .flatMap(position -> position.claims().stream())
                        .map(claim -> Claimant.of(claim).name())
                        .distinct()
                        .limit(2)
                        .reduce((a, b) -> a + " and " + b)
                        .orElseThrow()
                + " gave one number and later another: the source corrected itself, or an outlet misquotes it.";
    }
}
