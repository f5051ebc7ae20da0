package org.gainsay.conflict.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Control;
import org.gainsay.claim.ControlState;
import org.gainsay.claim.Modality;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.claim.SideWords;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RulePage;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.Claimant;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Position;
import org.gainsay.fact.Questions;
import org.gainsay.fact.Witnesses;
import org.gainsay.timex.ValidTime;

/**
 * What one source says of a place and another denies: that it is fought for, that a part of it is held. And what a side's own
 * people will not confirm while others already have it take the place. Leaves alone: denials that leave another holder standing,
 * which {@link ControlDisagrees} finds, outsiders who cannot confirm, and what was denied before it was said.
 */
public final class ControlDenied implements Rule {

    private final RulePage page = RulePage.of(id());
    private final Questions questions = Questions.standard();

    @Override
    public String id() {
        return "control-denied";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = Witnesses.of(dossier.story(), dossier.articles());
        Map<String, List<Claim>> places = new TreeMap<>();
        dossier.claims().stream()
                .filter(claim ->
                        claim.kind() == ClaimKind.CONTROL && claim.modality().stands())
                .sorted(witnesses.order())
                .forEach(claim -> places.computeIfAbsent(FactKey.place(claim.place()), place -> new ArrayList<>())
                        .add(claim));
        List<Finding> findings = new ArrayList<>();
        places.values().forEach(claims -> {
            List<Clash<Claim>> clashes = clashes(claims, witnesses);
            if (!clashes.isEmpty()) {
                findings.add(finding(clashes, dossier.story().key(), witnesses));
            }
        });
        return findings;
    }

    /** Each refusal with the first statement that it refuses. */
    private List<Clash<Claim>> clashes(List<Claim> claims, Witnesses witnesses) {
        List<Claim> refusals =
                claims.stream().filter(claim -> denies(claim) || doubts(claim)).toList();
        List<Claim> statements = refusals.isEmpty()
                ? List.of()
                : claims.stream()
                        .filter(claim -> !claim.negated()
                                && claim.modality() != Modality.DENIED
                                && claim.modality() != Modality.DOUBTED)
                        .toList();
        List<Clash<Claim>> clashes = new ArrayList<>();
        for (Claim refusal : refusals) {
            Strength strength = denies(refusal) ? Strength.CONTRADICTION : Strength.TENSION;
            statements.stream()
                    .filter(statement -> refuses(refusal, statement, witnesses))
                    .forEach(statement -> clashes.add(new Clash<>(statement, refusal, strength)));
        }
        return clashes;
    }

    /** Denies what leaves nobody else standing: that it is fought for, or that a part is held. */
    private static boolean denies(Claim claim) {
        ControlState state = Objects.requireNonNull(claim.control()).state();
        return (state == ControlState.CONTESTED || state == ControlState.PARTLY_HELD)
                && (claim.negated() || claim.modality() == Modality.DENIED);
    }

    /** A side's own people who will not confirm that it took the place. */
    private static boolean doubts(Claim claim) {
        Control control = Objects.requireNonNull(claim.control());
        String side = claim.attribution().side();
        return claim.modality() == Modality.DOUBTED
                && control.state() == ControlState.HELD
                && control.side().equals(side);
    }

    private boolean refuses(Claim refusal, Claim statement, Witnesses witnesses) {
        Control refused = Objects.requireNonNull(refusal.control());
        Control stated = Objects.requireNonNull(statement.control());
        return refused.state() == stated.state()
                && SideWords.standard().maybeOne(refused.side(), stated.side())
                && !Claimant.of(refusal).key().equals(Claimant.of(statement).key())
                && together(refusal, statement, witnesses);
    }

    /** The refusal comes after the statement, or so soon before it that it may answer an earlier report of it. */
    private boolean together(Claim refusal, Claim statement, Witnesses witnesses) {
        Duration gap = Duration.between(moment(statement, witnesses), moment(refusal, witnesses));
        Duration standing = Duration.ofDays((long) page.parameter("state-stands-days"));
        Duration before = Duration.ofHours((long) page.parameter("one-moment-hours"));
        return gap.compareTo(standing) <= 0 && gap.negated().compareTo(before) <= 0;
    }

    private static Instant moment(Claim claim, Witnesses witnesses) {
        ValidTime time = claim.time().event() != null
                ? claim.time().event()
                : claim.time().asOf();
        Instant published = witnesses.published(claim);
        return time == null || time.to().isAfter(published) ? published : time.to();
    }

    private Finding finding(List<Clash<Claim>> clashes, String story, Witnesses witnesses) {
        Clash<Claim> hardest = Clash.hardest(clashes);
        Claim first = hardest.first();
        PlaceFacet facet = Objects.requireNonNull(first.place());
        String place = Objects.requireNonNullElse(facet.name(), facet.words());
        Set<Claim> stated = new LinkedHashSet<>();
        Set<Claim> refused = new LinkedHashSet<>();
        clashes.forEach(clash -> {
            stated.add(clash.first());
            refused.add(clash.second());
        });
        String says = HeadlineMoves.label(first);
        boolean hard = hardest.strength() == Strength.CONTRADICTION;
        List<Position> positions = List.of(
                witnesses.position(says, stated),
                witnesses.position((hard ? "denied: " : "not confirmed: ") + says, refused));
        return new Dispute(
                        FactKey.of(first, story),
                        null,
                        questions.ask(first.measure(), null, place, null),
                        place,
                        positions)
                .by(
                        this,
                        ConflictType.CONTROL,
                        page.severity(),
                        hardest.strength(),
                        Voices.explain(positions),
                        Dispute.cite(first)
                                + (hard ? " is denied by " : " is not confirmed by ")
                                + Dispute.cite(hardest.second()));
    }
}
