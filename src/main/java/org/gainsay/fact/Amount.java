package org.gainsay.fact;

import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Measure;
import org.gainsay.claim.Modality;
import org.gainsay.quantity.Conversion;
import org.gainsay.quantity.Dimension;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Hedge;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Unit;

/**
 * A figure claim made comparable: its range in base units, and when it was taken.
 *
 * @param claim the claim
 * @param range all values it allows, in base units; both readings where a printed conversion is wrong
 * @param base id of the base unit, or the empty text for counts
 * @param asOf when the count was taken
 * @param claimant on whose word
 * @param standing whether it is the latest count of its side, so that an opposed side's is held against it at any time
 */
public record Amount(Claim claim, Interval range, String base, AsOf asOf, Claimant claimant, boolean standing) {

    /** By article and place of the evidence: one order, whatever the order of input. */
    static final Comparator<Amount> BY_PLACE = Comparator.<Amount, String>comparing(
                    amount -> amount.claim().article())
            .thenComparing(amount -> amount.claim().evidence().inTitle())
            .thenComparingInt(amount -> amount.claim().evidence().start())
            .thenComparingInt(amount -> amount.claim().evidence().end());

    /** A range wider than this part of its middle takes no side: "10 to 500". */
    private static final double WIDEST = 0.5;

    /** "More than 500" sits badly with anything above this many times 500. */
    static final double STRAIN = 1.5;

    /** Digits of a converted number that mean something. */
    private static final int DIGITS = 12;

    /** Conversion may leave two equal numbers so far apart. */
    private static final double TINY = 1e-9;

    /** The claim's amount, or nothing where it is no figure put forward, or its unit does not fit the measure. */
    static Optional<Amount> of(Claim claim, Measure measure, Reference reference, Duration lag) {
        Figure figure = claim.figure();
        if (figure == null || !asserted(claim)) {
            return Optional.empty();
        }
        if (figure.unit() == null) {
            boolean bare = measure.dimension() == Dimension.COUNT || measure.dimension() == Dimension.OTHER;
            return bare ? Optional.of(of(claim, figure.range(), "", lag)) : Optional.empty();
        }
        return reference
                .units()
                .find(figure.unit())
                .filter(unit -> unit.dimension() == measure.dimension())
                .map(unit -> of(claim, even(range(figure, unit, reference)), unit.base(), lag));
    }

    /** Without the binary dust of the conversion, so that 4.35 km and 4,350 m are one number. */
    private static Interval even(Interval range) {
        return new Interval(even(range.low()), range.lowOpen(), even(range.high()), range.highOpen());
    }

    private static double even(double value) {
        if (value == 0 || Double.isInfinite(value)) {
            return value;
        }
        double scale = Math.pow(10, DIGITS - Math.ceil(Math.log10(Math.abs(value))));
        double even = Math.rint(value * scale) / scale;
        return Double.isFinite(even) ? even : value;
    }

    private static Amount of(Claim claim, Interval range, String base, Duration lag) {
        return new Amount(claim, range, base, AsOf.of(claim, lag), Claimant.of(claim), true);
    }

    /** Whether somebody puts the claim forward as a fact. */
    static boolean asserted(Claim claim) {
        return claim.modality().stands() && claim.modality() != Modality.DENIED && !claim.negated();
    }

    private static Interval range(Figure figure, Unit unit, Reference reference) {
        Interval own = figure.range().scale(unit.factor(), unit.offset());
        Figure.Twin twin = figure.twin();
        if (twin == null) {
            return own;
        }
        return reference
                .units()
                .find(twin.unit())
                .filter(other ->
                        other.dimension() == unit.dimension() && other.base().equals(unit.base()))
                .map(other -> twin.range().scale(other.factor(), other.offset()))
                .filter(other -> !other.meets(own) || wrong(figure, reference))
                .map(own::hull)
                .orElse(own);
    }

    private static boolean wrong(Figure figure, Reference reference) {
        return Conversion.of(figure, reference.units())
                .filter(conversion -> !conversion.accepted())
                .isPresent();
    }

    /** Whether the two are one claim, whatever range is looked at. */
    boolean sameClaim(Amount other) {
        return claim == other.claim;
    }

    /** Whether both are given on one claimant's word. */
    boolean sameClaimant(Amount other) {
        return claimant.key().equals(other.claimant.key());
    }

    /** Whether one article gives both on one claimant's word. */
    boolean sameVoice(Amount other) {
        return claim.article().equals(other.claim.article()) && sameClaimant(other);
    }

    Figure figure() {
        return Objects.requireNonNull(claim.figure());
    }

    /** Whether it is precise enough to make a position of its own. */
    boolean narrow() {
        if (figure().hedge() == Hedge.VAGUE || !range.bounded()) {
            return false;
        }
        double middle = Math.abs(range.low() + range.high()) / 2;
        return range.high() - range.low() <= WIDEST * middle || range.low() == range.high();
    }

    /** Whether it states a lower bound only. */
    boolean lowerBound() {
        return (figure().hedge() == Hedge.AT_LEAST || figure().hedge() == Hedge.MORE_THAN)
                && Double.isInfinite(range.high())
                && range.low() > 0;
    }

    /** What a reader takes a lower bound to mean: not much more than what it states; otherwise the range itself. */
    Interval meant() {
        return lowerBound() ? new Interval(range.low(), range.lowOpen(), range.low() * STRAIN, false) : range;
    }

    /** Whether it is given as a round number: "about 500". */
    boolean about() {
        return figure().hedge() == Hedge.ABOUT && range.bounded();
    }

    /** Whether it says that the number it states is too low: "more than 500". */
    boolean moreThan() {
        return figure().hedge() == Hedge.MORE_THAN && lowerBound();
    }

    /** The number that "about" is said of; otherwise what the amount is meant to say. */
    Interval stated() {
        return about() ? Interval.point((range.low() + range.high()) / 2 * (1 - TINY)) : meant();
    }

    /** The bound it states: the lower one of "at least 500", the upper one of "up to 500". */
    double bound() {
        return Double.isInfinite(range.high()) ? range.low() : range.high();
    }

    /** Whether both stand in one sentence. */
    boolean sameSentence(Amount other) {
        return claim.article().equals(other.claim.article())
                && claim.sentence().start() == other.claim.sentence().start()
                && claim.sentence().inTitle() == other.claim.sentence().inTitle();
    }

    /** The same amount, counted at another time. */
    Amount taken(AsOf other) {
        return new Amount(claim, range, base, other, claimant, standing);
    }

    /** The same amount, no longer its side's latest. */
    Amount superseded() {
        return new Amount(claim, range, base, asOf, claimant, false);
    }

    /** The same claim with another range. */
    Amount allowing(Interval other) {
        return new Amount(claim, other, base, asOf, claimant, standing);
    }
}
