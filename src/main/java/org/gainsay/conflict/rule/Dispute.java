package org.gainsay.conflict.rule;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.Scope;
import org.gainsay.conflict.Severity;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Position;
import org.gainsay.fact.Witnesses;
import org.jspecify.annotations.Nullable;

/**
 * One question with the positions found for it, on its way to a finding.
 *
 * @param fact the question's key
 * @param article key of the article, where the question is about that article only
 * @param question the question as a heading
 * @param place name of the place, or null
 * @param positions the answers, in any order
 */
record Dispute(
        FactKey fact,
        @Nullable String article,
        String question,
        @Nullable String place,
        List<Position> positions) {

    /** The finding that {@code rule} makes of it; a tension is never more than a detail. */
    Finding by(Rule rule, ConflictType type, Severity severity, Strength strength, String explanation, String proof) {
        return new Finding(
                rule.id(),
                rule.version(),
                type,
                strength == Strength.TENSION && severity != Severity.INFO ? Severity.LOW : severity,
                Scope.of(positions),
                strength,
                fact.toString(),
                article,
                question,
                explanation,
                proof,
                fact.measure(),
                place,
                Witnesses.ranked(positions));
    }

    /** A claim for a proof: its words, then outlet in brackets. */
    static String cite(Claim claim) {
        return "“" + claim.evidence().quote() + "” (" + claim.outlet() + ")";
    }
}
