package org.gainsay.conflict.rule;

import org.gainsay.claim.Measure;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.Severity;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.Disagreement;
import org.gainsay.fact.Fact;
import org.gainsay.fact.Outcome;
import org.gainsay.fact.Reference;

/** Turns a disagreement about a figure into a finding. */
final class FigureFinding {

    /** Two figures of a detail that lie closer than this matter little. */
    private static final double CLOSE = 0.1;

    private FigureFinding() {}

    static Finding of(
            Rule rule,
            ConflictType type,
            Fact fact,
            Disagreement disagreement,
            String explanation,
            Reference reference) {
        Strength strength = disagreement.outcome() == Outcome.CONTRADICTION ? Strength.CONTRADICTION : Strength.TENSION;
        String question = reference.questions().ask(fact.measure().id(), fact.population(), fact.place(), null);
        return new Dispute(fact.key(), null, question, fact.place(), disagreement.positions())
                .by(
                        rule,
                        type,
                        severity(fact.measure(), disagreement.gap()),
                        strength,
                        explanation,
                        disagreement.proof())
                .measuring(fact.measure().id());
    }

    /** A core fact is grave however small the gap; a detail is medium, or low where the figures almost agree. */
    private static Severity severity(Measure measure, double gap) {
        if (measure.core()) {
            return Severity.HIGH;
        }
        return gap < CLOSE ? Severity.LOW : Severity.MEDIUM;
    }
}
