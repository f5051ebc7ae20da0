package org.gainsay.conflict.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.article.Zone;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RulePage;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Position;
import org.gainsay.fact.Witnesses;

/**
 * Numbers of one sentence that do not fit each other: parts and their whole, a number and its percentage, a change and its
 * two ends. Leaves alone: lists that need not be complete, hedged parts, rounding, and changes told in other terms.
 */
public final class PartsDoNotAddUp implements Rule {

    private final RulePage page = RulePage.of(id());

    @Override
    public String id() {
        return "parts-do-not-add-up";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = dossier.witnesses();
        List<Finding> findings = new ArrayList<>();
        sentences(dossier)
                .values()
                .forEach(sentences -> sentences.forEach((sentence, claims) -> {
                    if (SumReader.mayHoldSum(sentence.quote())) {
                        SumReader.standard().wrong(sentence).forEach(sum -> finding(sum, claims, dossier, witnesses)
                                .ifPresent(findings::add));
                    }
                }));
        return findings;
    }

    /** The claims of each sentence, by article. */
    private static Map<String, Map<EvidenceSpan, List<Claim>>> sentences(Dossier dossier) {
        Map<String, Map<EvidenceSpan, List<Claim>>> sentences = new TreeMap<>();
        dossier.claims().stream()
                .filter(claim -> claim.kind() == ClaimKind.FIGURE && claim.zone() != Zone.BOILERPLATE)
                .forEach(claim -> sentences
                        .computeIfAbsent(claim.article(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(claim.sentence(), key -> new ArrayList<>())
                        .add(claim));
        return sentences;
    }

    private Optional<Finding> finding(Sum sum, List<Claim> claims, Dossier dossier, Witnesses witnesses) {
        List<Claim> said = at(List.of(sum.saidAt()), claims);
        List<Claim> parts = at(sum.from(), claims).stream()
                .filter(claim -> !said.contains(claim))
                .toList();
        if (said.isEmpty() && parts.isEmpty()) {
            return Optional.empty();
        }
        Claim first = said.isEmpty() ? parts.get(0) : said.get(0);
        List<Position> positions =
                List.of(witnesses.position(sum.said(), said), witnesses.position(sum.worked(), parts));
        FactKey key = new FactKey(
                "sum of " + first.measure() + " " + sum.said(),
                FactKey.ANY,
                FactKey.ANY,
                dossier.story().key());
        return Optional.of(
                new Dispute(key, first.article(), "Do the numbers come to " + sum.said() + "?", null, positions)
                        .by(
                                this,
                                ConflictType.SUM,
                                page.severity(),
                                Strength.CONTRADICTION,
                                first.outlet() + " gives " + sum.said() + ", but the numbers beside it come to "
                                        + sum.worked() + ".",
                                sum.worked() + ", not " + sum.said())
                        .measuring(first.measure()));
    }

    private static List<Claim> at(Collection<EvidenceSpan> spans, List<Claim> claims) {
        return claims.stream()
                .filter(claim -> spans.stream().anyMatch(span -> span.overlaps(claim.evidence())))
                .toList();
    }
}
