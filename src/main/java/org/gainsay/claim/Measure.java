package org.gainsay.claim;

import org.gainsay.quantity.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * What is counted or measured: one line of {@code claim/measures.tsv}.
 *
 * @param id the word used in documents and keys: killed, area, distance
 * @param course how its value moves with time: a running total, a level or a settled value
 * @param dimension of its unit; {@link Dimension#COUNT} for things
 * @param label for headings and filters: "people killed"
 * @param question template of the heading with {@code {population}}, {@code {place}} and {@code {time}}; a stretch in
 *     square brackets falls away where its slot is empty, {@code {population|people}} gives a default
 * @param core whether it is a core fact of most stories, so that a contradiction is grave
 * @param needs what a figure of it must state before it can be held against another
 * @param parent measure that includes it ("casualties" for killed), or null
 * @param kind what documents call it
 */
public record Measure(
        String id,
        Course course,
        Dimension dimension,
        String label,
        String question,
        boolean core,
        Needs needs,
        @Nullable String parent,
        KindWords kind) {

    /** Whether its total never falls, so that an earlier count is part of a later one. */
    public boolean running() {
        return course == Course.RUNNING;
    }
}
