package org.gainsay.conflict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gainsay.fact.Fact;
import org.gainsay.fact.Facts;
import org.gainsay.fact.Reference;
import org.gainsay.fact.Witnesses;

/**
 * Runs the rules over a story. Findings of one type on one fact become one; a finding whose evidence lies wholly in
 * another of a type that says more becomes a note. The result does not depend on the order of rules or claims.
 */
public final class Judge {

    /** A type earlier in this list says more about the same evidence than a later one. */
    private static final List<ConflictType> TELLING = List.of(
            ConflictType.CONVERSION,
            ConflictType.HEADLINE_BODY,
            ConflictType.RETRACTION,
            ConflictType.FIGURE,
            ConflictType.CONTROL,
            ConflictType.OTHER);

    private static final Comparator<Finding> GRAVEST = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::strength)
            .thenComparing(Finding::type)
            .thenComparing(Finding::factKey)
            .thenComparing(finding -> Objects.requireNonNullElse(finding.article(), ""))
            .thenComparing(Finding::rule)
            .thenComparing(Finding::proof);

    /** How a rule wants claims sorted into facts; rules that agree on it share the facts. */
    private record Sorting(Reference reference, Duration lag) {

        static Sorting of(FactsRule rule) {
            return new Sorting(rule.reference(), rule.lag());
        }

        List<Fact> facts(Dossier dossier) {
            return new Facts(reference, lag).of(dossier.claims(), dossier.story(), dossier.witnesses());
        }
    }

    private final List<Rule> rules;

    /** Judges by these rules. */
    public Judge(List<Rule> rules) {
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    }

    /** The rules by id, in order. */
    public List<Rule> rules() {
        return rules;
    }

    /** What the rules find in the dossier. */
    public Judgement judge(Dossier dossier) {
        Witnesses witnesses = dossier.witnesses();
        List<Finding> notes = new ArrayList<>();
        List<Finding> conflicts = new ArrayList<>();
        found(dossier).sorted(GRAVEST).forEach(finding -> (finding.severity() == Severity.INFO ? notes : conflicts)
                .add(finding));
        List<Finding> findings = new ArrayList<>();
        List<Finding> joined = joined(conflicts, witnesses);
        Map<Finding, Overlap.Sides> sides = new IdentityHashMap<>();
        for (Finding finding : joined) {
            joined.stream()
                    .filter(other -> outranks(other, finding)
                            && Overlap.mayHold(other, finding)
                            && sides.computeIfAbsent(other, Overlap.Sides::of).hold(finding))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> notes.add(finding.asNote("Part of the conflict: " + other.question())),
                            () -> findings.add(finding));
        }
        notes.sort(GRAVEST);
        return new Judgement(findings, notes);
    }

    private Stream<Finding> found(Dossier dossier) {
        Map<Sorting, List<Fact>> sorted = new HashMap<>();
        return rules.stream().flatMap(rule -> {
            if (rule instanceof FactsRule figures) {
                List<Fact> facts = sorted.computeIfAbsent(Sorting.of(figures), sorting -> sorting.facts(dossier));
                return figures.judge(facts, dossier.witnesses()).stream();
            }
            return rule.judge(dossier).stream();
        });
    }

    private static List<Finding> joined(List<Finding> findings, Witnesses witnesses) {
        Map<String, Finding> byFact = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String key = finding.type() + " " + finding.factKey() + " " + finding.article();
            byFact.merge(key, finding, (first, second) -> Overlap.joined(first, second, witnesses));
        }
        return byFact.values().stream().sorted(GRAVEST).toList();
    }

    /** A tension hides no contradiction, whatever its type. */
    private static boolean outranks(Finding whole, Finding part) {
        int telling = TELLING.indexOf(whole.type());
        return telling >= 0
                && telling < TELLING.indexOf(part.type())
                && whole.strength().compareTo(part.strength()) <= 0;
    }
}
