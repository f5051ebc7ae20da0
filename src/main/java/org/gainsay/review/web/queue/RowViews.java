package org.gainsay.review.web.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gainsay.conflict.Strength;
import org.gainsay.review.QueueRow;
import org.gainsay.review.web.evidence.Amount;
import org.gainsay.review.web.evidence.ClaimWords;
import org.gainsay.review.web.plot.Axis;
import org.gainsay.review.web.plot.Badge;
import org.gainsay.review.web.plot.Mark;
import org.gainsay.review.web.plot.RangePlot;
import org.jspecify.annotations.Nullable;

/** Sets the rows of the queue. */
final class RowViews {
    /** Answers beyond this many are left to the conflict's page. */
    private static final int ANSWERS = 4;

    /** Outlets named beside an answer. */
    private static final int OUTLETS = 2;

    private final ClaimWords words;
    private final QueueAddress address;
    private final Set<String> picked;

    /**
     * @param words how figures are worded
     * @param address what the rows are opened from
     * @param picked numbers and versions that stay picked
     */
    RowViews(ClaimWords words, QueueAddress address, Set<String> picked) {
        this.words = words;
        this.address = address;
        this.picked = picked;
    }

    /** One row. */
    QueueView.Row row(QueueRow row) {
        String pick = row.id() + ":" + row.version();
        List<QueueView.Answer> answers =
                row.positions().stream().limit(ANSWERS).map(RowViews::answer).toList();
        return new QueueView.Row(
                pick,
                picked.contains(pick),
                address.href(row.id()),
                row.question(),
                answers,
                row.positions().size() - answers.size(),
                plot(row.positions()),
                row.severity().code(),
                row.strength() == Strength.TENSION,
                row.rule(),
                row.storyTitle(),
                row.state().code(),
                row.assignee(),
                row.outlets(),
                row.origins(),
                row.newest());
    }

    private static QueueView.Answer answer(QueueRow.Answered answered) {
        List<String> outlets = answered.outlets();
        String who = outlets.isEmpty()
                ? "worked out"
                : String.join(", ", outlets.subList(0, Math.min(OUTLETS, outlets.size())))
                        + (outlets.size() > OUTLETS ? " and " + (outlets.size() - OUTLETS) + " more" : "");
        return new QueueView.Answer(new Badge(answered.ordinal()), answered.label(), who);
    }

    private @Nullable RangePlot plot(List<QueueRow.Answered> positions) {
        List<QueueRow.Answered> counted = positions.stream()
                .filter(p -> p.value() != null && p.low() != null && p.high() != null)
                .toList();
        if (counted.size() < 2) {
            return null;
        }
        String unit = counted.get(0).unit();
        List<Mark> marks = new ArrayList<>();
        for (QueueRow.Answered p : counted) {
            new Amount(
                            Objects.requireNonNull(p.value()),
                            Objects.requireNonNull(p.low()),
                            Objects.requireNonNull(p.high()),
                            p.unit())
                    .in(unit, words.units())
                    .ifPresent(a -> marks.add(new Mark(
                            new Badge(p.ordinal()), a.low(), a.high(), a.value(), null, p.label(), p.label(), null)));
        }
        return RangePlot.of(marks, new Axis.Number(words.symbol(unit)));
    }
}
