package org.gainsay.conflict;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.fact.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * A row of the truth table.
 *
 * @param where file and line
 * @param sentence the sentence of the design it stands for
 * @param text the row as written
 * @param claims its claims; the verdict is that of the first two, the others are of the same story
 * @param gap whether it states what is right but not yet so
 * @param verdict contradiction, tension, compatible, note, or reads
 * @param type the type of the conflict or note, or null
 * @param typeGap whether no rule finds it yet
 * @param reason why the first two go together as they do; null where they are not compared as a pair
 * @param read what the value of its only claim is read as, for rows on reading; else null
 * @param further what else must hold: positions, scope, fact, proof, says, severity, note, value
 */
record TruthRow(
        String where,
        String sentence,
        String text,
        List<Claim> claims,
        boolean gap,
        String verdict,
        @Nullable String type,
        boolean typeGap,
        @Nullable ReasonCode reason,
        @Nullable String read,
        Map<String, String> further) {

    static final Set<String> VERDICTS = Set.of("contradiction", "tension", "compatible", "note", "reads");
    static final Set<String> FURTHER =
            Set.of("positions", "scope", "fact", "proof", "says", "severity", "note", "value", "origins");

    @Override
    public String toString() {
        return where + ": " + text;
    }
}
