package org.gainsay.gazetteer;

import java.util.Optional;
import org.gainsay.text.Node;
import org.jspecify.annotations.Nullable;

/**
 * A name that stands for a state, a force, a body, and the side behind it.
 *
 * @param surface as written
 * @param kind what sort of actor
 * @param side ISO alpha-2 code or {@code org:} id; null for a body whose state is not named ("the interior ministry")
 * @param ambiguous whether only context can tell that the actor is meant ("Moscow" is also a city)
 */
public record Actor(
        String surface, ActorKind kind, @Nullable String side, boolean ambiguous) {

    /** The same actor as written elsewhere. */
    Actor as(String words) {
        return new Actor(words, kind, side, ambiguous);
    }

    /** The actor of a node: its own, or the one that its place name may stand for. */
    public static Optional<Actor> of(Node node) {
        Actor own = node.value(Actor.class);
        PlaceMention place = node.value(PlaceMention.class);
        return Optional.ofNullable(own != null ? own : place == null ? null : place.actor());
    }
}
