package org.gainsay.conflict.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RulePage;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Occurrence;
import org.gainsay.fact.Occurrences;
import org.gainsay.fact.Position;
import org.gainsay.fact.Questions;
import org.gainsay.fact.Reference;
import org.gainsay.fact.Witnesses;
import org.jspecify.annotations.Nullable;

/**
 * One source says that a thing happened or is so, and another that it did not or is not: troops encircled or never encircled, an
 * airport closed or open, a launch that succeeded or failed. Leaves alone: what changed between the two reports, other things of
 * the same kind, plans, and one source that tells of both in turn.
 */
public final class EventsDisagree implements Rule {

    private final RulePage page = RulePage.of(id());
    private final Questions questions = Questions.standard();
    private final Reference reference;

    /** Judges with this reference data. */
    public EventsDisagree(Reference reference) {
        this.reference = reference;
    }

    @Override
    public String id() {
        return "events-disagree";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = dossier.witnesses();
        Occurrences occurrences = new Occurrences(
                reference.places(),
                Duration.ofDays((long) page.parameter("answer-stands-days")),
                Duration.ofHours((long) page.parameter("one-moment-hours")));
        List<Finding> findings = new ArrayList<>();
        List<Claim> claims = dossier.claims();
        Occurrences.byIssue(claims, witnesses::published).forEach((issue, answers) -> {
            Map<String, List<Occurrences.Standoff>> things = new LinkedHashMap<>();
            occurrences.clashes(answers).forEach(standoff -> things.computeIfAbsent(
                            key(standoff, dossier.story().key()).toString(), key -> new ArrayList<>())
                    .add(standoff));
            things.values()
                    .forEach(standoffs ->
                            findings.add(finding(standoffs, dossier.story().key(), witnesses)));
        });
        return findings;
    }

    private static FactKey key(Occurrences.Standoff standoff, String story) {
        Claim claim = standoff.yes().claim();
        String issue = standoff.yes().kind().issue().id();
        return new FactKey(claim.measure(), thing(standoff), FactKey.place(claim.place()), issue + "/" + story);
    }

    /** What both speak of, by the name that says most; those who name nobody speak of those whom the others name. */
    private static String thing(Occurrences.Standoff standoff) {
        String yes = Objects.requireNonNullElse(standoff.yes().claim().population(), FactKey.ANY);
        String no = Objects.requireNonNullElse(standoff.no().claim().population(), FactKey.ANY);
        return no.length() > yes.length() ? no : yes;
    }

    private Finding finding(List<Occurrences.Standoff> standoffs, String story, Witnesses witnesses) {
        List<Clash<Occurrence>> clashes = standoffs.stream().map(Clash::of).toList();
        Clash<Occurrence> hardest = Clash.hardest(clashes);
        FactKey key = key(standoffs.get(0), story);
        String place = place(hardest.first().claim());
        String question = questions.of(hardest.first().kind().issue(), label(key, hardest), place);
        List<Position> positions = positions(standoffs, witnesses);
        return new Dispute(key, null, question, place, positions)
                .by(
                        this,
                        ConflictType.OTHER,
                        page.severity(),
                        hardest.strength(),
                        Voices.explain(positions),
                        Dispute.cite(hardest.first().claim()) + " does not go with "
                                + Dispute.cite(hardest.second().claim()));
    }

    /** A person by the name as written, a thing by its noun; null where nobody says. */
    private static @Nullable String label(FactKey key, Clash<Occurrence> clash) {
        String name = clash.first().claim().actor();
        boolean person =
                name != null && name.toLowerCase(Locale.ROOT).equals(key.population()) && name.indexOf(' ') > 0;
        return key.population().equals(FactKey.ANY) ? null : person ? name : key.population();
    }

    private static List<Position> positions(List<Occurrences.Standoff> standoffs, Witnesses witnesses) {
        Set<Occurrence> yes = new LinkedHashSet<>();
        Set<Occurrence> no = new LinkedHashSet<>();
        standoffs.forEach(standoff -> {
            yes.add(standoff.yes());
            no.add(standoff.no());
        });
        return List.of(position(yes, witnesses), position(no, witnesses));
    }

    private static Position position(Set<Occurrence> alike, Witnesses witnesses) {
        return witnesses.position(
                alike.iterator().next().label(),
                alike.stream().map(Occurrence::claim).toList());
    }

    private static @Nullable String place(Claim claim) {
        PlaceFacet place = claim.place();
        return place == null ? null : Objects.requireNonNullElse(place.name(), place.words());
    }
}
