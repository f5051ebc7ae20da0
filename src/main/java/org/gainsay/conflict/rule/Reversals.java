package org.gainsay.conflict.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.Holding;
import org.gainsay.fact.Holding.Share;
import org.jspecify.annotations.Nullable;

/** Finds among the moves reported of one place two that tell one movement in opposite directions, in n log n. */
final class Reversals {

    /** What a move tells, and whether it says when. */
    private record Kind(Share share, String side, boolean stated) {

        static Kind of(Holding move) {
            return new Kind(move.share(), move.side(), move.stated());
        }
    }

    private final List<Holding> moves;
    private final Opponents opponents;
    private final Duration oneMovement;
    private final Map<Kind, MoveLine> lines = new LinkedHashMap<>();
    private final Map<Kind, List<MoveLine>> reversing = new HashMap<>();

    /**
     * The moves of a place.
     *
     * @param opponents which sides face each other
     * @param oneMovement how far apart two reports that do not both give a day surely tell of one movement
     */
    Reversals(List<Holding> moves, Opponents opponents, Duration oneMovement) {
        this.moves = moves;
        this.opponents = opponents;
        this.oneMovement = oneMovement;
        Map<Kind, List<Holding>> kinds = new LinkedHashMap<>();
        moves.forEach(move ->
                kinds.computeIfAbsent(Kind.of(move), kind -> new ArrayList<>()).add(move));
        kinds.forEach((kind, alike) -> lines.put(kind, new MoveLine(alike)));
    }

    /** The first contradiction in the order of the moves, else the first tension; empty where all go together. */
    Optional<Clash<Holding>> hardest() {
        return first(Strength.CONTRADICTION).or(() -> first(Strength.TENSION));
    }

    private Optional<Clash<Holding>> first(Strength strength) {
        return moves.stream()
                .filter(move -> reversed(move, strength))
                .findFirst()
                .flatMap(move -> moves.stream()
                        .filter(other -> clash(move, other, strength))
                        .findFirst()
                        .map(other -> new Clash<>(move, other, strength)));
    }

    /** Whether some move clashes with this one at least so hard. */
    private boolean reversed(Holding move, Strength strength) {
        return reversing.computeIfAbsent(Kind.of(move), kind -> reversing(move)).stream()
                .anyMatch(line -> line.crosses(move, reach(move, line.any(), strength)));
    }

    private List<MoveLine> reversing(Holding move) {
        return lines.values().stream()
                .filter(line -> opponents.reverse(move, line.any()))
                .toList();
    }

    private boolean clash(Holding a, Holding b, Strength strength) {
        Duration reach = reach(a, b, strength);
        return opponents.reverse(a, b)
                && a.meets(b)
                && !a.claim().article().equals(b.claim().article())
                && (reach == null || Duration.between(a.at(), b.at()).abs().compareTo(reach) <= 0);
    }

    /** How far apart the two may lie; null for any distance. Reports that give no day and lie far apart may tell of two movements. */
    private @Nullable Duration reach(Holding a, Holding b, Strength strength) {
        return strength == Strength.TENSION || (a.stated() && b.stated()) ? null : oneMovement;
    }
}
