package org.gainsay.conflict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.fact.ClaimComparison;
import org.gainsay.fact.PlaceOrder;
import org.gainsay.fact.Position;
import org.gainsay.fact.Reference;
import org.gainsay.fact.Verdict;

/** Holds a row of the truth table against the comparison of its first two claims and the judgement of all. */
final class TruthCheck {

    private static final Set<String> PAIRWISE = Set.of("figure", "retraction", "control", "date", "place");

    private final Reference reference;
    private final Judge judge;

    TruthCheck(PlaceOrder places) {
        reference = Reference.standard(places);
        judge = new Judge(RuleCatalogue.with(reference).rules());
    }

    /** What is not as the row says; empty where all is. */
    List<String> complaints(TruthRow row) {
        List<String> complaints = new ArrayList<>();
        if (row.read() != null) {
            return row.read().equals(row.further().get("value")) ? List.of() : List.of("reads " + row.read());
        }
        if (row.reason() != null) {
            compare(row, complaints);
        }
        if (!row.typeGap()) {
            judge(row, complaints);
        } else if (judged(row, new ArrayList<>()).isEmpty()) {
            complaints.add("a rule finds it now, take away the mark before its type");
        }
        return complaints;
    }

    private void compare(TruthRow row, List<String> complaints) {
        ClaimComparison comparison = new ClaimComparison(row.claims(), Duration.ofHours(6), reference);
        Claim one = row.claims().get(0);
        Claim other = row.claims().get(1);
        Verdict verdict = comparison.of(one, other);
        if (!verdict.equals(comparison.of(other, one))) {
            complaints.add("the verdict depends on the order: " + verdict + ", " + comparison.of(other, one));
        }
        if (pairwise(row) && !verdict.outcome().name().equalsIgnoreCase(row.verdict())
                || verdict.reason() != row.reason()) {
            complaints.add("the comparison says " + verdict);
        }
    }

    /** Whether two claims are enough for the verdict; a conversion, say, is wrong whatever the other claim states. */
    private static boolean pairwise(TruthRow row) {
        return row.type() == null || PAIRWISE.contains(row.type());
    }

    private void judge(TruthRow row, List<String> complaints) {
        judged(row, complaints);
    }

    private List<String> judged(TruthRow row, List<String> complaints) {
        Dossier dossier = Dossiers.of(row.claims());
        Judgement judgement = judge.judge(dossier);
        List<Finding> found = row.verdict().equals("note") ? judgement.notes() : judgement.findings();
        List<String> said = found.stream().map(TruthCheck::said).toList();
        if (row.type() == null) {
            if (!found.isEmpty()) {
                complaints.add("the rules find " + said);
            }
            return complaints;
        }
        Finding finding = found.stream()
                .filter(one -> one.type() == ConflictType.valueOf(row.type().toUpperCase(Locale.ROOT)))
                .filter(one -> row.verdict().equals("note") || strength(row) == one.strength())
                .findFirst()
                .orElse(null);
        if (finding == null || found.size() != 1) {
            complaints.add("the rules find " + said);
        } else {
            row.further().forEach((key, value) -> further(key, value, finding, judgement, complaints));
        }
        return complaints;
    }

    private static Strength strength(TruthRow row) {
        return Strength.valueOf(row.verdict().toUpperCase(Locale.ROOT));
    }

    private static String said(Finding finding) {
        return finding.rule() + " " + finding.type().code() + " " + finding.strength() + ": " + finding.proof();
    }

    private static void further(
            String key, String value, Finding finding, Judgement judgement, List<String> complaints) {
        String is =
                switch (key) {
                    case "positions" -> set(finding.positions().stream().map(Position::value));
                    case "origins" -> set(finding.positions().stream().map(p -> p.value() + ": " + p.origins()));
                    case "scope" -> finding.scope().name().toLowerCase(Locale.ROOT);
                    case "severity" -> finding.severity().name().toLowerCase(Locale.ROOT);
                    case "fact" -> finding.factKey();
                    case "proof" -> finding.proof();
                    case "says" -> finding.explanation().contains(value) ? value : finding.explanation();
                    default ->
                        set(judgement.notes().stream().map(note -> note.type().code()));
                };
        boolean many = key.equals("positions") || key.equals("origins") || key.equals("note");
        if (!Objects.equals(is, many ? set(Arrays.stream(value.split("; "))) : value)) {
            complaints.add(key + " is: " + is);
        }
    }

    private static String set(Stream<String> values) {
        return String.join("; ", new TreeSet<>(values.toList()));
    }
}
