package org.gainsay.fact;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.gainsay.claim.Course;
import org.gainsay.quantity.Hedge;
import org.gainsay.quantity.Interval;

/**
 * Holds two amounts that answer one question against each other. This is the meaning of "contradict"; the sweep over a
 * whole fact finds the same pairs faster.
 */
final class Comparison {

    /** How the times of a lower and a higher amount bear on each other. */
    private enum Times {
        TOGETHER,
        NEAR,
        APART
    }

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private static final Comparator<Amount> BY_SIZE = Comparator.<Amount>comparingDouble(
                    a -> a.meant().low())
            .thenComparing(a -> a.meant().high())
            .thenComparing(Amount.BY_PLACE);

    private Comparison() {}

    static Verdict of(Amount a, Amount b, Course course, FigureWords words) {
        ReasonCode reason = reason(a, b, course);
        Outcome outcome = outcome(a, b, course, reason);
        return new Verdict(outcome, reason, proof(a, b, outcome, words));
    }

    /** The verdict on a part that exceeds its whole; empty where it does not. */
    static Optional<Verdict> ofPart(Amount part, Amount whole, Course course, FigureWords words) {
        if (!whole.range().below(part.range())) {
            return Optional.empty();
        }
        Times times = times(whole, part, course);
        if (times == Times.APART) {
            ReasonCode reason = course == Course.RUNNING ? ReasonCode.GROWTH : ReasonCode.OTHER_TIME;
            return Optional.of(new Verdict(Outcome.COMPATIBLE, reason, line(part, Outcome.COMPATIBLE, whole, words)));
        }
        boolean hard = times == Times.TOGETHER && !part.sameVoice(whole);
        if (!hard && part.sameSentence(whole)) {
            return Optional.empty();
        }
        Outcome outcome = hard ? Outcome.CONTRADICTION : Outcome.TENSION;
        return Optional.of(new Verdict(outcome, ReasonCode.DISJOINT, line(part, outcome, whole, words)));
    }

    /** The outcome alone, without the trouble of a proof. */
    static Outcome outcome(Amount a, Amount b, Course course) {
        return outcome(a, b, course, reason(a, b, course));
    }

    private static Outcome outcome(Amount a, Amount b, Course course, ReasonCode reason) {
        return switch (reason) {
            case DISJOINT -> together(a, b, course) && !a.sameVoice(b) ? Outcome.CONTRADICTION : Outcome.TENSION;
            case STRAINED -> Outcome.TENSION;
            default -> Outcome.COMPATIBLE;
        };
    }

    private static boolean together(Amount a, Amount b, Course course) {
        boolean ordered = a.range().below(b.range());
        return times(ordered ? a : b, ordered ? b : a, course) == Times.TOGETHER;
    }

    private static ReasonCode reason(Amount a, Amount b, Course course) {
        if (a.range().below(b.range())) {
            return disjoint(a, b, course);
        }
        if (b.range().below(a.range())) {
            return disjoint(b, a, course);
        }
        if (strained(a, b, course) || strained(b, a, course)) {
            return ReasonCode.STRAINED;
        }
        return meeting(a, b);
    }

    /** A sentence that gives two numbers on one word speaks of two things, whatever tells them apart. */
    private static ReasonCode disjoint(Amount low, Amount high, Course course) {
        Times times = times(low, high, course);
        if (times != Times.APART && low.sameSentence(high) && (times == Times.NEAR || low.sameVoice(high))) {
            return ReasonCode.UNRESOLVED;
        }
        if (times != Times.APART || swift(low, high, course)) {
            return ReasonCode.DISJOINT;
        }
        return course == Course.RUNNING ? ReasonCode.GROWTH : ReasonCode.OTHER_TIME;
    }

    private static boolean strained(Amount low, Amount high, Course course) {
        boolean exceeded = low.lowerBound() && high.narrow() && low.meant().below(high.range());
        boolean outdone = low.about() && high.moreThan() && low.stated().below(high.range());
        return (exceeded || outdone) && !low.sameVoice(high) && times(low, high, course) != Times.APART;
    }

    private static ReasonCode meeting(Amount a, Amount b) {
        if (a.range().equals(b.range()) && (a.narrow() || b.lowerBound())) {
            return ReasonCode.SAME_POSITION;
        }
        if (vague(a) || vague(b)) {
            return ReasonCode.WIDE_RANGE;
        }
        return bound(a) || bound(b) ? ReasonCode.BOUND_ALLOWS : ReasonCode.ROUNDING;
    }

    /** Whether it is a word for an order of magnitude, or a range too wide to take a side. */
    private static boolean vague(Amount amount) {
        Hedge hedge = amount.figure().hedge();
        return hedge == Hedge.VAGUE || (hedge == Hedge.RANGE && !amount.narrow());
    }

    private static boolean bound(Amount amount) {
        return switch (amount.figure().hedge()) {
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, RANGE -> true;
            case EXACT, ABOUT, NEARLY, VAGUE -> false;
        };
    }

    private static Times times(Amount low, Amount high, Course course) {
        return switch (course) {
            case FIXED -> Times.TOGETHER;
            case STOCK -> level(low.asOf(), high.asOf());
            case RUNNING -> total(low, high);
        };
    }

    private static Times level(AsOf low, AsOf high) {
        if (!low.known() || !high.known()) {
            return Times.NEAR;
        }
        return low.standing().meets(high.standing()) ? Times.TOGETHER : Times.APART;
    }

    private static Times total(Amount low, Amount high) {
        boolean opposed = low.standing() && high.standing() && Claimant.opposed(low.claim(), high.claim());
        if (opposed
                || low.asOf().same(high.asOf())
                || high.asOf().to() <= low.asOf().clearOf()) {
            return Times.TOGETHER;
        }
        return low.asOf().before(high.asOf()) ? Times.APART : Times.NEAR;
    }

    /** Two named sources, and a total that leaps within the hours by which an outlet may lag: worth a question. */
    private static boolean swift(Amount low, Amount high, Course course) {
        Claimant one = low.claimant();
        Claimant other = high.claimant();
        return course == Course.RUNNING
                && one.named()
                && other.named()
                && !one.key().equals(other.key())
                && high.asOf().from() - low.asOf().to() <= low.asOf().lag()
                && leaps(low, high);
    }

    private static boolean leaps(Amount low, Amount high) {
        Interval leap = low.range().scale(Amount.STRAIN, 0);
        return leap.below(high.range());
    }

    static String proof(Amount a, Amount b, Outcome outcome, FigureWords words) {
        Amount low = BY_SIZE.compare(a, b) <= 0 ? a : b;
        return line(low == a ? b : a, outcome, low, words);
    }

    private static String line(Amount high, Outcome outcome, Amount low, FigureWords words) {
        String link =
                switch (outcome) {
                    case CONTRADICTION -> " does not fit under ";
                    case TENSION -> " sits badly with ";
                    case COMPATIBLE -> " goes with ";
                };
        return witness(high, words) + link + witness(low, words);
    }

    private static String witness(Amount amount, FigureWords words) {
        Claimant claimant = amount.claimant();
        String source =
                claimant.named() ? claimant.name() + " in " + amount.claim().outlet() : claimant.name();
        return words.proof(amount.claim()) + " (" + source + day(amount.asOf()) + ")";
    }

    private static String day(AsOf asOf) {
        return asOf.known() ? ", " + DAY.format(Instant.ofEpochSecond(asOf.to() - 1)) : "";
    }
}
