package org.gainsay.story;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Articles about the same events.
 *
 * @param key stable while its earliest article stays: derived from that article's key
 * @param title a short name for people
 * @param articles keys of its articles, sorted
 * @param origins for each article key the number of its origin: articles that carry one wire text share it
 */
public record Story(String key, String title, List<String> articles, Map<String, Integer> origins) {

    /** Copies list and map. */
    public Story {
        articles = List.copyOf(articles);
        origins = Map.copyOf(origins);
    }

    /** How many independent origins the given articles have; one of unknown origin counts for itself. */
    public int originCount(Collection<String> keys) {
        Set<Object> distinct = new HashSet<>();
        for (String key : keys) {
            Integer origin = origins.get(key);
            distinct.add(origin == null ? key : origin);
        }
        return distinct.size();
    }
}
