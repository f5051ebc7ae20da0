package org.gainsay.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.claim.Populations;

/**
 * Finds populations that are two names for the same people in one story: one holds the other, and an article gives the same
 * exact number for both ("23 dead" in the headline, "23 miners" below it). Their facts are one, that of the wider name.
 */
final class Namesakes {

    private final Populations populations;

    Namesakes(Populations populations) {
        this.populations = populations;
    }

    /** The blocks in their order, those of namesakes joined under the widest name. */
    Map<FactKey, List<Amount>> joined(Map<FactKey, List<Amount>> blocks) {
        Map<FactKey, List<FactKey>> besides = new HashMap<>();
        blocks.keySet().forEach(key -> besides.computeIfAbsent(anybody(key), k -> new ArrayList<>())
                .add(key));
        if (besides.size() == blocks.size()) {
            return blocks;
        }
        Map<FactKey, List<Amount>> wide = new HashMap<>();
        blocks.forEach((key, amounts) -> wide.computeIfAbsent(
                        widest(key, besides.get(anybody(key)), blocks), k -> new ArrayList<>())
                .addAll(amounts));
        Map<FactKey, List<Amount>> joined = new LinkedHashMap<>();
        blocks.keySet().stream().filter(wide::containsKey).forEach(key -> joined.put(key, wide.get(key)));
        return joined;
    }

    private static FactKey anybody(FactKey key) {
        return new FactKey(key.measure(), FactKey.ANY, key.place(), key.event());
    }

    private FactKey widest(FactKey key, List<FactKey> besides, Map<FactKey, List<Amount>> blocks) {
        return besides.stream()
                .filter(whole -> holds(whole, key) && shared(blocks.get(key), blocks.get(whole)))
                .findFirst()
                .map(whole -> widest(whole, besides, blocks))
                .orElse(key);
    }

    private boolean holds(FactKey whole, FactKey part) {
        return !whole.population().equals(part.population()) && populations.partOf(population(part), population(whole));
    }

    private static String population(FactKey key) {
        return key.population().equals(FactKey.ANY) ? Populations.PEOPLE : key.population();
    }

    private static boolean shared(List<Amount> some, List<Amount> others) {
        Set<String> numbers = new HashSet<>();
        some.stream().filter(Amount::narrow).forEach(amount -> numbers.add(number(amount)));
        return others.stream().filter(Amount::narrow).anyMatch(amount -> numbers.contains(number(amount)));
    }

    private static String number(Amount amount) {
        return amount.claim().article() + " " + amount.range() + " " + amount.base();
    }
}
