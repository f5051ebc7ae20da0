package org.gainsay.conflict.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Strength;
import org.gainsay.conflict.rule.Holding.Share;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Witnesses;

/** All that a story says about who held one place, in the order of time. */
final class PlaceHistory {

    private final List<Holding> holdings;
    private final Duration standing;

    /**
     * A history.
     *
     * @param holdings what is said of the place
     * @param standing how long a state stands that nobody reports to have changed
     */
    PlaceHistory(List<Holding> holdings, Duration standing) {
        // A state comes before a change of the same moment.
        this.holdings = holdings.stream()
                .sorted(Comparator.comparing(Holding::at).thenComparing(Holding::change))
                .toList();
        this.standing = standing;
    }

    /** The holdings of a story by key of their place, each list in the order of the claims. */
    static Map<String, List<Holding>> byPlace(Dossier dossier, Witnesses witnesses, Duration untimed) {
        Map<String, String> known = known(dossier);
        Map<String, List<Holding>> places = new TreeMap<>();
        dossier.claims().stream().sorted(witnesses.order()).forEach(claim -> Holding.of(claim, witnesses, untimed)
                .ifPresent(holding -> {
                    String place = FactKey.place(claim.place());
                    places.computeIfAbsent(known.getOrDefault(place, place), key -> new ArrayList<>())
                            .add(holding);
                }));
        return places;
    }

    /** Words for a place that one article leaves open and the others of the story use for one place only. */
    private static Map<String, String> known(Dossier dossier) {
        Map<String, Set<String>> meanings = new TreeMap<>();
        dossier.claims().stream()
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
    List<Clash<Holding>> clashes() {
        List<Clash<Holding>> clashes = new ArrayList<>();
        for (int i = 0; i < holdings.size(); i++) {
            Instant until = holdings.get(i).at().plus(standing);
            for (int j = i + 1; j < holdings.size() && !holdings.get(j).from().isAfter(until); j++) {
                Holding a = holdings.get(i);
                Holding b = holdings.get(j);
                if (excluding(a, b) && comparable(a, b)) {
                    strength(a, b).ifPresent(strength -> clashes.add(new Clash<>(a, b, strength)));
                }
            }
        }
        return clashes;
    }

    /** Whether the two cannot be true of one moment. */
    private static boolean excluding(Holding a, Holding b) {
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

    private Optional<Strength> strength(Holding a, Holding b) {
        if (!b.change()) {
            return explained(a, b) ? Optional.empty() : Optional.of(Strength.CONTRADICTION);
        }
        if (a.change()) {
            return a.meets(b) ? Optional.of(Strength.CONTRADICTION) : Optional.empty();
        }
        if (a.at().equals(b.at()) && !b.stated()) {
            return Optional.of(Strength.CONTRADICTION);
        }
        // A state and a change of one day: the change may have come after, but an editor would ask.
        return a.stated() && a.meets(b) ? Optional.of(Strength.TENSION) : Optional.empty();
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
