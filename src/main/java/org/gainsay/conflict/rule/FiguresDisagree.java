package org.gainsay.conflict.rule;

import java.time.Duration;
import java.util.Optional;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.FactRule;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.RulePage;
import org.gainsay.fact.Disagreement;
import org.gainsay.fact.Fact;
import org.gainsay.fact.Reference;
import org.gainsay.fact.Witnesses;

/**
 * Figures for one question that cannot all hold, whoever gives them. Leaves alone: other measures, people, places and
 * events, a total that grew, a bound the other number keeps to, rounding, and ranges too wide to say anything.
 */
public final class FiguresDisagree implements FactRule {

    private final RulePage page = RulePage.of(id());
    private final Reference reference;

    /** Judges with the reference data that comes with Gainsay. */
    public FiguresDisagree() {
        this(Reference.standard());
    }

    /** Judges with this reference data. */
    public FiguresDisagree(Reference reference) {
        this.reference = reference;
    }

    @Override
    public String id() {
        return "figures-disagree";
    }

    @Override
    public int version() {
        return 3;
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
        return Disagreement.among(fact, witnesses, reference.words())
                .map(found -> FigureFinding.of(
                        this, ConflictType.FIGURE, fact, found, Voices.explain(found.positions()), reference));
    }
}
