package org.gainsay.review.web.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.claim.Measure;
import org.gainsay.claim.Measures;
import org.gainsay.review.Dimension;
import org.gainsay.review.FacetCount;
import org.gainsay.review.web.Words;

/** Sets the filters as links, and the chips of those that are on. */
final class FacetViews {
    /** Values beyond this many are folded away. */
    private static final int SHOWN = 7;

    private static final List<Dimension> ORDER = List.of(
            Dimension.STATE,
            Dimension.SEVERITY,
            Dimension.RULE,
            Dimension.STORY,
            Dimension.OUTLET,
            Dimension.MEASURE,
            Dimension.PLACE,
            Dimension.ORIGINS,
            Dimension.SCOPE,
            Dimension.STRENGTH,
            Dimension.ASSIGNEE);

    private static final Set<Dimension> UNFOLDED =
            Set.of(Dimension.STATE, Dimension.SEVERITY, Dimension.RULE, Dimension.STORY, Dimension.OUTLET);

    private static final Map<Dimension, List<String>> FIXED = Map.of(
            Dimension.STATE,
            List.of("new", "ongoing", "regressed", "in-review", "deferred", "resolved", "dismissed", "closed-auto"),
            Dimension.SEVERITY,
            List.of("high", "medium", "low", "info"),
            Dimension.ORIGINS,
            List.of("1", "2", "3"));

    private final Words words;
    private final QueueAddress address;

    /**
     * @param words labels of codes
     * @param address what is chosen now
     */
    FacetViews(Words words, QueueAddress address) {
        this.words = words;
        this.address = address;
    }

    /** All filters that have a value to choose. */
    List<QueueView.Facet> facets(Map<Dimension, List<FacetCount>> counts) {
        List<QueueView.Facet> facets = new ArrayList<>();
        for (Dimension dimension : ORDER) {
            List<FacetCount> values = new ArrayList<>(counts.getOrDefault(dimension, List.of()));
            List<String> fixed = FIXED.getOrDefault(dimension, List.of());
            if (!fixed.isEmpty()) {
                values.sort(Comparator.comparingInt(v -> fixed.indexOf(v.value())));
            }
            if (!values.isEmpty()) {
                facets.add(facet(dimension, values));
            }
        }
        return facets;
    }

    private QueueView.Facet facet(Dimension dimension, List<FacetCount> values) {
        List<QueueView.Value> links =
                values.stream().map(v -> value(dimension, v)).toList();
        int shown = links.size() <= SHOWN + 1 ? links.size() : SHOWN;
        boolean open = UNFOLDED.contains(dimension) || values.stream().anyMatch(FacetCount::chosen);
        return new QueueView.Facet(
                words.facet(dimension), open, links.subList(0, shown), links.subList(shown, links.size()));
    }

    private QueueView.Value value(Dimension dimension, FacetCount count) {
        return new QueueView.Value(
                label(dimension, count.value(), count.label()),
                address.toggle(dimension, count.value()).href(),
                count.count(),
                count.chosen());
    }

    /** What is filtered by now, each with the way to drop it. */
    List<QueueView.Link> chips(Map<Dimension, List<FacetCount>> counts) {
        List<QueueView.Link> chips = new ArrayList<>();
        for (Dimension dimension : ORDER) {
            if (dimension == Dimension.STATE && address.onlyOpen()) {
                continue;
            }
            for (String value : address.filter().of(dimension).stream().sorted().toList()) {
                String label = counts.getOrDefault(dimension, List.of()).stream()
                        .filter(c -> c.value().equals(value))
                        .map(FacetCount::label)
                        .findFirst()
                        .orElse(value);
                chips.add(new QueueView.Link(
                        words.facet(dimension) + ": " + label(dimension, value, label),
                        address.toggle(dimension, value).href()));
            }
        }
        if (!address.filter().text().isEmpty()) {
            chips.add(new QueueView.Link(
                    "Search: " + address.filter().text(),
                    address.with(address.filter().find("")).href()));
        }
        return chips;
    }

    private String label(Dimension dimension, String code, String label) {
        return dimension == Dimension.MEASURE
                ? Measures.standard().find(code).map(Measure::label).orElse(label)
                : words.value(dimension, code, label);
    }
}
