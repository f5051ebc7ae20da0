package org.gainsay.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Facet;
import org.gainsay.timex.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * Tells the events of one story apart by when they happened. Stated event times that lie less than a day apart are of one
 * event; the one that most articles speak of is the story's own, and that of claims which state no time.
 */
final class EventTimes {

    private static final long GAP = 24 * 3600;

    private record Run(Instant from, Instant to, Set<String> articles) {}

    private final List<Run> others;

    private EventTimes(List<Run> others) {
        this.others = others;
    }

    /** The event times stated in these claims of one story. */
    static EventTimes of(Collection<Claim> claims) {
        List<Run> runs = new ArrayList<>();
        List<Claim> timed = claims.stream()
                .filter(claim -> stated(claim) != null)
                .sorted(Comparator.comparing(claim -> stated(claim).from()))
                .toList();
        for (Claim claim : timed) {
            ValidTime time = stated(claim);
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && time.from().getEpochSecond() - last.to().getEpochSecond() < GAP) {
                Instant to = time.to().isAfter(last.to()) ? time.to() : last.to();
                runs.set(runs.size() - 1, new Run(last.from(), to, last.articles()));
            } else {
                last = new Run(time.from(), time.to(), new HashSet<>());
                runs.add(last);
            }
            last.articles().add(claim.article());
        }
        runs.stream()
                .max(Comparator.<Run>comparingInt(run -> run.articles().size())
                        .thenComparing(Run::from, Comparator.reverseOrder()))
                .ifPresent(runs::remove);
        return new EventTimes(runs);
    }

    /** The story's key for its own event, {@code on:DAY} for one of another time. */
    String event(Claim claim, String story) {
        ValidTime time = stated(claim);
        if (time == null) {
            return story;
        }
        return others.stream()
                .filter(run -> !time.from().isBefore(run.from()) && !time.to().isAfter(run.to()))
                .map(run -> "on:" + LocalDate.ofInstant(run.from(), ZoneOffset.UTC))
                .findFirst()
                .orElse(story);
    }

    private static @Nullable ValidTime stated(Claim claim) {
        return claim.inherits(Facet.TIME) ? null : claim.time().event();
    }
}
