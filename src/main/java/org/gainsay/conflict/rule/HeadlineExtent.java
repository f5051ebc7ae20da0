package org.gainsay.conflict.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.article.Zone;
import org.gainsay.claim.Claim;
import org.gainsay.conflict.rule.Extent.Aspect;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Reference;
import org.gainsay.fact.Witnesses;
import org.gainsay.quantity.Figure;

/**
 * Finds numbers of a headline that its own text gives for something else. Headlines leave out and shorten, so another measure
 * is enough, but a narrower place or group only counts where somebody in the story gives another number for it.
 */
final class HeadlineExtent {

    /** A headline of one day does not answer for what was counted this much before or after. */
    private static final Duration NEAR = Duration.ofHours(36);

    private final Reference reference;
    private final Witnesses witnesses;
    private final Map<String, List<Claim>> byMeasure;

    /** A search in a story with these figures, in order. */
    HeadlineExtent(Collection<Claim> figures, Witnesses witnesses, Reference reference) {
        this.reference = reference;
        this.witnesses = witnesses;
        this.byMeasure = figures.stream()
                .filter(claim -> claim.zone() != Zone.HEADLINE)
                .collect(Collectors.groupingBy(Claim::measure));
    }

    /** What the headline of one article gives for another extent than the text, from the figures of that article. */
    List<Rescoping> in(List<Claim> article) {
        List<Claim> text =
                article.stream().filter(claim -> claim.zone() != Zone.HEADLINE).toList();
        List<Rescoping> found = new ArrayList<>();
        article.stream().filter(claim -> claim.zone() == Zone.HEADLINE).forEach(head -> check(head, text, found));
        return found;
    }

    private void check(Claim head, List<Claim> text, List<Rescoping> found) {
        List<Claim> same =
                text.stream().filter(claim -> sameNumber(head, claim)).toList();
        Extent extent = Extent.of(head);
        if (same.stream().map(Extent::of).anyMatch(other -> covers(other, extent))) {
            return;
        }
        measured(head, same, found);
        placed(head, same, found);
    }

    /** Killed in the headline, killed and injured below it; or the reverse. */
    private void measured(Claim head, List<Claim> same, List<Rescoping> found) {
        Extent extent = Extent.of(head);
        List<Claim> wider = related(same, other -> extent.within(other, reference));
        List<Claim> narrower = related(same, other -> other.within(extent, reference));
        if (!wider.isEmpty()) {
            found.add(new Rescoping(Aspect.MEASURE, List.of(head), wider, List.of()));
        } else if (!narrower.isEmpty()) {
            found.add(new Rescoping(Aspect.MEASURE, narrower, List.of(head), List.of()));
        }
    }

    private static List<Claim> related(List<Claim> claims, Function<Extent, Optional<Aspect>> relation) {
        return claims.stream()
                .filter(claim -> relation.apply(Extent.of(claim))
                        .filter(aspect -> aspect == Aspect.MEASURE)
                        .isPresent())
                .toList();
    }

    /** The number of the whole land in the text, of one region in the headline, for which others give another number. */
    private void placed(Claim head, List<Claim> same, List<Rescoping> found) {
        Extent extent = Extent.of(head);
        List<Claim> elsewhere = same.stream()
                .filter(claim -> claim.measure().equals(head.measure()) && elsewhere(claim, extent))
                .toList();
        if (extent.place() == null || elsewhere.isEmpty()) {
            return;
        }
        List<Claim> against = byMeasure.getOrDefault(head.measure(), List.of()).stream()
                .filter(claim -> denies(claim, head))
                .toList();
        if (!against.isEmpty()) {
            found.add(new Rescoping(Aspect.PLACE, List.of(head), elsewhere, against));
        }
    }

    /** Whether the sentence states a place that does not lie in the headline's; an unresolved one may be anywhere. */
    private boolean elsewhere(Claim claim, Extent head) {
        String place = Extent.of(claim).place();
        return place != null && head.place() != null && !reference.places().within(place, head.place());
    }

    /** Whether the claim gives the headline's own extent a number that the headline's cannot be. */
    private boolean denies(Claim claim, Claim head) {
        Extent extent = Extent.of(claim);
        Extent own = Extent.of(head);
        return Objects.equals(extent.place(), own.place())
                && Objects.equals(extent.people(), own.people())
                && Amounts.base(figure(claim), reference.units()).equals(Amounts.base(figure(head), reference.units()))
                && Amounts.range(figure(claim), reference.units()).below(Amounts.range(figure(head), reference.units()))
                && near(witnesses.published(claim), witnesses.published(head));
    }

    private static boolean near(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(NEAR) <= 0;
    }

    /** Whether a passage of the text on this extent bears a headline on that one out: it leaves open what it does not state. */
    private boolean covers(Extent text, Extent head) {
        boolean people = text.people() == null
                || head.people() == null
                || text.people().equals(head.people())
                || reference.populations().partOf(text.people(), head.people())
                || reference.populations().partOf(head.people(), text.people());
        boolean place = text.place() == null
                || head.place() == null
                || reference.places().within(text.place(), head.place());
        return text.measure().equals(head.measure()) && people && place;
    }

    /** Whether the text gives the headline's number; a headline leaves out since when it is counted. */
    private boolean sameNumber(Claim head, Claim claim) {
        String event = FactKey.of(head, "").event();
        return Amounts.base(figure(head), reference.units()).equals(Amounts.base(figure(claim), reference.units()))
                && Amounts.number(figure(head), reference.units()) == Amounts.number(figure(claim), reference.units())
                && (event.isEmpty() || event.equals(FactKey.of(claim, "").event()));
    }

    private static Figure figure(Claim claim) {
        return Objects.requireNonNull(claim.figure());
    }
}
