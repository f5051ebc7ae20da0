package org.gainsay.conflict;

import java.util.List;
import org.gainsay.fact.Position;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found: one question and the positions that cannot all hold.
 *
 * @param rule id of the rule
 * @param ruleVersion version of the rule that found it
 * @param type what is disputed
 * @param severity how much it matters
 * @param scope between outlets or inside one article
 * @param strength contradiction or tension
 * @param factKey the question as a key: stable under rewording, so that a decision outlives a re-run
 * @param article key of the article, for rules that look inside one; null for rules across outlets
 * @param question the question as a heading, ending in a question mark
 * @param explanation one or two sentences for the reviewer
 * @param proof one line with the arithmetic or logic
 * @param measure measure of the claims, for filtering
 * @param place name of the place, or null
 * @param positions two or more, the best supported first
 */
public record Finding(
        String rule,
        int ruleVersion,
        ConflictType type,
        Severity severity,
        Scope scope,
        Strength strength,
        String factKey,
        @Nullable String article,
        String question,
        String explanation,
        String proof,
        String measure,
        @Nullable String place,
        List<Position> positions) {

    /** Copies the positions and refuses fewer than two: one answer is no conflict. */
    public Finding {
        positions = List.copyOf(positions);
        if (positions.size() < 2) {
            throw new IllegalArgumentException(rule + " found fewer than two positions: " + question);
        }
    }

    /** The same finding under another measure, where the fact's key names it more narrowly ("money in USD"). */
    public Finding measuring(String id) {
        return new Finding(
                rule,
                ruleVersion,
                type,
                severity,
                scope,
                strength,
                factKey,
                article,
                question,
                explanation,
                proof,
                id,
                place,
                positions);
    }

    /** The same finding with other positions. */
    public Finding answering(List<Position> others) {
        return new Finding(
                rule,
                ruleVersion,
                type,
                severity,
                scope,
                strength,
                factKey,
                article,
                question,
                explanation,
                proof,
                measure,
                place,
                others);
    }

    /** The same finding with one more sentence of explanation. */
    public Finding because(String reason) {
        return explained(severity, reason);
    }

    /** The same finding as a note: worth knowing, no conflict. */
    public Finding asNote(String reason) {
        return explained(Severity.INFO, reason);
    }

    private Finding explained(Severity newSeverity, String reason) {
        return new Finding(
                rule,
                ruleVersion,
                type,
                newSeverity,
                scope,
                strength,
                factKey,
                article,
                question,
                explanation + " " + reason,
                proof,
                measure,
                place,
                positions);
    }
}
