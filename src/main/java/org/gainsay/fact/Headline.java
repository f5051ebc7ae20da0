package org.gainsay.fact;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gainsay.article.Zone;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Facet;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Needs;
import org.gainsay.claim.Populations;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Hedge;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Unit;
import org.gainsay.quantity.WrittenNumber;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of one article's headline against those of its text. Headlines are terse, so a place or population that
 * one of the two leaves out is taken from the other; a figure that any passage of the text allows is borne out.
 */
public final class Headline {

    /** A figure of the text that was counted this much before the article is an earlier one. */
    private static final long EARLIER = Duration.ofHours(24).toSeconds();

    private final Reference reference;
    private final EventTimes times;
    private final List<Claim> headline = new ArrayList<>();
    private final List<Claim> text = new ArrayList<>();

    /**
     * Reads an article.
     *
     * @param article claims of one article
     * @param times when the events of its story happened
     * @param reference reference data
     */
    public Headline(Collection<Claim> article, EventTimes times, Reference reference) {
        this.reference = reference;
        this.times = times;
        for (Claim claim : article) {
            if (claim.kind() == ClaimKind.FIGURE && claim.zone() != Zone.BOILERPLATE) {
                (claim.zone() == Zone.HEADLINE ? headline : text).add(claim);
            }
        }
    }

    /** For each figure of the headline that the text contradicts, the figures of the text that do. */
    public Map<Claim, List<Claim>> contradicted() {
        Map<Claim, List<Claim>> contradicted = new LinkedHashMap<>();
        for (Claim head : headline) {
            List<Claim> same =
                    text.stream().filter(claim -> comparable(head, claim)).toList();
            List<Claim> against =
                    same.stream().filter(claim -> against(head, claim, same)).toList();
            if (!against.isEmpty() && text.stream().noneMatch(claim -> bearsOut(head, claim))) {
                contradicted.put(head, against);
            }
        }
        return contradicted;
    }

    private boolean comparable(Claim head, Claim claim) {
        return claim.measure().equals(head.measure())
                && putForward(head)
                && putForward(claim)
                && firm(head) == firm(claim)
                && event(head).equals(event(claim))
                && !earlier(head, claim)
                && placesMeet(head, claim)
                && populationsMeet(head, claim)
                && (namesItsOwn(head) || (head.population() != null && claim.population() != null))
                && base(head).equals(base(claim));
    }

    /** Whether the measure alone tells what is counted, unlike "$20 billion". */
    private boolean namesItsOwn(Claim claim) {
        return reference
                .measures()
                .find(claim.measure())
                .map(measure -> measure.needs() == Needs.NOTHING || measure.needs() == Needs.SUBJECT)
                .orElse(true);
    }

    /** Headlines state plans as facts ("Firm to cut 500 jobs"); suppositions are another matter. */
    private static boolean firm(Claim claim) {
        return claim.modality() != Modality.HYPOTHETICAL;
    }

    private static boolean putForward(Claim claim) {
        return claim.modality() != Modality.DENIED && !claim.negated();
    }

    private String event(Claim claim) {
        String plain = FactKey.of(claim, "").event();
        return plain.isEmpty() ? times.event(claim, "") : plain;
    }

    private static boolean earlier(Claim head, Claim claim) {
        AsOf told = AsOf.of(claim, Duration.ZERO);
        AsOf now = AsOf.of(head, Duration.ZERO);
        return told.named() && told.known() && now.known() && told.to() <= now.to() - EARLIER;
    }

    private boolean placesMeet(Claim head, Claim claim) {
        String one = FactKey.place(head.place());
        String other = FactKey.place(claim.place());
        return one.equals(FactKey.ANY)
                || other.equals(FactKey.ANY)
                || head.inherits(Facet.PLACE)
                || claim.inherits(Facet.PLACE)
                || reference.places().within(one, other)
                || reference.places().within(other, one);
    }

    private boolean populationsMeet(Claim head, Claim claim) {
        String one = head.population();
        String other = claim.population();
        return one == null || other == null || partOf(one, other) || partOf(other, one) || sameSide(one, other);
    }

    /** "Russians" in a headline may well be the soldiers of the text. */
    private static boolean sameSide(String one, String other) {
        String side = Populations.side(one);
        return side != null && side.equals(Populations.side(other));
    }

    private boolean partOf(String part, String whole) {
        return reference.populations().partOf(part, whole);
    }

    /** Any passage on the measure bears a headline out, whatever it leaves unsaid. */
    private boolean bearsOut(Claim head, Claim claim) {
        return claim.measure().equals(head.measure()) && base(head).equals(base(claim)) && meets(head, claim);
    }

    private boolean meets(Claim head, Claim claim) {
        return range(head).meets(range(claim)) || rounds(head, claim);
    }

    /** Headlines round as far as their digits go: "5,000" over 5,300. */
    private static boolean rounds(Claim head, Claim claim) {
        Figure rough = Objects.requireNonNull(head.figure());
        Figure full = Objects.requireNonNull(claim.figure());
        double half = WrittenNumber.of(rough.value()).step() / 2;
        return rough.hedge() == Hedge.EXACT
                && Objects.equals(rough.unit(), full.unit())
                && half > 0.5
                && full.range().meets(Interval.closed(rough.value() - half, rough.value() + half));
    }

    /** A lower figure of a narrower scope is a part of the headline's, unless the text speaks of that scope only. */
    private boolean against(Claim head, Claim claim, List<Claim> same) {
        if (meets(head, claim)) {
            return false;
        }
        boolean lower = range(claim).below(range(head));
        boolean part = lower ? narrower(claim, head) : narrower(head, claim);
        boolean only = same.stream()
                        .map(other -> other.population() + " at " + FactKey.place(other.place()))
                        .distinct()
                        .count()
                == 1;
        return !part || (only && sameSided(head, claim));
    }

    private static boolean sameSided(Claim head, Claim claim) {
        return head.population() != null
                && claim.population() != null
                && sameSide(head.population(), claim.population());
    }

    private boolean narrower(Claim part, Claim whole) {
        return narrowerPopulation(part.population(), whole.population()) || narrowerPlace(part, whole);
    }

    private boolean narrowerPopulation(@Nullable String part, @Nullable String whole) {
        String all = whole == null ? Populations.PEOPLE : whole;
        return part != null && !part.equals(all) && partOf(part, all);
    }

    private boolean narrowerPlace(Claim part, Claim whole) {
        String one = FactKey.place(part.place());
        String other = FactKey.place(whole.place());
        return !part.inherits(Facet.PLACE)
                && !one.equals(other)
                && !one.equals(FactKey.ANY)
                && !other.equals(FactKey.ANY)
                && reference.places().within(one, other);
    }

    private String base(Claim claim) {
        String unit = Objects.requireNonNull(claim.figure()).unit();
        return unit == null ? "" : reference.units().find(unit).map(Unit::base).orElse(unit);
    }

    private Interval range(Claim claim) {
        Figure figure = Objects.requireNonNull(claim.figure());
        Interval range = figure.range();
        return figure.unit() == null
                ? range
                : reference
                        .units()
                        .find(figure.unit())
                        .map(unit -> range.scale(unit.factor(), unit.offset()))
                        .orElse(range);
    }
}
