package org.gainsay.review.web.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gainsay.article.Published;
import org.gainsay.claim.Claim;
import org.gainsay.quantity.Figure;
import org.gainsay.review.EvidenceView;
import org.gainsay.review.web.plot.Axis;
import org.gainsay.review.web.plot.Badge;
import org.gainsay.review.web.plot.Mark;
import org.gainsay.timex.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a conflict as marks on one axis: figures in the unit of the first, or days.
 *
 * @param axis what the values are
 * @param marks one for each claim that has a value on that axis
 */
public record ClaimMarks(Axis axis, List<Mark> marks) {
    /**
     * A claim of a position.
     *
     * @param badge the position
     * @param anchor id of its passage on the page
     * @param evidence the claim
     */
    public record Placed(Badge badge, String anchor, EvidenceView evidence) {}

    /**
     * Reads the marks off the claims.
     *
     * @param placed claims of all positions, the first position's first
     * @param words how claims are worded
     * @param days axis of days in the reader's zone
     * @return the marks, or null where fewer than two claims have a value to draw
     */
    public static @Nullable ClaimMarks of(List<Placed> placed, ClaimWords words, Axis.Day days) {
        List<Placed> counted = placed.stream()
                .filter(p -> p.evidence().claim().figure() != null)
                .toList();
        if (counted.size() >= 2) {
            Figure first = counted.get(0).evidence().claim().figure();
            String unit = first == null ? null : first.unit();
            List<Mark> marks = new ArrayList<>();
            counted.forEach(p -> figure(p, unit, words).ifPresent(marks::add));
            return marks.size() < 2 ? null : new ClaimMarks(new Axis.Number(words.symbol(unit)), List.copyOf(marks));
        }
        List<Mark> dates = placed.stream().flatMap(p -> date(p, words).stream()).toList();
        return dates.size() < 2 ? null : new ClaimMarks(days, dates);
    }

    private static Optional<Mark> figure(Placed p, @Nullable String unit, ClaimWords words) {
        Claim claim = p.evidence().claim();
        Figure figure = claim.figure();
        if (figure == null) {
            return Optional.empty();
        }
        return new Amount(figure.value(), figure.range().low(), figure.range().high(), figure.unit())
                .in(unit, words.units())
                .map(a -> new Mark(
                        p.badge(),
                        a.low(),
                        a.high(),
                        a.value(),
                        when(p.evidence()),
                        label(figure, unit, words),
                        title(claim, words),
                        p.anchor()));
    }

    /** As printed, with its own unit where that is not the scale's. */
    private static String label(Figure figure, @Nullable String unit, ClaimWords words) {
        String label = words.shortly(figure);
        return Objects.equals(unit, figure.unit()) ? label : label + " " + words.symbol(figure.unit());
    }

    private static Optional<Mark> date(Placed p, ClaimWords words) {
        Claim claim = p.evidence().claim();
        ValidTime event = claim.time().event();
        if (claim.figure() != null || event == null) {
            return Optional.empty();
        }
        return Optional.of(new Mark(
                p.badge(),
                event.from().getEpochSecond(),
                event.to().getEpochSecond() - 1.0,
                ClaimWords.middle(event).getEpochSecond(),
                null,
                words.time(event),
                title(claim, words),
                p.anchor()));
    }

    private static String title(Claim claim, ClaimWords words) {
        return words.value(claim) + ", " + String.join(", ", words.chain(claim));
    }

    /** When a figure holds: the middle of a short as-of, the end of a long one, else the publication; null if unknown. */
    private static @Nullable Double when(EvidenceView evidence) {
        Instant at = at(evidence);
        return at == null ? null : Double.valueOf(at.getEpochSecond());
    }

    /** The instant a claim is drawn at; null where neither the text nor its publication says. */
    public static @Nullable Instant at(EvidenceView evidence) {
        ValidTime asOf = evidence.claim().time().asOf();
        Published published = evidence.published();
        if (asOf == null) {
            return published == null ? null : published.at().toInstant();
        }
        boolean day = Duration.between(asOf.from(), asOf.to()).toHours() <= 36;
        return day ? ClaimWords.middle(asOf) : asOf.to().minusSeconds(1);
    }
}
