package org.gainsay.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.Zone;
import org.gainsay.quantity.Interval;

/**
 * What each article stands by where several articles answer a question. An article that gives two numbers on one word, as of
 * one time, speaks of two things, whatever tells them apart: the main shock and a later one, all of the dead and those of one
 * bus. The number that most articles know, else the first told, is its answer; what it adds without a source beside what its
 * sources say is another thing too. A headline that its own text contradicts is an error of that article and no answer at all.
 */
final class Stance {

    /** One word as of one time. */
    private record Voice(String article, String claimant, long asOf) {}

    private Stance() {}

    /** The amounts in their order, without those that their article does not stand by. */
    static List<Amount> of(List<Amount> amounts) {
        if (amounts.stream().map(amount -> amount.claim().article()).distinct().count() < 2) {
            return amounts;
        }
        Map<Interval, Set<String>> articles = new HashMap<>();
        Map<Voice, List<Amount>> voices = new LinkedHashMap<>();
        Map<String, List<Amount>> texts = new HashMap<>();
        for (Amount amount : amounts) {
            String article = amount.claim().article();
            articles.computeIfAbsent(amount.range(), range -> new HashSet<>()).add(article);
            if (!inHeadline(amount)) {
                texts.computeIfAbsent(article, key -> new ArrayList<>()).add(amount);
                Voice voice = new Voice(
                        article, amount.claimant().key(), amount.asOf().to());
                voices.computeIfAbsent(voice, key -> new ArrayList<>()).add(amount);
            }
        }
        Map<Amount, Boolean> dropped = new IdentityHashMap<>();
        voices.values().forEach(own -> asides(own, articles).forEach(amount -> dropped.put(amount, true)));
        texts.values().forEach(text -> unsourced(text, articles).forEach(amount -> dropped.put(amount, true)));
        return amounts.stream()
                .filter(amount -> !dropped.containsKey(amount) && !(inHeadline(amount) && denied(amount, texts)))
                .toList();
    }

    /** What one voice gives beside its answer. */
    private static List<Amount> asides(List<Amount> own, Map<Interval, Set<String>> articles) {
        List<Amount> narrow = own.stream().filter(Amount::narrow).toList();
        if (narrow.size() < 2) {
            return List.of();
        }
        Amount main = narrow.stream()
                .max(Comparator.comparingInt(
                        amount -> articles.get(amount.range()).size()))
                .orElseThrow();
        return narrow.stream()
                .filter(amount -> !amount.range().meets(main.range()))
                .toList();
    }

    /** What an article gives further down without a source, beside what its sources say of the same time. */
    private static List<Amount> unsourced(List<Amount> text, Map<Interval, Set<String>> articles) {
        List<Amount> sourced = text.stream()
                .filter(amount -> amount.claimant().named() && amount.narrow())
                .toList();
        return text.stream()
                .filter(amount -> !amount.claimant().named()
                        && amount.narrow()
                        && amount.claim().zone() != Zone.LEAD
                        && sourced.stream().noneMatch(other -> other.range().meets(amount.range()))
                        && sourced.stream().anyMatch(other -> outweighs(other, amount, articles)))
                .toList();
    }

    private static boolean outweighs(Amount sourced, Amount other, Map<Interval, Set<String>> articles) {
        return sourced.asOf().to() == other.asOf().to()
                && articles.get(sourced.range()).size()
                        >= articles.get(other.range()).size();
    }

    private static boolean denied(Amount headline, Map<String, List<Amount>> texts) {
        List<Amount> text = texts.getOrDefault(headline.claim().article(), List.of());
        return !text.isEmpty()
                && text.stream().noneMatch(amount -> amount.range().meets(headline.range()));
    }

    private static boolean inHeadline(Amount amount) {
        return amount.claim().zone() == Zone.HEADLINE;
    }
}
