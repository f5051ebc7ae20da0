package org.gainsay.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.fact.Holding.Share;

/** All that a story says about who held one place, in the order of time. */
public final class PlaceHistory {

    /**
     * Two statements on one place that do not go together.
     *
     * @param first the earlier one
     * @param second the later one
     * @param outcome contradiction or tension
     */
    public record Standoff(Holding first, Holding second, Outcome outcome) {}

    /** A state comes before a change of the same moment. */
    private static final Comparator<Holding> ORDER =
            Comparator.comparing(Holding::at).thenComparing(Holding::change);

    private final List<Holding> holdings;
    private final Duration standing;

    /**
     * A history.
     *
     * @param holdings what is said of the place
     * @param standing how long a state stands that nobody reports to have changed
     */
    public PlaceHistory(List<Holding> holdings, Duration standing) {
        this.holdings = holdings.stream().sorted(ORDER).toList();
        this.standing = standing;
    }

    /**
     * The holdings of a story by key of their place, each list in the order of the claims.
     *
     * @param untimed how far back a change lies at most that is told without a time
     */
    public static Map<String, List<Holding>> byPlace(Collection<Claim> claims, Witnesses witnesses, Duration untimed) {
        List<Claim> control = claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.CONTROL)
                .sorted(witnesses.order())
                .toList();
        if (control.isEmpty()) {
            return Map.of();
        }
        Map<String, String> known = known(claims);
        Map<String, List<Holding>> places = new TreeMap<>();
        control.forEach(
                claim -> Holding.of(claim, witnesses::published, untimed).ifPresent(holding -> {
                    String place = FactKey.place(claim.place());
                    places.computeIfAbsent(known.getOrDefault(place, place), key -> new ArrayList<>())
                            .add(holding);
                }));
        return places;
    }

    /** Words for a place that one article leaves open and the others of the story use for one place only. */
    private static Map<String, String> known(Collection<Claim> claims) {
        Map<String, Set<String>> meanings = new TreeMap<>();
        claims.stream()
                .map(Claim::place)
                .filter(place -> place != null && place.id() != null)
                .forEach(place -> meanings.computeIfAbsent(
                                FactKey.place(new PlaceFacet(place.words(), null, null)), key -> new TreeSet<>())
                        .add(place.id()));
        Map<String, String> known = new TreeMap<>();
        meanings.forEach((words, ids) -> {
            if (ids.size() == 1) {
                known.put(words, ids.iterator().next());
            }
        });
        return known;
    }

    /** Every two statements that do not go together, earlier ones first. */
    public List<Standoff> clashes() {
        List<Standoff> clashes = new ArrayList<>();
        for (int i = 0; i < holdings.size(); i++) {
            Instant until = holdings.get(i).at().plus(standing);
            for (int j = i + 1; j < holdings.size() && !holdings.get(j).from().isAfter(until); j++) {
                Holding a = holdings.get(i);
                Holding b = holdings.get(j);
                standoff(a, b).ifPresent(clashes::add);
            }
        }
        return clashes;
    }

    /** How the two go together badly, if they do. */
    Optional<Standoff> between(Holding one, Holding other) {
        boolean ordered = ORDER.compare(one, other) <= 0;
        Holding first = ordered ? one : other;
        Holding second = ordered ? other : one;
        return second.from().isAfter(first.at().plus(standing)) ? Optional.empty() : standoff(first, second);
    }

    private Optional<Standoff> standoff(Holding a, Holding b) {
        Outcome outcome = excluding(a, b) && comparable(a, b) ? outcome(a, b) : Outcome.COMPATIBLE;
        return outcome == Outcome.COMPATIBLE ? Optional.empty() : Optional.of(new Standoff(a, b, outcome));
    }

    /** Whether the two cannot be true of one moment. */
    static boolean excluding(Holding a, Holding b) {
        return excludes(a, b) || excludes(b, a);
    }

    private static boolean excludes(Holding whole, Holding other) {
        if (whole.share() != Share.WHOLE) {
            return false;
        }
        boolean sameSide = whole.side().equals(other.side());
        return switch (other.share()) {
            case WHOLE, PART -> !sameSide;
            case CONTESTED -> true;
            case NONE -> sameSide && !(whole.change() && other.change());
        };
    }

    /** One voice that tells of a change tells a story, not two opinions. */
    private static boolean comparable(Holding a, Holding b) {
        return !a.sameVoice(b) || !(a.change() || b.change());
    }

    private Outcome outcome(Holding a, Holding b) {
        if (!b.change()) {
            return explained(a, b) ? Outcome.COMPATIBLE : Outcome.CONTRADICTION;
        }
        if (a.change()) {
            return a.meets(b) ? Outcome.CONTRADICTION : Outcome.COMPATIBLE;
        }
        if (a.at().equals(b.at()) && !b.stated()) {
            return Outcome.CONTRADICTION;
        }
        // A state and a change of one day: the change may have come after, but an editor would ask.
        return a.stated() && a.meets(b) ? Outcome.TENSION : Outcome.COMPATIBLE;
    }

    /** Whether somebody reports a change after {@code a} that leads to {@code b}. */
    private boolean explained(Holding a, Holding b) {
        return holdings.stream()
                .anyMatch(c -> c.change()
                        && !c.from().isBefore(a.at())
                        && !c.at().isAfter(b.at())
                        && excluding(a, c)
                        && !excluding(b, c));
    }
}
