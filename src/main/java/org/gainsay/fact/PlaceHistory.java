package org.gainsay.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Control;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.claim.SideWords;
import org.gainsay.fact.Holding.Answer;
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

    private static final SideWords SIDES = SideWords.standard();

    /** A state comes before a change of the same moment. */
    private static final Comparator<Holding> ORDER =
            Comparator.comparing(Holding::at).thenComparing(Holding::change);

    private final List<Holding> holdings;
    private final Map<Answer, List<Integer>> answers = new LinkedHashMap<>();
    private final Turns turns;
    private final Duration standing;
    private final Duration longest;

    /**
     * A history.
     *
     * @param holdings what is said of the place
     * @param standing how long a state stands that nobody reports to have changed
     */
    public PlaceHistory(List<Holding> holdings, Duration standing) {
        this.holdings = holdings.stream().sorted(ORDER).toList();
        this.turns = new Turns(this.holdings, PlaceHistory::excluding);
        this.standing = standing;
        this.longest = this.holdings.stream()
                .map(holding -> Duration.between(holding.from(), holding.at()))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        for (int i = 0; i < this.holdings.size(); i++) {
            answers.computeIfAbsent(this.holdings.get(i).answer(), answer -> new ArrayList<>())
                    .add(i);
        }
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
        Map<String, String> known = control.stream().allMatch(PlaceHistory::resolved) ? Map.of() : known(claims);
        Map<String, List<Holding>> places = new TreeMap<>();
        control.forEach(
                claim -> Holding.of(claim, witnesses::published, untimed).ifPresent(holding -> {
                    String place = FactKey.place(claim.place());
                    places.computeIfAbsent(known.getOrDefault(place, place), key -> new ArrayList<>())
                            .add(holding);
                }));
        return places;
    }

    private static boolean resolved(Claim claim) {
        return claim.place() != null && claim.place().id() != null;
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

    /**
     * For every statement that something does not go with: the first later one that contradicts it, else the first later one
     * that sits badly with it, else the first earlier one. The hardest comes first among those of its kind.
     */
    public List<Standoff> clashes() {
        List<Standoff> clashes = new ArrayList<>();
        boolean[] involved = new boolean[holdings.size()];
        for (int i = 0; i < involved.length; i++) {
            int other = after(i);
            if (other >= 0) {
                involved[i] = true;
                involved[other] = true;
                clashes.add(standoff(holdings.get(i), holdings.get(other)).orElseThrow());
            }
        }
        for (int i = 0; i < involved.length; i++) {
            if (!involved[i]) {
                before(i).ifPresent(clashes::add);
            }
        }
        return clashes;
    }

    private int after(int index) {
        Holding first = holdings.get(index);
        Instant until = first.at().plus(standing);
        int contradicting = holdings.size();
        int straining = holdings.size();
        for (List<Integer> others : excluded(first)) {
            for (int k = from(others, index + 1); k < others.size() && others.get(k) < contradicting; k++) {
                Holding second = holdings.get(others.get(k));
                if (second.at().isAfter(until.plus(longest))) {
                    break;
                }
                Outcome outcome = second.from().isAfter(until) ? Outcome.COMPATIBLE : outcome(first, second);
                if (outcome == Outcome.CONTRADICTION) {
                    contradicting = others.get(k);
                } else if (outcome == Outcome.TENSION) {
                    straining = Math.min(straining, others.get(k));
                }
            }
        }
        int found = contradicting < holdings.size() ? contradicting : straining;
        return found < holdings.size() ? found : -1;
    }

    private Optional<Standoff> before(int index) {
        Holding second = holdings.get(index);
        Instant since = second.from().minus(standing);
        return excluded(second).stream()
                .flatMap(others -> others.subList(0, from(others, index)).stream())
                .sorted()
                .map(holdings::get)
                .filter(first -> !first.at().isBefore(since))
                .flatMap(first -> standoff(first, second).stream())
                .findFirst();
    }

    /** Indices of the statements that cannot be true at one moment with this one, by what they say, in order. */
    private List<List<Integer>> excluded(Holding holding) {
        return answers.entrySet().stream()
                .filter(answer -> excluding(holding.answer(), answer.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Where the indices from this one on begin. */
    private static int from(List<Integer> indices, int index) {
        int found = Collections.binarySearch(indices, index);
        return found < 0 ? -found - 1 : found;
    }

    /** How the two go together badly, if they do. */
    Optional<Standoff> between(Holding one, Holding other) {
        boolean ordered = ORDER.compare(one, other) <= 0;
        Holding first = ordered ? one : other;
        Holding second = ordered ? other : one;
        return second.from().isAfter(first.at().plus(standing)) ? Optional.empty() : standoff(first, second);
    }

    private Optional<Standoff> standoff(Holding a, Holding b) {
        Outcome outcome = excluding(a.answer(), b.answer()) ? outcome(a, b) : Outcome.COMPATIBLE;
        return outcome == Outcome.COMPATIBLE ? Optional.empty() : Optional.of(new Standoff(a, b, outcome));
    }

    /** Whether the two cannot be true of one moment. */
    static boolean excluding(Answer a, Answer b) {
        return excludes(a, b) || excludes(b, a);
    }

    private static boolean excludes(Answer whole, Answer other) {
        if (whole.share() != Share.WHOLE) {
            return false;
        }
        return switch (other.share()) {
            case WHOLE, PART -> !SIDES.maybeOne(whole.side(), other.side());
            case CONTESTED -> true;
            case NONE -> refuses(whole, other);
        };
    }

    /** Whether it is this side that is said not to hold the place; nobody in particular refuses any conquest. */
    private static boolean refuses(Answer whole, Answer none) {
        if (none.side().equals(Control.ANYBODY)) {
            return whole.change();
        }
        return whole.side().equals(none.side()) && !(whole.change() && none.change());
    }

    /** What follows for two statements that exclude each other, from their times and voices. */
    private Outcome outcome(Holding a, Holding b) {
        // One voice that tells of a change tells a story, not two opinions.
        if ((a.change() || b.change()) && a.sameVoice(b)) {
            return Outcome.COMPATIBLE;
        }
        if (!b.change()) {
            return turns.between(a, b) ? Outcome.COMPATIBLE : Outcome.CONTRADICTION;
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
}
