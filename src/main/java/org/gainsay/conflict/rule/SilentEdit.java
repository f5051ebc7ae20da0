package org.gainsay.conflict.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.article.ArticleText;
import org.gainsay.claim.Claim;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RulePage;
import org.gainsay.conflict.rule.Slips.Slip;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Reference;

/**
 * A page that gives another figure than an earlier version of it, in the same sentence and without a word about it. Leaves
 * alone: counts brought up to date, rounding, and versions that speak of a correction.
 */
public final class SilentEdit implements Rule {

    private static final Set<String> CORRECTING = WordGroups.all("corrections.txt");

    private final RulePage page = RulePage.of(id());
    private final Reference reference;

    /** Judges with this reference data. */
    public SilentEdit(Reference reference) {
        this.reference = reference;
    }

    @Override
    public String id() {
        return "silent-edit";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Pages pages = new Pages(dossier.articles());
        Map<String, Map<String, List<Claim>>> versions = new TreeMap<>();
        dossier.claims().stream().filter(Slips::isFigure).forEach(claim -> versions.computeIfAbsent(
                        pages.of(claim.article()), key -> new LinkedHashMap<>())
                .computeIfAbsent(claim.article(), key -> new ArrayList<>())
                .add(claim));
        versions.values().removeIf(texts -> texts.size() < 2);
        if (versions.isEmpty()) {
            return List.of();
        }
        Duration silent = Duration.ofHours((long) page.parameter("silent-hours"));
        Slips slips = new Slips(reference, dossier.witnesses(), silent);
        Map<Claim, FactKey> questions = slips.questions(dossier);
        List<Finding> findings = new ArrayList<>();
        versions.forEach((address, texts) -> {
            Map<String, List<Slip>> edits = new TreeMap<>();
            slips.among(List.copyOf(texts.values())).stream()
                    .filter(slip -> !speaks(dossier.articles().get(slip.copy().article())))
                    .forEach(slip -> edits.computeIfAbsent(
                                    Slips.question(slip, questions, dossier).toString(), key -> new ArrayList<>())
                            .add(slip));
            edits.values()
                    .forEach(edit -> findings.add(slips.finding(
                            edit,
                            Slips.question(edit.get(0), questions, dossier),
                            address,
                            this,
                            ConflictType.RETRACTION,
                            page.severity(),
                            edit.get(0).copy().outlet() + " changed the figure on its page and does not say so.")));
        });
        return findings;
    }

    /** Whether the text speaks of a correction, whatever it corrects. */
    private static boolean speaks(ArticleText text) {
        return WordGroups.split(text.text()).stream().anyMatch(CORRECTING::contains);
    }
}
