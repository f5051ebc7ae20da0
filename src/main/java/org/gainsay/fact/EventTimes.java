package org.gainsay.fact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Facet;
import org.gainsay.timex.Granularity;
import org.gainsay.timex.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * Tells the events of one story apart by when they happened. Days stated that lie less than a day apart are of one event;
 * the one that most articles speak of is the story's own, and that of claims which state no day. Longer times ("in 2011")
 * are of another event only where they leave out the story's own altogether.
 */
public final class EventTimes {

    private static final Duration GAP = Duration.ofHours(24);

    /** Where no article says on which day, the story's event lies in the weeks before its articles. */
    private static final Duration NEWS = Duration.ofDays(31);

    private record Run(Instant from, Instant to, Set<String> articles) {}

    private final @Nullable Run own;
    private final List<Run> others;

    private EventTimes(@Nullable Run own, List<Run> others) {
        this.own = own;
        this.others = others;
    }

    /** The event times stated in these claims of one story. */
    public static EventTimes of(Collection<Claim> claims) {
        List<Run> days = runs(claims, true);
        List<Run> runs = days.isEmpty() ? runs(claims, false) : days;
        Run news = news(claims);
        Run own = runs.stream()
                .max(Comparator.<Run, Boolean>comparing(run -> news == null || !days.isEmpty() || meets(run, news))
                        .thenComparing(run -> run.articles().size())
                        .thenComparing(Run::from, Comparator.reverseOrder()))
                .filter(run -> !days.isEmpty() || news == null || meets(run, news))
                .orElse(news);
        runs.remove(own);
        return new EventTimes(own, runs);
    }

    private static List<Run> runs(Collection<Claim> claims, boolean exact) {
        List<Run> runs = new ArrayList<>();
        claims.stream()
                .filter(claim -> stated(claim) != null && exact(stated(claim)) == exact)
                .sorted(Comparator.comparing(claim -> stated(claim).from()))
                .forEach(claim -> join(runs, claim.article(), Objects.requireNonNull(stated(claim))));
        return runs;
    }

    private static void join(List<Run> runs, String article, ValidTime time) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && time.from().isBefore(last.to().plus(GAP))) {
            Instant to = time.to().isAfter(last.to()) ? time.to() : last.to();
            runs.set(runs.size() - 1, new Run(last.from(), to, last.articles()));
        } else {
            last = new Run(time.from(), time.to(), new HashSet<>());
            runs.add(last);
        }
        last.articles().add(article);
    }

    private static @Nullable Run news(Collection<Claim> claims) {
        Instant first = null;
        Instant last = null;
        for (Claim claim : claims) {
            ValidTime asOf = claim.time().asOf();
            if (asOf != null) {
                first = first == null || asOf.to().isBefore(first) ? asOf.to() : first;
                last = last == null || asOf.to().isAfter(last) ? asOf.to() : last;
            }
        }
        return first == null || last == null ? null : new Run(first.minus(NEWS), last, Set.of());
    }

    /** The story's key for its own event, {@code on:DAY} for one of another time. */
    String event(Claim claim, String story) {
        ValidTime time = stated(claim);
        if (time == null) {
            return own != null && toldBefore(claim, own)
                    ? "before:" + LocalDate.ofInstant(own.from(), ZoneOffset.UTC)
                    : story;
        }
        Run run = new Run(time.from(), time.to(), Set.of());
        return others.stream()
                .filter(other -> within(run, other))
                .map(other -> key(other.from()))
                .findFirst()
                .orElseGet(() -> exact(time) || own == null || meets(run, own) ? story : key(time.from()));
    }

    /** Nobody counts what has not happened: a claim put forward before the event's day is of an earlier one. */
    private static boolean toldBefore(Claim claim, Run event) {
        ValidTime asOf = claim.time().asOf();
        return asOf != null && !event.articles().isEmpty() && !asOf.to().isAfter(event.from());
    }

    private static boolean within(Run run, Run other) {
        return !run.from().isBefore(other.from()) && !run.to().isAfter(other.to());
    }

    private static boolean meets(Run run, Run other) {
        return run.from().isBefore(other.to().plus(GAP))
                && other.from().isBefore(run.to().plus(GAP));
    }

    private static String key(Instant from) {
        return "on:" + LocalDate.ofInstant(from, ZoneOffset.UTC);
    }

    private static boolean exact(ValidTime time) {
        return time.granularity().compareTo(Granularity.WEEKEND) <= 0;
    }

    /** When a claim says that something happened; dates of all the events an article mentions would blur the story's own. */
    private static @Nullable ValidTime stated(Claim claim) {
        return claim.inherits(Facet.TIME) || claim.kind() == ClaimKind.DATE
                ? null
                : claim.time().event();
    }
}
