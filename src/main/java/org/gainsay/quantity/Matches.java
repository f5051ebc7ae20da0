package org.gainsay.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.gainsay.text.Chain;
import org.gainsay.text.Match;
import org.gainsay.text.Patterns;

/** Chooses among matches that overlap after Java has judged them, so that one refused does not hide a good one. */
final class Matches {

    private Matches() {}

    /**
     * The matches that hold: the leftmost first, of those the longest, of those the first in the file; none overlaps another.
     *
     * @return in the order of the text, backwards, so that replacing one leaves the places of the others
     */
    static List<Match> backwards(Patterns patterns, Chain chain, Predicate<Match> holds) {
        List<Match> all = new ArrayList<>(patterns.findEach(chain));
        all.sort(Comparator.comparingInt(Match::from).thenComparing(Match::to, Comparator.reverseOrder()));
        List<Match> chosen = new ArrayList<>();
        int free = 0;
        for (Match match : all) {
            if (match.from() >= free && holds.test(match)) {
                chosen.add(0, match);
                free = match.to();
            }
        }
        return chosen;
    }
}
