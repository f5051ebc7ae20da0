package org.gainsay.claim;

import org.gainsay.quantity.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * What is counted or measured: one line of {@code claim/measures.tsv}.
 *
 * @param id the word used in documents and keys: killed, area, distance
 * @param running whether its total never falls, so that an earlier count is part of a later one
 * @param dimension of its unit; {@link Dimension#COUNT} for things
 * @param label for headings and filters: "people killed"
 * @param question template of the heading with {@code {population}}, {@code {place}} and {@code {time}}
 * @param core whether it is a core fact of most stories, so that a contradiction is grave
 * @param parent measure that includes it ("casualties" for killed), or null
 */
public record Measure(
        String id,
        boolean running,
        Dimension dimension,
        String label,
        String question,
        boolean core,
        @Nullable String parent) {}
