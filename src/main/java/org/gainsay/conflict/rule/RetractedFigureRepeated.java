package org.gainsay.conflict.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.FactRule;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.RulePage;
import org.gainsay.fact.Amount;
import org.gainsay.fact.Claimant;
import org.gainsay.fact.Disagreement;
import org.gainsay.fact.Fact;
import org.gainsay.fact.FigureWords;
import org.gainsay.fact.Position;
import org.gainsay.fact.Reference;
import org.gainsay.fact.Witnesses;
import org.gainsay.quantity.Interval;
import org.gainsay.timex.ValidTime;

/**
 * A figure that its source has replaced, given all the same by an article that appeared hours later. Leaves alone: articles
 * that give the new figure too, figures that name an earlier time, and old texts printed late.
 */
public final class RetractedFigureRepeated implements FactRule {

    /** What a source said first and what it says now. */
    private record Change(String source, Position before, Position now, Instant since) {}

    /** A figure of the fact with the values it allows. */
    private record Given(Claim claim, Interval range) {}

    /** The ends of an answer's figures that another figure must reach to go with all of them. */
    private record Reach(Interval highest, Interval lowest) {

        boolean holds(Interval range) {
            return !range.below(highest) && !lowest.below(range);
        }
    }

    private final RulePage page = RulePage.of(id());
    private final Reference reference;

    /** Judges with this reference data. */
    public RetractedFigureRepeated(Reference reference) {
        this.reference = reference;
    }

    @Override
    public String id() {
        return "retracted-figure-repeated";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Reference reference() {
        return reference;
    }

    @Override
    public Duration lag() {
        return Duration.ofHours((long) page.parameter("silent-hours"));
    }

    @Override
    public Optional<Finding> judge(Fact fact, Witnesses witnesses) {
        return Disagreement.fallen(fact, witnesses, reference.words())
                .or(() -> Disagreement.changed(fact, witnesses, reference.words()))
                .flatMap(changed -> repeated(changed, fact, witnesses));
    }

    private Optional<Finding> repeated(Disagreement changed, Fact fact, Witnesses witnesses) {
        Set<String> sources = changed.positions().stream()
                .flatMap(position -> position.claims().stream())
                .map(Claimant::of)
                .filter(Claimant::named)
                .map(Claimant::key)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Given> given = fact.amounts().stream()
                .map(Amount::claim)
                .map(claim -> new Given(claim, range(claim)))
                .toList();
        for (String source : sources) {
            List<Change> changes = changes(source, changed.positions(), witnesses);
            List<Given> uninformed = changes.isEmpty()
                    ? List.of()
                    : uninformed(given, changes.get(0).now());
            for (Change change : changes) {
                List<Claim> repeating = repeating(change, uninformed, witnesses);
                if (!repeating.isEmpty()) {
                    return Optional.of(finding(change, repeating, changed, fact, witnesses));
                }
            }
        }
        return Optional.empty();
    }

    /** What the source has replaced by what it said last. */
    private static List<Change> changes(String source, List<Position> positions, Witnesses witnesses) {
        Comparator<Position> latest = Comparator.comparing(position -> times(source, position, witnesses)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN));
        Position now = positions.stream().max(latest).orElseThrow();
        Instant since =
                times(source, now, witnesses).min(Comparator.naturalOrder()).orElse(Instant.MAX);
        return positions.stream()
                .filter(position ->
                        position != now && times(source, position, witnesses).anyMatch(time -> time.isBefore(since)))
                .map(before -> new Change(source, before, now, since))
                .toList();
    }

    private static Stream<Instant> times(String source, Position position, Witnesses witnesses) {
        return position.claims().stream()
                .filter(claim -> Claimant.of(claim).key().equals(source))
                .map(witnesses::published);
    }

