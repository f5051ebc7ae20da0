package org.gainsay.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gainsay.text.Chain;
import org.gainsay.text.Match;
import org.gainsay.text.Patterns;

/** Chooses among matches that overlap after Java has judged them, so that one refused does not hide a good one. */
final class Matches {

    private Matches() {}

    /** A match and what Java made of it. */
    record Read<T>(Match match, T value) {}

    /**
     * The matches that {@code reader} makes something of: the leftmost first, of those the longest, of those the first in the
     * file; none overlaps another.
     *
     * @return in the order of the text, backwards, so that replacing one leaves the places of the others
     */
    static <T> List<Read<T>> backwards(Patterns patterns, Chain chain, Function<Match, Optional<T>> reader) {
        List<Match> all = patterns.findEach(chain);
        if (all.isEmpty()) {
            return List.of();
        }
        all.sort(Comparator.comparingInt(Match::from).thenComparing(Match::to, Comparator.reverseOrder()));
        List<Read<T>> chosen = new ArrayList<>();
        int free = 0;
        for (Match match : all) {
            Optional<T> value = match.from() >= free ? reader.apply(match) : Optional.empty();
            if (value.isPresent()) {
                chosen.add(new Read<>(match, value.get()));
                free = match.to();
            }
        }
        Collections.reverse(chosen);
        return chosen;
    }
}
