package org.gainsay.conflict.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gainsay.claim.Attribution;
import org.gainsay.claim.Claim;
import org.gainsay.conflict.rule.PersonName.Likeness;
import org.gainsay.fact.Position;
import org.gainsay.fact.Witnesses;
import org.gainsay.text.Fold;

/**
 * One sentence between quotation marks that articles give to people of different names.
 *
 * @param quotations the sentence as the articles have it, with who is said to have spoken it
 */
record Mouths(List<Quotation> quotations) {

    /** Sentences of at least so many words of weight that articles give to two people. */
    static List<Mouths> of(List<Claim> claims, long leastWords) {
        List<Quotation> left = claims.stream()
                .flatMap(claim -> Quotation.of(claim).stream())
                .filter(quotation -> quotation.weight() >= leastWords && named(quotation))
                .toList();
        List<Mouths> found = new ArrayList<>();
        while (!left.isEmpty()) {
            Quotation first = left.get(0);
            List<Quotation> same = left.stream()
                    .filter(other -> other == first || first.contains(other) && other.contains(first))
                    .toList();
            if (same.stream().anyMatch(other -> !other.sameArticle(first) && another(first, other))) {
                found.add(new Mouths(same));
            }
            left = left.stream().filter(quotation -> !same.contains(quotation)).toList();
        }
        return found;
    }

    /** Whether the sentence itself names its speaker: one taken from the sentences before may be another. */
    private static boolean named(Quotation quotation) {
        Attribution source = quotation.claim().attribution();
        if (source.speaker() == null || source.words() == null) {
            return false;
        }
        String speaker = Fold.of(source.speaker());
        return Fold.of(source.words()).contains(speaker.substring(speaker.lastIndexOf(' ') + 1));
    }

    private static boolean another(Quotation one, Quotation other) {
        return likeness(one, other) == Likeness.OTHER;
    }

    private static Likeness likeness(Quotation one, Quotation other) {
        Optional<PersonName> name = PersonName.of(speaker(one));
        Optional<PersonName> second = PersonName.of(speaker(other));
        return name.isEmpty() || second.isEmpty() ? Likeness.SAME : name.get().compare(second.get());
    }

    private static String speaker(Quotation quotation) {
        return Objects.requireNonNull(quotation.claim().attribution().speaker());
    }

    /** The sentence as it appeared first. */
    String words() {
        return Objects.requireNonNull(quotations.get(0).claim().words()).strip();
    }

    /** Its words of weight, the same in whatever order the articles came. */
    String key() {
        return quotations.get(0).keys().stream().sorted().collect(Collectors.joining(" "));
    }

    /** One position for each speaker. */
    List<Position> positions(Witnesses witnesses) {
        Map<String, List<Quotation>> speakers = new LinkedHashMap<>();
        for (Quotation quotation : quotations) {
            String name = speakers.entrySet().stream()
                    .filter(speaker -> !another(speaker.getValue().get(0), quotation))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(speaker(quotation));
            speakers.computeIfAbsent(name, key -> new ArrayList<>()).add(quotation);
        }
        return speakers.entrySet().stream()
                .map(speaker -> witnesses.position(
                        speaker.getKey(),
                        speaker.getValue().stream().map(Quotation::claim).toList()))
                .toList();
    }
}