    /** The figures of articles that do not give the new one. */
    private List<Given> uninformed(List<Given> given, Position now) {
        Reach reach = reach(now);
        Set<String> informed = given.stream()
                .filter(one -> reach.holds(one.range()))
                .map(one -> one.claim().article())
                .collect(Collectors.toSet());
        return given.stream()
                .filter(one -> !informed.contains(one.claim().article()))
                .toList();
    }

    private List<Claim> repeating(Change change, List<Given> uninformed, Witnesses witnesses) {
        Reach reach = reach(change.before());
        Instant known = change.since().equals(Instant.MAX)
                ? Instant.MAX
                : change.since().plus(lag());
        return uninformed.stream()
                // Numbers first: there may be as many answers as figures, and few figures give any one of them.
                .filter(one -> reach.holds(one.range()))
                .map(Given::claim)
                .filter(claim -> witnesses.published(claim).isAfter(known)
                        && !witnesses.published(claim).equals(Instant.MAX)
                        && !countedEarlier(claim, witnesses)
                        && !tells(claim, change.now())
                        && change.before().claims().stream()
                                .noneMatch(old ->
                                        !witnesses.published(old).isAfter(known) && witnesses.sameOrigin(old, claim)))
                .toList();
    }

    private static boolean countedEarlier(Claim claim, Witnesses witnesses) {
        ValidTime counted = claim.time().asOf();
        return counted != null && counted.to().isBefore(witnesses.published(claim));
    }

    /** Whether the sentence mentions the new number, whatever it says of it. */
    private static boolean tells(Claim claim, Position now) {
        return now.claims().stream()
                .map(other -> Objects.requireNonNull(other.figure()).value())
                .anyMatch(number -> mentions(claim.sentence().quote(), FigureWords.number(number)));
    }

    /** Whether the number stands there by itself, not inside a longer one. */
    private static boolean mentions(String sentence, String number) {
        for (int at = sentence.indexOf(number); at >= 0; at = sentence.indexOf(number, at + 1)) {
            int end = at + number.length();
            boolean begins = at == 0 || !inNumber(sentence, at - 1, at - 2);
            boolean ends = end == sentence.length() || !inNumber(sentence, end, end + 1);
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    /** A digit, or a mark with a digit beyond it. */
    private static boolean inNumber(String sentence, int at, int beyond) {
        boolean mark = ",.".indexOf(sentence.charAt(at)) >= 0
                && beyond >= 0
                && beyond < sentence.length()
                && Character.isDigit(sentence.charAt(beyond));
        return mark || Character.isDigit(sentence.charAt(at));
    }

    private Reach reach(Position answer) {
        List<Interval> ranges = answer.claims().stream().map(this::range).toList();
        return new Reach(
                ranges.stream()
                        .max(Comparator.comparingDouble(Interval::low).thenComparing(Interval::lowOpen))
                        .orElseThrow(),
                ranges.stream()
                        .min(Comparator.comparingDouble(Interval::high)
                                .thenComparing(Interval::highOpen, Comparator.reverseOrder()))
                        .orElseThrow());
    }

    private Interval range(Claim claim) {
        return Amounts.range(Objects.requireNonNull(claim.figure()), reference.units());
    }

    private Finding finding(
            Change change, List<Claim> repeating, Disagreement changed, Fact fact, Witnesses witnesses) {
        Claim first = repeating.get(0);
        Claim replaced = change.now().claims().get(0);
        String source = change.now().claims().stream()
                .map(Claimant::of)
                .filter(claimant -> claimant.key().equals(change.source()))
                .map(Claimant::name)
                .findFirst()
                .orElseThrow();
        List<Position> positions =
                List.of(change.now(), witnesses.position(change.before().value(), repeating));
        Disagreement found = new Disagreement(
                changed.outcome(),
                Witnesses.ranked(positions),
                Dispute.cite(first) + " repeats what " + source + " replaced: " + Dispute.cite(replaced),
                changed.gap());
        return FigureFinding.of(
                this,
                ConflictType.RETRACTION,
                fact,
                found,
                first.outlet() + " gives the figure that " + source + " had replaced by then.",
                reference);
    }
}
