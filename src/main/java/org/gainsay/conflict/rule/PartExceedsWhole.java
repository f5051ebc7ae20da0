package org.gainsay.conflict.rule;

import java.time.Duration;
import java.util.List;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.FactsRule;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.RulePage;
import org.gainsay.fact.Fact;
import org.gainsay.fact.Reference;
import org.gainsay.fact.Wholes;
import org.gainsay.fact.Witnesses;

/**
 * A part that is larger than its whole: more children hurt than people, more dead in the town than in its province. Leaves
 * alone: scopes that only the context gives, a whole counted before the part, levels of two times, and shares, prices and
 * other figures that do not add up.
 */
public final class PartExceedsWhole implements FactsRule {

    private final RulePage page = RulePage.of(id());
    private final Reference reference;

    /** Judges with this reference data. */
    public PartExceedsWhole(Reference reference) {
        this.reference = reference;
    }

    @Override
    public String id() {
        return "part-exceeds-whole";
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
    public List<Finding> judge(List<Fact> facts, Witnesses witnesses) {
        return new Wholes(reference, witnesses)
                .exceeded(facts).stream()
                        .map(found -> FigureFinding.of(
                                this,
                                ConflictType.FIGURE,
                                found.fact(),
                                found.disagreement(),
                                "A part is given as larger than its whole. "
                                        + Voices.explain(found.disagreement().positions()),
                                reference))
                        .toList();
    }
}
