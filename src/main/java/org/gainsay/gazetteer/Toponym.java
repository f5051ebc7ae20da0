package org.gainsay.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name of a place found in tokens, before it becomes a node.
 *
 * @param from first token
 * @param to token after the last
 * @param candidates what it may mean
 * @param part the direction before it, or null
 * @param exact whether the spelling is listed
 */
record Toponym(
        int from, int to, List<Place> candidates, @Nullable String part, boolean exact) {

    Toponym meaning(List<Place> fewer) {
        return new Toponym(from, to, fewer, part, exact);
    }
}
