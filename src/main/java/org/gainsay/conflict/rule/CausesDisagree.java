package org.gainsay.conflict.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.CauseKinds;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Modality;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RulePage;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.CauseComparison;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Outcome;
import org.gainsay.fact.Position;
import org.gainsay.fact.Questions;
import org.gainsay.fact.Reference;
import org.gainsay.fact.Witnesses;
import org.jspecify.annotations.Nullable;

/**
 * Two accounts of what caused one thing that cannot both hold: a gas leak and a bomb, brake failure and a signal failure, a
 * cause and its denial. Leaves alone: a wider and a narrower cause, causes that join (rain and a burst dam), suppositions, other
 * events, and one source that changes its account.
 */
public final class CausesDisagree implements Rule {

    /** What claims on a cause have in common that say the same. */
    private record Account(
            @Nullable String cause,
            boolean denies,
            @Nullable String effect,
            String place,
            Modality modality) {

        static Account of(Claim claim) {
            return new Account(
                    claim.words(),
                    CauseComparison.denies(claim),
                    claim.population(),
                    FactKey.place(claim.place()),
                    claim.modality());
        }
    }

    private final RulePage page = RulePage.of(id());
    private final Questions questions = Questions.standard();
    private final CauseComparison comparison;

    /** Judges with this reference data. */
    public CausesDisagree(Reference reference) {
        this.comparison = new CauseComparison(reference.places());
    }

    @Override
    public String id() {
        return "causes-disagree";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = Witnesses.of(dossier.story(), dossier.articles());
        List<List<Claim>> accounts = accounts(dossier, witnesses);
        Map<String, List<Clash<List<Claim>>>> effects = new LinkedHashMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            for (int j = i + 1; j < accounts.size(); j++) {
                List<Claim> one = accounts.get(i);
                List<Claim> other = accounts.get(j);
                clash(one, other).ifPresent(clash -> effects.computeIfAbsent(
                                effect(one.get(0), other.get(0)), effect -> new ArrayList<>())
                        .add(clash));
            }
        }
        return effects.entrySet().stream()
                .map(effect -> finding(
                        effect.getKey(), effect.getValue(), dossier.story().key(), witnesses))
                .toList();
    }

    /** The claims on causes, those that say the same together. */
    private static List<List<Claim>> accounts(Dossier dossier, Witnesses witnesses) {
        Map<Account, List<Claim>> accounts = new LinkedHashMap<>();
        dossier.claims().stream()
                .filter(CauseComparison::tells)
                .sorted(witnesses.order())
                .forEach(claim -> accounts.computeIfAbsent(Account.of(claim), account -> new ArrayList<>())
                        .add(claim));
        return List.copyOf(accounts.values());
    }

    private Optional<Clash<List<Claim>>> clash(List<Claim> one, List<Claim> other) {
        Claim first = one.get(0);
        Claim second = other.stream()
                .filter(claim -> !CauseComparison.sameVoice(first, claim))
                .findFirst()
                .orElse(other.get(0));
        Outcome outcome = comparison.of(first, second).outcome();
        if (outcome == Outcome.COMPATIBLE) {
            return Optional.empty();
        }
        Strength strength = outcome == Outcome.CONTRADICTION ? Strength.CONTRADICTION : Strength.TENSION;
        return Optional.of(new Clash<>(one, other, strength));
    }

    private static String effect(Claim a, Claim b) {
        String effect = a.population() != null ? a.population() : b.population();
        return Objects.requireNonNullElse(effect, FactKey.ANY);
    }

    private Finding finding(String effect, List<Clash<List<Claim>>> clashes, String story, Witnesses witnesses) {
        Clash<List<Claim>> hardest = Clash.hardest(clashes);
        Claim first = hardest.first().get(0);
        PlaceFacet facet = first.place();
        String place = facet == null ? null : Objects.requireNonNullElse(facet.name(), facet.words());
        List<Position> positions = positions(clashes, witnesses);
        return new Dispute(
                        new FactKey(first.measure(), effect, FactKey.place(facet), story),
                        null,
                        questions.ask(first.measure(), named(effect), place, null),
                        place,
                        positions)
                .by(
                        this,
                        ConflictType.OTHER,
                        page.severity(),
                        hardest.strength(),
                        Voices.explain(positions),
                        Dispute.cite(first) + " does not go with "
                                + Dispute.cite(hardest.second().get(0)));
    }

    private static @Nullable String named(String effect) {
        return effect.equals(FactKey.ANY) ? null : "the " + effect;
    }

    private static List<Position> positions(List<Clash<List<Claim>>> clashes, Witnesses witnesses) {
        Set<Claim> involved = new LinkedHashSet<>();
        clashes.forEach(clash -> {
            involved.addAll(clash.first());
            involved.addAll(clash.second());
        });
        Map<String, List<Claim>> answers = new LinkedHashMap<>();
        involved.forEach(claim ->
                answers.computeIfAbsent(label(claim), key -> new ArrayList<>()).add(claim));
        return answers.entrySet().stream()
                .map(answer -> witnesses.position(answer.getKey(), answer.getValue()))
                .toList();
    }

    private static String label(Claim claim) {
        String cause = Objects.requireNonNull(claim.words());
        String label = CauseKinds.standard().label(cause).orElse(cause);
        return CauseComparison.denies(claim) ? "not " + label : label;
    }
}
