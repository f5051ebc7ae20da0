package org.gainsay.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.gainsay.article.Zone;
import org.gainsay.claim.Aspect;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Populations;
import org.jspecify.annotations.Nullable;

/** All that a story says on issues that are answered with yes or no, and which answers do not go together. */
public final class Occurrences {

    /**
     * Two answers that do not go together.
     *
     * @param yes the one that says it is so
     * @param no the one that says it is not
     * @param outcome contradiction or tension
     */
    public record Standoff(Occurrence yes, Occurrence no, Outcome outcome) {}

    /** What happened once is spoken of for so long. */
    private static final Duration MEMORY = Duration.ofDays(31);

    /** "Remains open" speaks of the day before as well. */
    private static final Duration ALL_ALONG = Duration.ofHours(24);

    private static final Comparator<Occurrence> BY_TIME =
            Comparator.comparing(Occurrence::at).thenComparing(Occurrence::aspect, Comparator.reverseOrder());

    /** How long an answer stands that nobody reports to have changed. */
    private final Duration standing;

    /** Reports so far apart may speak of one moment. */
    private final Duration near;

    private final Things things;

    /**
     * Compares answers.
     *
     * @param places what lies in what
     * @param standing how long an answer stands that nobody reports to have changed
     * @param near how far apart reports may lie that speak of one moment
     */
    public Occurrences(PlaceOrder places, Duration standing, Duration near) {
        this.things = new Things(places, Populations.standard());
        this.standing = standing;
        this.near = near;
    }

    /** The answers in these claims by issue, each list in the order of the claims. */
    public static Map<String, List<Occurrence>> byIssue(Collection<Claim> claims, Function<Claim, Instant> published) {
        Map<String, List<Occurrence>> issues = new TreeMap<>();
        for (Claim claim : claims) {
            Occurrence.of(claim, published).ifPresent(occurrence -> issues.computeIfAbsent(
                            occurrence.kind().issue().id(), issue -> new ArrayList<>())
                    .add(occurrence));
        }
        return issues;
    }

    /** The answers to one issue that do not go together, for each that says yes the first that says no, and the other way round. */
    public List<Standoff> clashes(List<Occurrence> issue) {
        List<Claim> claims = issue.stream().map(Occurrence::claim).toList();
        List<Occurrence> clear = issue.stream()
                .filter(occurrence -> !Things.ambiguous(occurrence.claim(), claims))
                .toList();
        List<Occurrence> yes = clear.stream().filter(Occurrence::yes).toList();
        List<Occurrence> no =
                clear.stream().filter(occurrence -> !occurrence.yes()).toList();
        Map<List<Occurrence>, Standoff> found = new LinkedHashMap<>();
        for (Occurrence one : yes) {
            first(one, no, clear).ifPresent(standoff -> found.put(List.of(standoff.yes(), standoff.no()), standoff));
        }
        for (Occurrence other : no) {
            first(other, yes, clear).ifPresent(standoff -> found.put(List.of(standoff.yes(), standoff.no()), standoff));
        }
        return List.copyOf(found.values());
    }

    private Optional<Standoff> first(Occurrence one, List<Occurrence> others, List<Occurrence> issue) {
        Standoff tension = null;
        for (Occurrence other : others) {
            Outcome outcome = apart(one, other) == null ? outcome(one, other, issue) : Outcome.COMPATIBLE;
            Standoff standoff = one.yes() ? new Standoff(one, other, outcome) : new Standoff(other, one, outcome);
            if (outcome == Outcome.CONTRADICTION) {
                return Optional.of(standoff);
            }
            tension = outcome == Outcome.TENSION && tension == null ? standoff : tension;
        }
        return Optional.ofNullable(tension);
    }

    /** Why the two do not speak of one thing, or of two voices; null where they do. */
    @Nullable
    ReasonCode apart(Occurrence one, Occurrence other) {
        if (!one.kind().issue().equals(other.kind().issue())) {
            return ReasonCode.OTHER_EVENT;
        }
        if (one.yes() == other.yes()) {
            return ReasonCode.SAME_POSITION;
        }
        if (sameVoice(one.claim(), other.claim()) || headline(one.claim(), other.claim())) {
            return ReasonCode.OTHER_TIME;
        }
        return things.apart(one.claim(), other.claim());
    }

