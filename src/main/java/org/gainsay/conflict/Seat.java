package org.gainsay.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.claim.StoredClaim;
import org.gainsay.fact.Position;

/**
 * The place of a found position in its conflict. Decisions name places and people remember letters, so an answer keeps its
 * place however its support changes; one that is new takes the next.
 *
 * @param ordinal its place, from 0
 * @param position the answer
 * @param claims the stored claims behind it, in the position's order
 */
record Seat(int ordinal, Position position, List<StoredClaim> claims) {

    /** A known position that a found one may continue: under its label, with its answers, on its claims. */
    private record Match(int ordinal, int found, boolean label, long answers, long claims) {

        static final Comparator<Match> CLOSEST = Comparator.comparing(Match::label)
                .thenComparing(Match::answers)
                .thenComparing(Match::claims)
                .reversed()
                .thenComparing(Match::ordinal)
                .thenComparing(Match::found);

        boolean fits() {
            return label || answers > 0 || claims > 0;
        }
    }

    /**
     * A place for each position found, ordered by place.
     *
     * @param evidence what was found
     * @param before the positions known, none for a new conflict
     */
    static List<Seat> of(Evidence evidence, List<StoredPosition> before) {
        List<Position> found = evidence.finding().positions();
        Map<Integer, Integer> places = continued(evidence, before);
        int next = before.stream().mapToInt(StoredPosition::ordinal).max().orElse(-1) + 1;
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Integer place = places.get(i);
            seats.add(new Seat(place == null ? next++ : place, found.get(i), evidence.claims(i)));
        }
        seats.sort(Comparator.comparing(Seat::ordinal));
        return seats;
    }

    /** For the found positions that continue a known one, by number, the place of that one. */
    private static Map<Integer, Integer> continued(Evidence evidence, List<StoredPosition> before) {
        List<Match> matches = new ArrayList<>();
        for (StoredPosition known : before) {
            Set<String> answers = Set.copyOf(known.answers());
            for (int i = 0; i < evidence.finding().positions().size(); i++) {
                matches.add(match(known, answers, evidence, i));
            }
        }
        Map<Integer, Integer> places = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        matches.stream().filter(Match::fits).sorted(Match.CLOSEST).forEach(match -> {
            if (!places.containsKey(match.found()) && taken.add(match.ordinal())) {
                places.put(match.found(), match.ordinal());
            }
        });
        return places;
    }

    private static Match match(StoredPosition known, Set<String> answers, Evidence evidence, int found) {
        Position position = evidence.finding().positions().get(found);
        return new Match(
                known.ordinal(),
                found,
                known.label().equals(position.value()),
                Answer.of(position).stream().filter(answers::contains).count(),
                evidence.claims(found).stream().filter(known::restsOn).count());
    }
}
