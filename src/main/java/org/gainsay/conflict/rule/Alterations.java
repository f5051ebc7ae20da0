package org.gainsay.conflict.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.gainsay.claim.Attribution;
import org.gainsay.conflict.RulePage;
import org.gainsay.fact.Witnesses;
import org.gainsay.timex.ValidTime;

/** Finds the quotations of a story that are one sentence of one speaker in different words. */
final class Alterations {

    /** Replaced words beyond this make another sentence. */
    private static final int MOST_REPLACED = 2;

    /** A quotation this long is known by its words where an outlet does not name the speaker. */
    private static final int TELLING_WEIGHT = 6;

    private final List<Quotation> quotations;
    private final RulePage page;
    private final Witnesses witnesses;

    /** Looks among these quotations, with the thresholds of the rule's page. */
    Alterations(List<Quotation> quotations, RulePage page, Witnesses witnesses) {
        this.quotations = quotations;
        this.page = page;
        this.witnesses = witnesses;
    }

    /** For each altered sentence all its wordings, in the order of the quotations. */
    List<List<Quotation>> sentences() {
        List<Set<String>> keys =
                quotations.stream().map(quotation -> quotation.keys()).toList();
        List<List<Quotation>> sentences = new ArrayList<>();
        for (int i = 0; i < quotations.size(); i++) {
            for (int j = i + 1; j < quotations.size(); j++) {
                // Laying two quotations side by side is dear; most have no word in common.
                boolean alike = !Collections.disjoint(keys.get(i), keys.get(j));
                if (alike && altered(quotations.get(i), quotations.get(j))) {
                    join(sentences, quotations.get(i), quotations.get(j));
                }
            }
        }
        return sentences;
    }

    private boolean altered(Quotation a, Quotation b) {
        if (a.sameArticle(b) && a.inHeadline() == b.inHeadline()) {
            return false;
        }
        return differs(a, b) && oneOccasion(a, b) && !bothSaid(a, b);
    }

    /** Whether the wordings of one source differ in a word of weight or a negation, and agree otherwise. */
    boolean differs(Quotation a, Quotation b) {
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

    private boolean oneOccasion(Quotation a, Quotation b) {
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
    private boolean bothSaid(Quotation a, Quotation b) {
        return quotations.stream()
                .anyMatch(has -> !has.inHeadline()
                        && has.contains(a)
                        && quotations.stream()
                                .anyMatch(second ->
                                        !second.inHeadline() && second.sameArticle(has) && second.contains(b)));
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
}
