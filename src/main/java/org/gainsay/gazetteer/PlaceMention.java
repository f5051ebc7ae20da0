package org.gainsay.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a place: the value of a {@code PLACE} node.
 *
 * @param words as written, without article: "southern Zaporizhzhia region"
 * @param candidates all places they may mean; empty only where nothing fits the words beside them
 * @param part "southern", where the words speak of part of the candidates or describe where they lie; else null
 * @param exact false where the spelling is in no list and was matched by sound
 * @param actor whose side the same words may stand for ("Moscow"); else null
 */
public record PlaceMention(
        String words,
        List<Place> candidates,
        @Nullable String part,
        boolean exact,
        @Nullable Actor actor) {

    /** Copies the candidates. */
    public PlaceMention {
        candidates = List.copyOf(candidates);
    }

    /** Whether any candidate is of the kind. */
    public boolean maybe(PlaceKind kind) {
        return Candidates.any(candidates, place -> place.kind() == kind);
    }
}
