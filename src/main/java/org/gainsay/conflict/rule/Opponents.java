package org.gainsay.conflict.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.fact.Holding;
import org.gainsay.fact.Holding.Share;

/** Which sides a story shows against one another: at some place one of them took what the other left. */
final class Opponents {

    private final Set<Set<String>> pairs = new HashSet<>();

    private Opponents() {}

    /** The opponents in a story, from what it says of each place. */
    static Opponents among(Collection<List<Holding>> places) {
        Opponents opponents = new Opponents();
        for (List<Holding> place : places) {
            Set<String> takers = sides(place, Share.WHOLE);
            Set<String> leavers = sides(place, Share.NONE);
            takers.forEach(taker -> leavers.stream()
                    .filter(leaver -> !leaver.equals(taker))
                    .forEach(leaver -> opponents.pairs.add(Set.of(taker, leaver))));
        }
        return opponents;
    }

    private static Set<String> sides(List<Holding> place, Share share) {
        return place.stream()
                .filter(holding -> holding.share() == share)
                .map(Holding::side)
                .collect(Collectors.toSet());
    }

    /** Whether the two sides face each other. */
    boolean facing(String side, String other) {
        return !side.equals(other) && pairs.contains(Set.of(side, other));
    }

    /** Whether the two tell one movement the same way: the same side in the same direction, or its opponent in the other. */
    boolean agree(Holding a, Holding b) {
        return a.side().equals(b.side())
                ? a.share() == b.share()
                : facing(a.side(), b.side()) && a.share() != b.share();
    }

    /** Whether the two tell it in opposite ways: one side in both directions, or both opponents as leaving. */
    boolean reverse(Holding a, Holding b) {
        return a.side().equals(b.side())
                ? a.share() != b.share()
                : facing(a.side(), b.side()) && a.share() == Share.NONE && b.share() == Share.NONE;
    }
}
