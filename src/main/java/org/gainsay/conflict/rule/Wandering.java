package org.gainsay.conflict.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.article.Zone;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Facet;
import org.gainsay.claim.Measure;
import org.gainsay.conflict.rule.Extent.Aspect;
import org.gainsay.fact.Claimant;
import org.gainsay.fact.EventPlace;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Reference;
import org.gainsay.fact.Witnesses;
import org.gainsay.quantity.Dimension;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.WrittenNumber;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers that wander between articles: given on one claimant's word, or in copies of one text, for a part here and for
 * the whole there. Where an article gives the number for both, the claimant may well have done so too.
 */
final class Wandering {

    /** A number below this, or of a single digit, meets its like by chance. */
    private static final double LEAST = 100;

    private static final int DIGITS = 2;
    private static final int DIGITS_OF_SMALL = 3;

    /** What one voice says of one number. */
    private record Said(String voice, double number, String unit, String event) {}

    private final Reference reference;
    private final Witnesses witnesses;
    private final Collection<Claim> claims;
    private @Nullable EventPlace home;
    private final Duration apart;

    /**
     * A search in one story.
     *
     * @param claims all claims of the story
     * @param apart how far two publications may lie apart and still mean one count
     */
    Wandering(Collection<Claim> claims, Witnesses witnesses, Duration apart, Reference reference) {
        this.reference = reference;
        this.witnesses = witnesses;
        this.apart = apart;
        this.claims = claims;
    }

    /** What wandered among the figures, which are in order. */
    List<Rescoping> among(List<Claim> figures) {
        Map<Said, Map<Extent, List<Claim>>> said = new LinkedHashMap<>();
        for (Claim claim : figures) {
            if (claim.zone() != Zone.HEADLINE && distinct(claim)) {
                voices(claim).map(voice -> said(voice, claim)).forEach(key -> said.computeIfAbsent(
                                key, k -> new LinkedHashMap<>())
                        .computeIfAbsent(Extent.of(claim), k -> new ArrayList<>())
                        .add(claim));
            }
        }
        return said.values().stream()
                .filter(extents -> extents.size() > 1)
                .flatMap(this::between)
                .distinct()
                .toList();
    }

    private static boolean distinct(Claim claim) {
        Figure figure = Objects.requireNonNull(claim.figure());
        int digits = WrittenNumber.of(figure.value()).significantDigits();
        return Math.abs(figure.value()) >= LEAST ? digits >= DIGITS : digits >= DIGITS_OF_SMALL;
    }

    /** The named source, and the text that the article copies. */
    private Stream<String> voices(Claim claim) {
        Claimant claimant = Claimant.of(claim);
        Stream<String> copied = witnesses.origin(claim).map(origin -> "origin " + origin).stream();
        return claimant.named() ? Stream.concat(Stream.of(claimant.key()), copied) : copied;
    }

    private Said said(String voice, Claim claim) {
        Figure figure = Objects.requireNonNull(claim.figure());
        return new Said(
                voice,
                Amounts.number(figure, reference.units()),
                Amounts.base(figure, reference.units()),
                FactKey.of(claim, "").event());
    }

    private Stream<Rescoping> between(Map<Extent, List<Claim>> extents) {
        return extents.entrySet().stream().flatMap(narrow -> extents.entrySet().stream()
                .flatMap(wide -> narrow.getKey().within(wide.getKey(), reference).stream()
                        .flatMap(aspect -> rescoped(aspect, narrow.getValue(), wide.getValue()).stream())));
    }

    private Optional<Rescoping> rescoped(Aspect aspect, List<Claim> narrow, List<Claim> wide) {
        Set<String> both = wide.stream().map(Claim::article).collect(Collectors.toSet());
        boolean together = narrow.stream().map(Claim::article).anyMatch(both::contains);
        List<Claim> near = narrow.stream()
                .filter(claim -> wide.stream().anyMatch(other -> atOneTime(claim, other)))
                .toList();
        return together || near.isEmpty() || innocent(aspect, near.get(0), wide.get(0))
                ? Optional.empty()
                : Optional.of(new Rescoping(aspect, near, wide, List.of()));
    }

    private boolean atOneTime(Claim one, Claim other) {
        boolean sameDay = one.time().event() == null
                || other.time().event() == null
                || one.inherits(Facet.TIME)
                || other.inherits(Facet.TIME)
                || one.time().event().overlaps(other.time().event());
        return sameDay
                && Duration.between(witnesses.published(one), witnesses.published(other))
                                .abs()
                                .compareTo(apart)
                        <= 0;
    }

    /** The event's own place is often told by the region or the country it lies in; so are heights, prices and the like. */
    private boolean innocent(Aspect aspect, Claim narrow, Claim wide) {
        Dimension dimension = reference
                .measures()
                .find(narrow.measure())
                .map(Measure::dimension)
                .orElse(Dimension.OTHER);
        return switch (aspect) {
            case MEASURE -> false;
            case POPULATION -> dimension != Dimension.COUNT && dimension != Dimension.RATIO;
            case PLACE ->
                switch (dimension) {
                    case COUNT -> atHome(narrow);
                    case AREA -> atHome(narrow) && country(wide);
                    case RATIO -> false;
                    default -> true;
                };
        };
    }

    /** Whether the claim is of the event's own place, which few stories need to know here. */
    private boolean atHome(Claim claim) {
        EventPlace own = home == null ? EventPlace.of(claims, reference.places()) : home;
        home = own;
        return own.of(claim).equals(FactKey.ANY);
    }

    private static boolean country(Claim claim) {
        String place = FactKey.place(claim.place());
        return place.length() == 2;
    }
}
