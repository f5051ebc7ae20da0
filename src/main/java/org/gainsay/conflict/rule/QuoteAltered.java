package org.gainsay.conflict.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RulePage;
import org.gainsay.conflict.Severity;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Position;
import org.gainsay.fact.Questions;
import org.gainsay.fact.Witnesses;

/**
 * One quotation of one speaker with a word of weight replaced or a negation lost. Leaves alone: shortened quotations,
 * spelling, punctuation, words of the same meaning, other sentences, and variants that stand in one article.
 */
public final class QuoteAltered implements Rule {

    private final RulePage page = RulePage.of(id());
    private final Questions questions = Questions.standard();

    @Override
    public String id() {
        return "quote-altered";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = dossier.witnesses();
        List<Quotation> quotations = dossier.claims().stream()
                .flatMap(claim -> Quotation.of(claim).stream())
                .toList();
        Alterations alterations = new Alterations(quotations, page, witnesses);
        return alterations.sentences().stream()
                .map(sentence -> finding(sentence, quotations, alterations, witnesses))
                .toList();
    }

    private Finding finding(
            List<Quotation> sentence, List<Quotation> all, Alterations alterations, Witnesses witnesses) {
        Quotation first = sentence.get(0);
        String speaker = sentence.stream()
                .map(quotation -> quotation.claim().attribution().source())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("the speaker");
        boolean negated = sentence.stream()
                .anyMatch(other -> Wording.compare(first.words(), other.words()).negated());
        List<Position> positions = positions(sentence, all, witnesses);
        Quotation last = sentence.stream()
                .filter(other -> alterations.differs(first, other))
                .findFirst()
                .orElseThrow();
        return new Dispute(
                        key(sentence, witnesses),
                        null,
                        questions.ask(first.claim().measure(), speaker, null, null),
                        null,
                        positions)
                .by(
                        this,
                        ConflictType.QUOTE,
                        negated ? Severity.HIGH : page.severity(),
                        Strength.CONTRADICTION,
                        "Between quotation marks, " + speaker + " is given different words"
                                + (negated ? ", and one version says the opposite." : "."),
                        Dispute.cite(first.claim()) + " is not " + Dispute.cite(last.claim()));
    }

    /** Speaker, day and the words that all wordings share: the same in whatever order the wordings came. */
    private static FactKey key(List<Quotation> sentence, Witnesses witnesses) {
        String speaker = common(sentence.stream()
                .map(quotation -> quotation.claim().attribution().source())
                .filter(Objects::nonNull)
                .map(source -> Set.copyOf(WordGroups.split(source))));
        String words = common(sentence.stream().map(Quotation::keys));
        return new FactKey(
                "quote", speaker.isEmpty() ? FactKey.ANY : speaker, FactKey.ANY, day(sentence, witnesses) + words);
    }

    /** The day on which the sentence appeared first. */
    private static String day(List<Quotation> sentence, Witnesses witnesses) {
        return sentence.stream()
                .map(quotation -> witnesses.published(quotation.claim()))
                .filter(published -> !published.equals(Instant.MAX))
                .min(Comparator.naturalOrder())
                .map(published -> "on:" + LocalDate.ofInstant(published, ZoneOffset.UTC) + " ")
                .orElse("");
    }

    /** What all sets have, sorted. */
    private static String common(Stream<Set<String>> sets) {
        return sets.reduce((one, other) -> one.stream().filter(other::contains).collect(Collectors.toSet())).stream()
                .flatMap(Set::stream)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private List<Position> positions(List<Quotation> sentence, List<Quotation> all, Witnesses witnesses) {
        List<List<Quotation>> wordings = new ArrayList<>();
        for (Quotation quotation : sentence) {
            if (wordings.stream().noneMatch(wording -> agree(wording.get(0), quotation))) {
                wordings.add(new ArrayList<>(List.of(quotation)));
            }
        }
        for (Quotation quotation : all) {
            wordings.stream()
                    .filter(wording -> agree(wording.get(0), quotation))
                    .findFirst()
                    .ifPresent(wording -> wording.add(quotation));
        }
        return wordings.stream()
                .map(wording -> witnesses.position(
                        "“" + wording.get(0).claim().words() + "”",
                        wording.stream().map(Quotation::claim).toList()))
                .toList();
    }

    private static boolean agree(Quotation a, Quotation b) {
        return a.contains(b) || b.contains(a);
    }
}
