package org.gainsay.claim;

import org.jspecify.annotations.Nullable;

/**
 * Where a claim holds.
 *
 * @param words the place as the article writes it
 * @param id gazetteer id, or null where the words stay unresolved or ambiguous
 * @param name the gazetteer's name, or null where unresolved
 */
public record PlaceFacet(
        String words, @Nullable String id, @Nullable String name) {}
