package org.gainsay.conflict;

import java.util.List;
import java.util.Optional;
import org.gainsay.fact.Fact;
import org.gainsay.fact.Witnesses;

/** A rule that judges each fact by itself. */
public interface FactRule extends FactsRule {

    /**
     * What cannot all hold among the answers to one question.
     *
     * @param fact the question with its answers
     * @param witnesses who stands behind them
     */
    Optional<Finding> judge(Fact fact, Witnesses witnesses);

    @Override
    default List<Finding> judge(List<Fact> facts, Witnesses witnesses) {
        return facts.stream().flatMap(fact -> judge(fact, witnesses).stream()).toList();
    }
}
