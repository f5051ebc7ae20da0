package org.gainsay.review.web.queue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.review.Dimension;
import org.gainsay.review.QueueFilter;
import org.gainsay.review.QueueSort;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Filter, order and page of the queue, as its address says them. Without a state the address means what is open.
 *
 * @param filter which conflicts
 * @param sort in which order
 * @param page number of the page, from 0
 */
public record QueueAddress(QueueFilter filter, QueueSort sort, int page) {
    static final String PATH = "/conflicts";

    /** Shows every state. */
    static final String ALL_STATES = "all";

    private static final int LONGEST_SEARCH = 200;
    private static final Set<String> OPEN = QueueFilter.OPEN.of(Dimension.STATE);

    /** Reads the query parameters; what makes no sense counts as not said. */
    public static QueueAddress of(MultiValueMap<String, String> parameters) {
        QueueFilter filter = QueueFilter.ALL.find(cut(parameters.getFirst("q")));
        for (Dimension dimension : Dimension.values()) {
            for (String value : parameters.getOrDefault(dimension.code(), List.of())) {
                filter = value.isBlank() ? filter : filter.with(dimension, value);
            }
        }
        Set<String> states = filter.of(Dimension.STATE);
        if (states.contains(ALL_STATES)) {
            filter = filter.without(Dimension.STATE);
        } else if (states.isEmpty()) {
            filter = open(filter);
        }
        return new QueueAddress(filter, sort(parameters.getFirst("sort")), page(parameters.getFirst("page")));
    }

    /** The same from an address of the queue with its query; for any other address the open queue. */
    public static QueueAddress of(String address) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromUriString(address.startsWith(PATH) ? address : PATH);
        MultiValueMap<String, String> decoded = new LinkedMultiValueMap<>();
        uri.build().getQueryParams().forEach((name, values) -> values.stream()
                .filter(Objects::nonNull)
                .forEach(value -> decoded.add(name, UriUtils.decode(value.replace('+', ' '), "UTF-8"))));
        return of(decoded);
    }

    /** Whatever waits for somebody, in the order of priority. */
    public static QueueAddress open() {
        return new QueueAddress(QueueFilter.OPEN, QueueSort.PRIORITY, 0);
    }

    /** The filter with the open states chosen instead of what it has. */
    static QueueFilter open(QueueFilter filter) {
        QueueFilter opened = filter.without(Dimension.STATE);
        for (String state : List.of("new", "ongoing", "regressed", "in-review")) {
            opened = opened.with(Dimension.STATE, state);
        }
        return opened;
    }

    /** Whether it shows exactly what is open. */
    boolean onlyOpen() {
        return filter.of(Dimension.STATE).equals(OPEN);
    }

    /** The same order with another filter, from the first page. */
    QueueAddress with(QueueFilter other) {
        return new QueueAddress(other, sort, 0);
    }

    /** The same on another page. */
    public QueueAddress at(int other) {
        return new QueueAddress(filter, sort, other);
    }

    /** With the value chosen, or dropped where it was. */
    QueueAddress toggle(Dimension dimension, String value) {
        return with(
                filter.of(dimension).contains(value)
                        ? filter.without(dimension, value)
                        : filter.with(dimension, value));
    }

    /** Name and value of each query parameter, except page, in a stable order. */
    List<Map.Entry<String, String>> parameters() {
        List<Map.Entry<String, String>> parameters = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            Set<String> values =
                    new LinkedHashSet<>(filter.of(dimension).stream().sorted().toList());
            if (dimension == Dimension.STATE) {
                values = values.equals(OPEN) ? Set.of() : values.isEmpty() ? Set.of(ALL_STATES) : values;
            }
            values.forEach(value -> parameters.add(Map.entry(dimension.code(), value)));
        }
        if (!filter.text().isEmpty()) {
            parameters.add(Map.entry("q", filter.text()));
        }
        if (sort != QueueSort.PRIORITY) {
            parameters.add(Map.entry("sort", sort.code()));
        }
        return parameters;
    }

    /** The address with its query. */
    public String href() {
        return PATH + query();
    }

    /** The address of one conflict, which remembers in its query what it was opened from. */
    public String href(long conflict) {
        return PATH + "/" + conflict + at(0).query();
    }

    /** The query with its question mark; empty where nothing is said. */
    public String query() {
        List<Map.Entry<String, String>> all = new ArrayList<>(parameters());
        if (page > 0) {
            all.add(Map.entry("page", String.valueOf(page + 1)));
        }
        return all.stream()
                .map(p -> p.getKey() + "=" + UriUtils.encode(p.getValue(), "UTF-8"))
                .collect(Collectors.joining("&", all.isEmpty() ? "" : "?", ""));
    }

    private static QueueSort sort(@Nullable String code) {
        return Arrays.stream(QueueSort.values())
                .filter(sort -> sort.code().equals(code))
                .findFirst()
                .orElse(QueueSort.PRIORITY);
    }

    private static int page(@Nullable String number) {
        return number != null && number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) - 1 : 0;
    }

    private static String cut(@Nullable String words) {
        return words == null ? "" : words.substring(0, Math.min(words.length(), LONGEST_SEARCH));
    }
}
