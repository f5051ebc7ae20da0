package org.gainsay.conflict.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gainsay.claim.Attribution;
import org.gainsay.claim.Claim;
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
import org.gainsay.timex.ValidTime;

/**
 * One quotation of one speaker with a word of weight replaced or a negation lost. Leaves alone: shortened quotations,
 * spelling, punctuation, words of the same meaning, other sentences, and variants that stand in one article.
 */
public final class QuoteAltered implements Rule {

    /** Replaced words beyond this make another sentence. */
    private static final int MOST_REPLACED = 2;

    /** A quotation this long is known by its words where an outlet does not name the speaker. */
    private static final int TELLING_WEIGHT = 6;

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
        List<List<Quotation>> sentences = new ArrayList<>();
        for (int i = 0; i < quotations.size(); i++) {
            for (int j = i + 1; j < quotations.size(); j++) {
                if (altered(quotations.get(i), quotations.get(j), quotations, witnesses)) {
                    join(sentences, quotations.get(i), quotations.get(j));
                }
            }
        }
        return sentences.stream()
                .map(sentence -> finding(dossier.story().key(), sentence, quotations, witnesses))
                .toList();
    }

    private boolean altered(Quotation a, Quotation b, List<Quotation> all, Witnesses witnesses) {
        if (a.sameArticle(b) && a.inHeadline() == b.inHeadline()) {
            return false;
        }
        return differs(a, b) && oneOccasion(a, b, witnesses) && !bothSaid(a, b, all);
    }

    private boolean differs(Quotation a, Quotation b) {
        Wording wording = Wording.compare(a.words(), b.words());
        boolean sameSource = sameSource(a, b, wording);
        if (!sameSource || wording.replaced() > MOST_REPLACED) {
            return false;
        }
        if (wording.negated() && wording.replaced() == 0) {
            return wording.shared() >= 2;
        }
        int shorter = Math.min(a.words().size(), b.words().size());
        if (shorter >= page.parameter("long-from-words")) {
            return wording.replaced() > 0 && 100 * wording.likeness() >= page.parameter("shared-percent");
        }
        return wording.replaced() == 1
                && wording.shared() > 0
                && a.words().size() == b.words().size()
                && a.sharesSubject(b);
    }

    private static boolean sameSource(Quotation a, Quotation b, Wording wording) {
        Attribution one = a.claim().attribution();
        Attribution other = b.claim().attribution();
        if (SourceName.known(one) && SourceName.known(other)) {
            return SourceName.same(one, other);
        }
        return wording.shared() >= TELLING_WEIGHT || a.sharesSentence(b);
    }

    private boolean oneOccasion(Quotation a, Quotation b, Witnesses witnesses) {
        ValidTime event = a.claim().time().event();
        ValidTime other = b.claim().time().event();
        if (event != null && other != null && !event.overlaps(other)) {
            return false;
        }
        Instant first = witnesses.published(a.claim());
        Instant second = witnesses.published(b.claim());
        Duration apart = Duration.ofDays((long) page.parameter("same-occasion-days"));
        return first.equals(Instant.MAX) || second.equals(Instant.MAX)
                ? first.equals(second)
                : Duration.between(first, second).abs().compareTo(apart) <= 0;
    }

    /** Whether the text of one article has both wordings, so that both were said. */
    private static boolean bothSaid(Quotation a, Quotation b, List<Quotation> all) {
        return all.stream().anyMatch(has -> !has.inHeadline()
                && has.contains(a)
                && all.stream().anyMatch(second -> !second.inHeadline() && second.sameArticle(has) && second.contains(b)));
    }

    private static void join(List<List<Quotation>> sentences, Quotation a, Quotation b) {
        List<Quotation> joined = new ArrayList<>();
        for (List<Quotation> sentence : List.copyOf(sentences)) {
            if (sentence.contains(a) || sentence.contains(b)) {
                joined.addAll(sentence);
                sentences.remove(sentence);
            }
        }
        if (!joined.contains(a)) {
            joined.add(a);
        }
        if (!joined.contains(b)) {
            joined.add(b);
        }
        sentences.add(joined);
    }

    private Finding finding(String story, List<Quotation> sentence, List<Quotation> all, Witnesses witnesses) {
        Quotation first = sentence.get(0);
        String speaker = sentence.stream()
                .map(quotation -> quotation.claim().attribution().source())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("the speaker");
        boolean negated = sentence.stream()
                .anyMatch(other -> Wording.compare(first.words(), other.words()).negated());
        List<Position> positions = positions(sentence, all, witnesses);
        Quotation last = sentence.stream().filter(other -> differs(first, other)).findFirst().orElseThrow();
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
