package org.gainsay.review.web.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Measure;
import org.gainsay.claim.Measures;
import org.gainsay.conflict.Conflict;
import org.gainsay.conflict.Strength;
import org.gainsay.review.ConflictQueue;
import org.gainsay.review.ConflictView;
import org.gainsay.review.Decision;
import org.gainsay.review.EvidenceView;
import org.gainsay.review.OpenConflict;
import org.gainsay.review.PositionView;
import org.gainsay.review.ReviewState;
import org.gainsay.review.Standing;
import org.gainsay.review.web.Times;
import org.gainsay.review.web.evidence.ClaimMarks;
import org.gainsay.review.web.evidence.ClaimWords;
import org.gainsay.review.web.evidence.Passages;
import org.gainsay.review.web.plot.Axis;
import org.gainsay.review.web.plot.Badge;
import org.gainsay.review.web.plot.RangePlot;
import org.gainsay.review.web.plot.ValuePlot;
import org.gainsay.review.web.queue.QueueAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets the page of a conflict. */
@Component
class ConflictPages {
    private final OpenConflict conflicts;
    private final ConflictQueue queue;
    private final ClaimWords words;
    private final Times times;

    ConflictPages(OpenConflict conflicts, ConflictQueue queue, ClaimWords words, Times times) {
        this.conflicts = conflicts;
        this.queue = queue;
        this.words = words;
        this.times = times;
    }

    /**
     * The page.
     *
     * @param id number of the conflict
     * @param from the queue it was opened from
     * @throws org.gainsay.review.NoSuchConflict when there is none
     */
    ConflictPage page(long id, QueueAddress from) {
        ConflictView view = conflicts.open(id);
        Conflict conflict = view.conflict();
        List<ClaimMarks.Placed> placed = placed(view.positions());
        ClaimMarks marks = ClaimMarks.of(placed, words, new Axis.Day(times.at()));
        ValuePlot plot = marks == null || !(marks.axis() instanceof Axis.Number)
                ? null
                : ValuePlot.of(marks.marks(), times.at());
        List<Long> ids = queue.ids(from.filter(), from.sort());
        int at = ids.indexOf(id);
        return new ConflictPage(
                id,
                view.version(),
                conflict.question(),
                conflict.explanation(),
                ProofLine.of(conflict.proof()),
                view.standing().state().code(),
                conflict.severity().code(),
                conflict.strength() == Strength.TENSION,
                conflict.scope().code(),
                conflict.rule(),
                Objects.requireNonNull(conflict.story().id()),
                conflict.story().title(),
                count(conflict.outletCount(), "outlet") + ", " + count(conflict.originCount(), "origin"),
                conflict.flaggedAt(),
                stage(view),
                Reopened.of(view, times),
                view.positions().stream().map(this::position).toList(),
                placed.stream().map(this::value).toList(),
                title(conflict, marks),
                plot,
                plot != null || marks == null ? null : RangePlot.of(marks.marks(), marks.axis()),
                history(view),
                view.last().undoable(),
                from.href(),
                from.at(0).query(),
                at > 0 ? from.href(ids.get(at - 1)) : null,
                at + 1 < ids.size() ? from.href(ids.get(at + 1)) : null);
    }

    /** Address of the conflict to work on after this one, read before a decision takes this one out of the queue. */
    String after(long id, QueueAddress from) {
        return queue.next(from.filter(), from.sort(), id).map(from::href).orElse(from.href());
    }

    private static List<ClaimMarks.Placed> placed(List<PositionView> positions) {
        List<ClaimMarks.Placed> placed = new ArrayList<>();
        for (PositionView position : positions) {
            for (EvidenceView evidence : position.evidence()) {
                placed.add(new ClaimMarks.Placed(
                        new Badge(position.ordinal()), Passages.anchor(prefix(position), evidence), evidence));
            }
        }
        return placed;
    }

    private static String prefix(PositionView position) {
        return "e" + position.ordinal() + "-";
    }

    private Answered position(PositionView position) {
        Map<String, Long> sources = position.evidence().stream()
                .flatMap(e -> Stream.ofNullable(e.claim().attribution().source()))
                .collect(Collectors.groupingBy(s -> s, LinkedHashMap::new, Collectors.counting()));
        String said = String.join(", ", sources.keySet());
        String witnesses = position.evidence().isEmpty()
                ? "no outlet"
                : count(position.outlets().size(), "outlet") + ", " + count(position.origins(), "origin")
                        + (sources.isEmpty() ? "" : ", " + count(sources.size(), "source"));
        return new Answered(
                position.ordinal(),
                new Badge(position.ordinal()),
                position.label(),
                said,
                witnesses,
                new Passages(words).of(prefix(position), position.evidence()));
    }

    private ConflictPage.ValueRow value(ClaimMarks.Placed placed) {
        EvidenceView evidence = placed.evidence();
        var at = ClaimMarks.at(evidence);
        var event = evidence.claim().time().event();
        return new ConflictPage.ValueRow(
                event != null ? words.time(event) : at == null ? "" : times.day(at),
                words.value(evidence.claim()),
                words.reading(evidence.claim()),
                placed.badge(),
                String.join(", ", words.chain(evidence.claim())));
    }

    private static String title(Conflict conflict, @Nullable ClaimMarks marks) {
        if (marks != null && marks.axis() instanceof Axis.Day) {
            return "The answers on one scale of days";
        }
        String label =
                Measures.standard().find(conflict.measure()).map(Measure::label).orElse("The answers");
        String unit = marks != null && marks.axis() instanceof Axis.Number number ? number.unit() : "";
        return (conflict.place() == null ? label : label + ", " + conflict.place())
                + (unit.isEmpty() ? "" : " (" + unit + ")");
    }

    private ConflictPage.Stage stage(ConflictView view) {
        Standing standing = view.standing();
        Decision basis = view.basis();
        boolean decided = standing.state().decided();
        return new ConflictPage.Stage(
                standing.assignee(),
                standing.claimedUntil(),
                decided,
                standing.state() == ReviewState.CLOSED_AUTO,
                StandingWords.of(standing, basis == null ? List.of() : basis.chosen(), times),
                decided && basis != null ? basis.by() : null,
                decided && basis != null ? basis.note() : "");
    }

    private List<HistoryLine> history(ConflictView view) {
        List<HistoryLine> lines = new ArrayList<>(
                view.history().stream().map(d -> HistoryLine.of(d, times)).toList());
        Collections.reverse(lines);
        return lines;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
