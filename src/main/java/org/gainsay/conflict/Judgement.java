package org.gainsay.conflict;

import java.util.List;

/**
 * What the rules found in a dossier.
 *
 * @param findings contradictions and tensions, gravest first; one for a fact, type and article
 * @param notes what is only worth knowing, and findings whose evidence lies wholly in another one
 */
public record Judgement(List<Finding> findings, List<Finding> notes) {

    /** Copies the lists. */
    public Judgement {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }
}
