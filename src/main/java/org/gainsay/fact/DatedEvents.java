package org.gainsay.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Facet;
import org.gainsay.claim.Happening;
import org.gainsay.claim.Happenings;
import org.gainsay.timex.ValidTime;

/**
 * Sorts the date claims of a story by the event they date, and finds the events whose dates cannot all hold. An event that
 * one voice of one article dates twice comes again and again: its dates are left alone.
 */
public final class DatedEvents {

    /** Claims that give one answer to one question, as the first of them puts it. */
    private record Dating(Claim claim, List<Claim> claims) {

        ValidTime time() {
            return Objects.requireNonNull(claim.time().event());
        }

        Duration length() {
            return Duration.between(time().from(), time().to());
        }
    }

    /** What has so many dates in one story, and nothing to tell one from the other, happens again and again. */
    private static final int MANY = 3;

    /** Id of the claims of an article that tells how others date an event. */
    private static final String DATED = "dated-to";

    private static final Comparator<Dating> NARROWEST = Comparator.comparing(Dating::length)
            .thenComparing(dating -> dating.time().from());

    private final Happenings happenings = Happenings.standard();
    private final DateComparison comparison;
    private final EventPlace own;
    private final WallClock clock;
    private final String story;

    private DatedEvents(Collection<Claim> claims, WallClock clock, PlaceOrder places, String story) {
        own = EventPlace.of(claims, places);
        comparison = new DateComparison(places, own);
        this.clock = clock;
        this.story = story;
    }

    /**
     * The disputed dates of a story, in the order of their keys.
     *
     * @param claims all claims of the story, in the order of its witnesses
     * @param clock what the clocks of the articles show
     * @param places what lies in what
     * @param story the story's key
     */
    public static List<DisputedDate> disputed(List<Claim> claims, WallClock clock, PlaceOrder places, String story) {
        return new DatedEvents(claims, clock, places, story).disputed(claims);
    }

    private List<DisputedDate> disputed(List<Claim> claims) {
        Map<String, Map<List<Object>, Dating>> byEvent = new TreeMap<>();
        for (Claim claim : claims) {
            if (claim.kind() == ClaimKind.DATE
                    && Amount.asserted(claim)
                    && happenings.find(claim.words()).isPresent()) {
                byEvent.computeIfAbsent(claim.words(), words -> new LinkedHashMap<>())
                        .computeIfAbsent(answer(claim), answer -> new Dating(claim, new ArrayList<>()))
                        .claims()
                        .add(claim);
            }
        }
        List<DisputedDate> disputed = new ArrayList<>();
        byEvent.forEach(
                (words, datings) -> events(List.copyOf(datings.values())).forEach(event -> {
                    Happening happening = happenings.find(words).orElseThrow();
                    List<List<Claim>> answers = recurs(event) ? List.of() : answers(event);
                    if (answers.size() > 1 && (answers.size() < MANY || happening.one() != Happening.One.STORY)) {
                        disputed.add(new DisputedDate(key(event), happening, answers));
                    }
                }));
        return disputed;
    }

    private static List<Object> answer(Claim claim) {
        return Arrays.asList(
                claim.population(),
                claim.side(),
                FactKey.place(claim.place()),
                claim.inherits(Facet.PLACE),
                claim.time().event());
    }

    /** Datings of one kind of event, gathered by the event they are of. */
    private List<List<Dating>> events(List<Dating> datings) {
        List<List<Dating>> events = new ArrayList<>();
        Set<Dating> left = new HashSet<>(datings);
        for (Dating first : datings) {
            if (left.remove(first)) {
                List<Dating> event = new ArrayList<>(List.of(first));
                for (int i = 0; i < event.size(); i++) {
                    Dating one = event.get(i);
                    datings.stream()
                            .filter(other -> left.contains(other) && sameEvent(one, other))
                            .forEach(other -> {
                                left.remove(other);
                                event.add(other);
                            });
                }
                events.add(event);
            }
        }
        return events;
    }

    private boolean sameEvent(Dating one, Dating other) {
        return switch (comparison.reason(one.claim(), other.claim())) {
            case SAME_POSITION, DISJOINT, WIDE_RANGE, ROUNDING -> true;
            default -> false;
        };
    }

    private boolean clash(Claim a, Claim b) {
        return comparison.reason(a, b) == ReasonCode.DISJOINT && !clock.meet(a, b);
    }

    /** Whether one voice dates it twice; unless it tells how others do ("X dates the loss to..., Y to..."). */
    private boolean recurs(List<Dating> event) {
        List<Claim> claims =
                event.stream().flatMap(dating -> dating.claims().stream()).toList();
        for (Claim a : claims) {
            for (Claim b : claims) {
                boolean oneVoice = a.article().equals(b.article())
                        && Objects.equals(
                                a.attribution().source(), b.attribution().source())
                        && !(told(a) && told(b));
                if (oneVoice && clash(a, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean told(Claim claim) {
        return claim.provenance().pattern().equals(DATED);
    }

    /** The answers that somebody contradicts: narrow datings first, each wider one with the only answer it goes with. */
    private List<List<Claim>> answers(List<Dating> event) {
        List<List<Dating>> answers = new ArrayList<>();
        for (Dating dating : event.stream().sorted(NARROWEST).toList()) {
            List<List<Dating>> fitting = answers.stream()
                    .filter(answer -> answer.stream().noneMatch(other -> clash(dating.claim(), other.claim())))
                    .toList();
            if (fitting.isEmpty()) {
                answers.add(new ArrayList<>(List.of(dating)));
            } else if (fitting.size() == 1) {
                fitting.get(0).add(dating);
            }
        }
        return answers.stream()
                .filter(answer -> answers.stream().anyMatch(other -> answer != other && clash(answer, other)))
                .map(answer -> answer.stream()
                        .flatMap(dating -> dating.claims().stream())
                        .toList())
                .toList();
    }

    private boolean clash(List<Dating> one, List<Dating> other) {
        return one.stream().anyMatch(a -> other.stream().anyMatch(b -> clash(a.claim(), b.claim())));
    }

    private FactKey key(List<Dating> event) {
        String subject = event.stream()
                .map(dating -> dating.claim().population())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        String place = event.stream()
                .map(dating -> own.of(dating.claim()))
                .min(Comparator.naturalOrder())
                .orElse(FactKey.ANY);
        String words = Objects.requireNonNull(event.get(0).claim().words());
        return new FactKey("date", subject == null ? words : words + " of " + subject, place, story);
    }

    /** The first instant of a claim's date. */
    public static Instant start(Claim claim) {
        return Objects.requireNonNull(claim.time().event()).from();
    }
}
