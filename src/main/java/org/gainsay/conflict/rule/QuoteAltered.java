package org.gainsay.conflict.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RulePage;
import org.gainsay.conflict.Severity;
import org.gainsay.conflict.Strength;
import org.gainsay.conflict.rule.QuotedWord.Kind;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Position;
import org.gainsay.fact.Questions;
import org.gainsay.fact.Witnesses;

/**
 * One quotation of one speaker with a word of weight replaced or a negation lost. Leaves alone: shortened quotations,
 * spelling, punctuation, words of the same meaning, other sentences, and variants that stand in one article.
 */
public final class QuoteAltered implements Rule {

    private static final int FRAME_WORDS = 6;

    private final RulePage page = RulePage.of(id());
    private final Questions questions = Questions.standard();

    @Override
    public String id() {
        return "quote-altered";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = Witnesses.of(dossier.story(), dossier.articles());
        List<Quotation> quotations = dossier.claims().stream()
                .sorted(witnesses.order())
                .flatMap(claim -> Quotation.of(claim).stream())
                .toList();
        Alterations alterations = new Alterations(quotations, page, witnesses);
        return alterations.sentences().stream()
                .map(sentence -> finding(dossier.story().key(), sentence, quotations, alterations, witnesses))
                .toList();
    }

    private Finding finding(
            String story, List<Quotation> sentence, List<Quotation> all, Alterations alterations, Witnesses witnesses) {
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
                        new FactKey("quote", frame(first, last), FactKey.ANY, story),
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

    /** The words that both wordings have, which tells this sentence from others of the speaker. */
    private static String frame(Quotation first, Quotation last) {
        return first.words().stream()
                .filter(word -> word.kind() == Kind.WEIGHTY)
                .filter(word -> last.words().stream().anyMatch(word::same))
                .map(QuotedWord::key)
                .limit(FRAME_WORDS)
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
