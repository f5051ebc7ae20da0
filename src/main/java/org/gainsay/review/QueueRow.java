package org.gainsay.review;

import java.time.Instant;
import java.util.List;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Scope;
import org.gainsay.conflict.Severity;
import org.gainsay.conflict.Strength;
import org.jspecify.annotations.Nullable;

/**
 * One conflict in the queue.
 *
 * @param id its number
 * @param version to send back with a decision
 * @param question the heading
 * @param positions the answers in the order of their letters
 * @param type what is disputed
 * @param severity how much it matters
 * @param strength contradiction or tension
 * @param scope between outlets or inside one article
 * @param rule id of the rule that found it
 * @param measure id of the measure
 * @param story number of the story
 * @param storyTitle its name
 * @param state where its review stands
 * @param assignee who works on it, or null
 * @param outlets how many outlets stand behind it
 * @param origins how many independent origins
 * @param newest when the newest evidence appeared, or null
 * @param flaggedAt when it was flagged first
 * @param changedAt when its evidence last changed
 */
public record QueueRow(
        long id,
        long version,
        String question,
        List<Answered> positions,
        ConflictType type,
        Severity severity,
        Strength strength,
        Scope scope,
        String rule,
        String measure,
        long story,
        String storyTitle,
        ReviewState state,
        @Nullable String assignee,
        int outlets,
        int origins,
        @Nullable Instant newest,
        Instant flaggedAt,
        Instant changedAt) {

    /**
     * One answer.
     *
     * @param ordinal its place, 0 for the best supported
     * @param label the answer in words
     * @param origins how many independent origins stand behind it
     * @param outlets names of its outlets, sorted
     * @param value the figure as read, or null where it is none
     * @param low lowest number it allows; infinite where open-ended; null where it is no figure
     * @param high highest number it allows
     * @param unit id of the unit, or null for a count
     */
    public record Answered(
            int ordinal,
            String label,
            int origins,
            List<String> outlets,
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable String unit) {}
}
