package org.gainsay.review;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which conflicts the queue shows. Values of one dimension widen, dimensions narrow each other.
 *
 * @param chosen for each dimension the values wanted, as in query parameters; a dimension without values is not filtered
 * @param text words to find in questions, positions, quotes or names of outlets; empty for none
 */
public record QueueFilter(Map<Dimension, Set<String>> chosen, String text) {

    /** Everything. */
    public static final QueueFilter ALL = new QueueFilter(Map.of(), "");

    /** Everything that waits for somebody. */
    public static final QueueFilter OPEN = ALL.with(Dimension.STATE, "new")
            .with(Dimension.STATE, "ongoing")
            .with(Dimension.STATE, "regressed")
            .with(Dimension.STATE, "in-review");

    /** Copies the choice and trims the text. */
    public QueueFilter {
        EnumMap<Dimension, Set<String>> copy = new EnumMap<>(Dimension.class);
        chosen.forEach((dimension, values) -> {
            if (!values.isEmpty()) {
                copy.put(dimension, new LinkedHashSet<>(values));
            }
        });
        chosen = copy;
        text = text.strip();
    }

    /** The values wanted of one dimension, empty for all. */
    public Set<String> of(Dimension dimension) {
        return Set.copyOf(chosen.getOrDefault(dimension, Set.of()));
    }

    /** The same with one value more. */
    public QueueFilter with(Dimension dimension, String value) {
        EnumMap<Dimension, Set<String>> wider = new EnumMap<>(Dimension.class);
        wider.putAll(chosen);
        Set<String> values = new LinkedHashSet<>(chosen.getOrDefault(dimension, Set.of()));
        values.add(value);
        wider.put(dimension, values);
        return new QueueFilter(wider, text);
    }

    /** The same without a value of one dimension. */
    public QueueFilter without(Dimension dimension, String value) {
        EnumMap<Dimension, Set<String>> narrower = new EnumMap<>(Dimension.class);
        narrower.putAll(chosen);
        Set<String> values = new LinkedHashSet<>(chosen.getOrDefault(dimension, Set.of()));
        values.remove(value);
        narrower.put(dimension, values);
        return new QueueFilter(narrower, text);
    }

    /** The same with one dimension not filtered. */
    public QueueFilter without(Dimension dimension) {
        EnumMap<Dimension, Set<String>> wider = new EnumMap<>(Dimension.class);
        wider.putAll(chosen);
        wider.remove(dimension);
        return new QueueFilter(wider, text);
    }

    /** The same with other words to find. */
    public QueueFilter find(String words) {
        return new QueueFilter(chosen, words);
    }
}
