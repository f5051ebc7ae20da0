package org.gainsay.conflict;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.gainsay.fact.Fact;
import org.gainsay.fact.Facts;
import org.gainsay.fact.Reference;
import org.gainsay.fact.Witnesses;

/**
 * A rule that judges each fact of a story by itself. The claims of a story are then sorted into facts once for all such
 * rules, and a fact whose answers are the same as last time need not be judged again.
 */
public interface FactRule extends Rule {

    /** The reference data by which claims are sorted into facts. */
    Reference reference();

    /** How far an outlet that names no time may be behind the news. */
    Duration lag();

    /**
     * What cannot all hold among the answers to one question.
     *
     * @param fact the question with its answers
     * @param witnesses who stands behind them
     */
    Optional<Finding> judge(Fact fact, Witnesses witnesses);

    @Override
    default List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = Witnesses.of(dossier.story(), dossier.articles());
        return new Facts(reference(), lag())
                .of(dossier.claims(), dossier.story(), witnesses).stream()
                        .flatMap(fact -> judge(fact, witnesses).stream())
                        .toList();
    }
}
