package org.gainsay.conflict;

import java.time.Duration;
import java.util.List;
import org.gainsay.fact.Fact;
import org.gainsay.fact.Facts;
import org.gainsay.fact.Reference;
import org.gainsay.fact.Witnesses;

/** A rule that judges the facts of a story: its figures, sorted by the question they answer, once for all such rules. */
public interface FactsRule extends Rule {

    /** The reference data by which claims are sorted into facts. */
    Reference reference();

    /** How far an outlet that names no time may be behind the news. */
    Duration lag();

    /**
     * What cannot all hold among the facts of one story.
     *
     * @param facts in the order of their keys
     * @param witnesses who stands behind the answers
     */
    List<Finding> judge(List<Fact> facts, Witnesses witnesses);

    @Override
    default List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = dossier.witnesses();
        return judge(new Facts(reference(), lag()).of(dossier.claims(), dossier.story(), witnesses), witnesses);
    }
}
