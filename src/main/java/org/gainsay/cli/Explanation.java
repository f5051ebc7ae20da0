package org.gainsay.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The document of {@code check --explain}: why two claims are, or are not, held against each other.
 *
 * @param claims the two
 * @param verdict contradiction, tension or compatible
 * @param reason code of the reason
 * @param because the reason as a clause
 * @param proof one line that shows it
 * @param flagged the conflicts and notes in which the two stand on different positions
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Explanation(
        List<ClaimRow> claims, String verdict, String reason, String because, String proof, List<FlagRow> flagged) {

    /**
     * A conflict or note.
     *
     * @param rule the rule that found it
     * @param strength contradiction or tension
     * @param severity {@code info} for a note
     * @param question what the two answer differently
     * @param proof its own proof
     */
    record FlagRow(String rule, String strength, String severity, String question, String proof) {}

    /** Whether the two do not go together, by themselves or in the eyes of a rule. */
    boolean isFlagged() {
        return !verdict.equals("compatible")
                || flagged.stream().anyMatch(flag -> !flag.severity().equals("info"));
    }
}
