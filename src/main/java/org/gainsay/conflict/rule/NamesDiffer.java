package org.gainsay.conflict.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RulePage;
import org.gainsay.conflict.Severity;
import org.gainsay.conflict.Strength;
import org.gainsay.conflict.rule.PersonName.Likeness;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Position;
import org.gainsay.fact.Questions;
import org.gainsay.fact.Witnesses;

/**
 * One office with two holders, or one holder with two first names or surnames. Spellings of one name are a note. Leaves
 * alone: shortened names, pet names, offices that many hold, other holders later, and holders that one article tells apart.
 */
public final class NamesDiffer implements Rule {

    private final RulePage page = RulePage.of(id());
    private final Questions questions = Questions.standard();

    /** A claim with the name it carries. */
    private record Named(Claim claim, PersonName name) {}

    @Override
    public String id() {
        return "names-differ";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = dossier.witnesses();
        Map<OfficeName, List<Named>> offices = new LinkedHashMap<>();
        dossier.claims().stream()
                .filter(claim -> claim.kind() == ClaimKind.NAME && claim.words() != null && !claim.negated())
                .forEach(claim -> OfficeName.of(claim)
                        .ifPresent(office -> PersonName.of(Objects.requireNonNull(claim.words()))
                                .ifPresent(name -> offices.computeIfAbsent(office, key -> new ArrayList<>())
                                        .add(new Named(claim, name)))));
        List<Finding> findings = new ArrayList<>();
        offices.forEach((office, holders) ->
                finding(dossier.story().key(), office, holders, witnesses).ifPresent(findings::add));
        return findings;
    }

    private Optional<Finding> finding(String story, OfficeName office, List<Named> holders, Witnesses witnesses) {
        Optional<Clash<Named>> differing = first(holders, witnesses, false);
        Optional<Clash<Named>> clash = differing.or(() -> first(holders, witnesses, true));
        return clash.map(pair -> {
            boolean spelling = differing.isEmpty();
            Claim claim = pair.first().claim();
            PlaceFacet place = claim.place();
            return new Dispute(
                            new FactKey("name", office.office(), office.of(), story),
                            null,
                            questions.ask("name", "the " + office.title(claim), null, null),
                            place == null ? null : place.name(),
                            positions(holders, spelling, witnesses))
                    .by(
                            this,
                            ConflictType.NAME,
                            spelling ? Severity.INFO : page.severity(),
                            spelling ? Strength.TENSION : Strength.CONTRADICTION,
                            spelling
                                    ? "One name is spelt in several ways."
                                    : "One office is given to people of different names.",
                            Dispute.cite(claim)
                                    + (spelling ? " is a spelling of " : " is not ")
                                    + Dispute.cite(pair.second().claim()));
        });
    }

    private Optional<Clash<Named>> first(List<Named> holders, Witnesses witnesses, boolean spelling) {
        for (int i = 0; i < holders.size(); i++) {
            for (int j = i + 1; j < holders.size(); j++) {
                Named a = holders.get(i);
                Named b = holders.get(j);
                Likeness likeness = a.name().compare(b.name());
                boolean found = spelling
                        ? likeness == Likeness.SPELLING
                        : together(a, b, witnesses) && differ(likeness, a, b, holders);
                if (found) {
                    return Optional.of(new Clash<>(a, b, Strength.CONTRADICTION));
                }
            }
        }
        return Optional.empty();
    }

    private boolean together(Named a, Named b, Witnesses witnesses) {
        Instant first = witnesses.published(a.claim());
        Instant second = witnesses.published(b.claim());
        return first.equals(second)
                || !first.equals(Instant.MAX)
                        && !second.equals(Instant.MAX)
                        && Duration.between(first, second).abs().toDays() <= page.parameter("same-holder-days");
    }

    /** Names with a common part are one person misnamed; names without are two people, unless an article knows both. */
    private static boolean differ(Likeness likeness, Named a, Named b, List<Named> holders) {
        return switch (likeness) {
            case GIVEN_DIFFERS, SURNAME_DIFFERS -> true;
            case OTHER -> holders.stream().noneMatch(one -> bothIn(one, a, b, holders));
            case SAME, SPELLING -> false;
        };
    }

    private static boolean bothIn(Named one, Named a, Named b, List<Named> holders) {
        return one.name().equals(a.name())
                && holders.stream()
                        .anyMatch(other -> other.name().equals(b.name())
                                && other.claim().article().equals(one.claim().article()));
    }

    private static List<Position> positions(List<Named> holders, boolean spelling, Witnesses witnesses) {
        List<List<Named>> names = new ArrayList<>();
        for (Named holder : holders) {
            names.stream()
                    .filter(name -> belongs(holder, name.get(0), spelling))
                    .findFirst()
                    .ifPresentOrElse(name -> name.add(holder), () -> names.add(new ArrayList<>(List.of(holder))));
        }
        return names.stream()
                .map(name -> witnesses.position(
                        Objects.requireNonNull(name.get(0).claim().words()),
                        name.stream().map(Named::claim).toList()))
                .toList();
    }

    private static boolean belongs(Named holder, Named first, boolean spelling) {
        Likeness likeness = holder.name().compare(first.name());
        return likeness == Likeness.SAME || likeness == Likeness.SPELLING && !spelling;
    }
}
