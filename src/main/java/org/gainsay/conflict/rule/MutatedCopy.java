package org.gainsay.conflict.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.claim.Claim;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RulePage;
import org.gainsay.conflict.rule.Slips.Slip;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Reference;
import org.gainsay.fact.Witnesses;

/**
 * A copy of a wire text that prints another figure than the text it was made from, in the same sentence. Leaves alone: other
 * sentences, rounding and bounds, a count that a later copy brings up to date, and edited versions of one page.
 */
public final class MutatedCopy implements Rule {

    private final RulePage page = RulePage.of(id());
    private final Reference reference;

    /** Judges with this reference data. */
    public MutatedCopy(Reference reference) {
        this.reference = reference;
    }

    @Override
    public String id() {
        return "mutated-copy";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = dossier.witnesses();
        Map<Integer, Map<String, List<Claim>>> origins = new TreeMap<>();
        dossier.claims().stream().filter(Slips::isFigure).forEach(claim -> witnesses
                .origin(claim)
                .ifPresent(origin -> origins.computeIfAbsent(origin, key -> new LinkedHashMap<>())
                        .computeIfAbsent(claim.article(), key -> new ArrayList<>())
                        .add(claim)));
        origins.values().removeIf(articles -> articles.size() < 2);
        if (origins.isEmpty()) {
            return List.of();
        }
        Slips copies = new Slips(reference, witnesses, Duration.ofHours((long) page.parameter("silent-hours")));
        Map<Claim, FactKey> questions = copies.questions(dossier);
        Map<String, List<Slip>> slips = new TreeMap<>();
        Pages pages = new Pages(dossier.articles());
        origins.values().forEach(articles -> copies.among(List.copyOf(articles.values())).stream()
                .filter(slip ->
                        !pages.same(slip.original().article(), slip.copy().article()))
                .forEach(slip -> slips.computeIfAbsent(
                                Slips.question(slip, questions, dossier).toString(), key -> new ArrayList<>())
                        .add(slip)));
        return slips.values().stream()
                .map(same -> copies.finding(
                        same,
                        Slips.question(same.get(0), questions, dossier),
                        null,
                        this,
                        ConflictType.FIGURE,
                        page.severity(),
                        same.get(0).copy().outlet() + " carries the text of "
                                + same.get(0).original().outlet() + " and gives another figure in the same sentence."))
                .toList();
    }
}