    /** One voice that says both tells of two moments. */
    private static boolean sameVoice(Claim a, Claim b) {
        return Claimant.of(a).key().equals(Claimant.of(b).key());
    }

    /** A headline and its own text are held against each other as such. */
    private static boolean headline(Claim a, Claim b) {
        return a.article().equals(b.article()) && (a.zone() == Zone.HEADLINE) != (b.zone() == Zone.HEADLINE);
    }

    /** What follows for a yes and a no on one thing, from how they lie in time. */
    Outcome outcome(Occurrence one, Occurrence other, List<Occurrence> issue) {
        Occurrence first = BY_TIME.compare(one, other) <= 0 ? one : other;
        Occurrence second = first == one ? other : one;
        Outcome outcome = timed(first, second, Duration.between(first.at(), second.at()));
        if (outcome == Outcome.COMPATIBLE || turned(first, second, issue)) {
            return Outcome.COMPATIBLE;
        }
        return unsure(one.claim()) || unsure(other.claim()) ? Outcome.TENSION : outcome;
    }

    private Outcome timed(Occurrence first, Occurrence second, Duration gap) {
        boolean lasting = first.aspect() == Aspect.ONCE && gap.compareTo(MEMORY) <= 0;
        boolean standing = gap.compareTo(this.standing) <= 0;
        return switch (second.aspect()) {
            case STILL ->
                lasting || gap.compareTo(second.denied() ? this.standing : ALL_ALONG) <= 0
                        ? Outcome.CONTRADICTION
                        : Outcome.COMPATIBLE;
            case STATE -> lasting ? Outcome.CONTRADICTION : at(first, second, gap);
            case ONCE ->
                first.aspect() == Aspect.ONCE
                        ? standing && meets(first, second) ? Outcome.CONTRADICTION : Outcome.COMPATIBLE
                        : changed(first, second, gap);
            case CHANGE -> changed(first, second, gap);
        };
    }

    /** What is so at a moment against what was said before. */
    private Outcome at(Occurrence first, Occurrence second, Duration gap) {
        if (gap.isZero()) {
            return Outcome.CONTRADICTION;
        }
        boolean asks = gap.compareTo(near) <= 0 && (first.aspect() == Aspect.STATE || second.denied());
        return asks ? Outcome.TENSION : Outcome.COMPATIBLE;
    }

    /** A report that it became so against an earlier one that it was not: only a denial of the same moment speaks against it. */
    private Outcome changed(Occurrence first, Occurrence second, Duration gap) {
        boolean before = first.aspect() == Aspect.STILL || first.denied();
        if (!before) {
            return Outcome.COMPATIBLE;
        }
        if (gap.isZero()) {
            return Outcome.CONTRADICTION;
        }
        boolean asks = first.denied() && !second.stated() && gap.compareTo(near) <= 0;
        return asks ? Outcome.TENSION : Outcome.COMPATIBLE;
    }

    private static boolean meets(Occurrence a, Occurrence b) {
        return !a.stated()
                || !b.stated()
                || a.from().isBefore(b.at()) && b.from().isBefore(a.at());
    }

    /** Whether somebody reports between the two that it became as the second says. */
    private boolean turned(Occurrence first, Occurrence second, List<Occurrence> issue) {
        return first.aspect() != Aspect.ONCE
                && !(second.aspect() == Aspect.STILL && second.denied())
                && issue.stream()
                        .filter(change -> change.aspect() == Aspect.CHANGE && change.yes() == second.yes())
                        .filter(change -> change != first && change != second)
                        .anyMatch(change -> !change.at().isBefore(first.at())
                                && !change.from().isAfter(second.at())
                                && things.apart(change.claim(), second.claim()) == null);
    }

    private static boolean unsure(Claim claim) {
        return claim.modality() == Modality.UNVERIFIED;
    }
}
