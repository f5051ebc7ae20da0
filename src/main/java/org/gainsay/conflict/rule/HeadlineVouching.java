package org.gainsay.conflict.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.article.Zone;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.conflict.rule.QuotedWord.Kind;

/** Reads "X confirms ..." in a headline against a text in which X declines to confirm it. */
final class HeadlineVouching {

    private HeadlineVouching() {}

    /** For each confirmation of the headline that the text takes back and nowhere bears out, the claims that take it back. */
    static Map<Claim, List<Claim>> contradicted(Collection<Claim> article) {
        List<Credit> credits =
                article.stream().flatMap(claim -> Credit.of(claim).stream()).toList();
        Map<Claim, List<Claim>> contradicted = new LinkedHashMap<>();
        for (Credit head : credits) {
            if (head.claim().zone() == Zone.HEADLINE && head.way().equals(Credit.CONFIRMED)) {
                List<Claim> against = said(head, credits, Credit.NOT_CONFIRMED).stream()
                        .filter(claim -> sameMatter(head, claim))
                        .toList();
                boolean borne = !said(head, credits, Credit.CONFIRMED).isEmpty() || bearsOut(head, article);
                if (!against.isEmpty() && !borne) {
                    contradicted.put(head.claim(), against);
                }
            }
        }
        return contradicted;
    }

    /** What the text says in this way of whoever the headline names. */
    private static List<Claim> said(Credit head, List<Credit> credits, String way) {
        return credits.stream()
                .filter(credit -> credit.claim().zone() != Zone.HEADLINE)
                .filter(credit -> credit.way().equals(way) && credit.sameWho(head))
                .map(Credit::claim)
                .toList();
    }

    /** Whether the two sentences share a word of weight besides the name of whoever speaks. */
    private static boolean sameMatter(Credit head, Claim claim) {
        Set<String> words = keys(head.claim().sentence().quote());
        words.removeAll(keys(head.who()));
        words.removeAll(keys(head.claim().evidence().quote()));
        words.retainAll(keys(claim.sentence().quote()));
        return !words.isEmpty();
    }

    /** Whether the text has whoever the headline names state what else the headline says. */
    private static boolean bearsOut(Credit head, Collection<Claim> article) {
        Set<Object> headline = article.stream()
                .filter(claim -> claim.zone() == Zone.HEADLINE)
                .filter(claim -> claim.kind() != ClaimKind.ATTRIBUTION && claim.kind() != ClaimKind.QUOTE)
                .map(Claim::measure)
                .collect(Collectors.toSet());
        return article.stream()
                .filter(claim -> claim.zone() != Zone.HEADLINE && headline.contains(claim.measure()))
                .anyMatch(claim -> Confirmation.stands(claim) && head.isSourceOf(claim));
    }

    private static Set<String> keys(String text) {
        return QuotedWord.of(text).stream()
                .filter(word -> word.kind() == Kind.WEIGHTY)
                .map(QuotedWord::key)
                .collect(Collectors.toSet());
    }
}
