package org.gainsay.review.web.queue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.review.ConflictQueue;
import org.gainsay.review.Dimension;
import org.gainsay.review.QueueFilter;
import org.gainsay.review.QueuePage;
import org.gainsay.review.QueueSort;
import org.gainsay.review.web.Words;
import org.gainsay.review.web.evidence.ClaimWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets a page of the queue. */
@Component
class QueueViews {
    /** Rows of a page: about two screens, so that the end of the queue is in reach. */
    static final int SIZE = 25;

    private final ConflictQueue queue;
    private final ClaimWords claims;
    private final Words words;

    QueueViews(ConflictQueue queue, ClaimWords claims, Words words) {
        this.queue = queue;
        this.claims = claims;
        this.words = words;
    }

    /**
     * The page at an address.
     *
     * @param address what is asked for
     * @param reviewer whose desk it is, or null
     * @param picked numbers and versions that stay picked
     */
    QueueView view(QueueAddress address, @Nullable String reviewer, Set<String> picked) {
        QueuePage page = queue.page(address.filter(), address.sort(), address.page(), SIZE);
        FacetViews facets = new FacetViews(words, address);
        RowViews rows = new RowViews(claims, address, picked);
        List<QueueView.Link> chips = facets.chips(page.facets());
        long first = (long) address.page() * SIZE;
        return new QueueView(
                title(page.total(), address),
                address.filter().text(),
                words.of("order." + address.sort().code()),
                address.href(),
                kept(address),
                sorts(address),
                tabs(address, reviewer),
                facets.facets(page.facets()),
                chips,
                page.rows().stream().map(rows::row).toList(),
                page.rows().isEmpty() ? empty(address, chips) : null,
                first + 1,
                first + page.rows().size(),
                page.total(),
                address.page() > 0 ? address.at(address.page() - 1).href() : null,
                address.page() + 1 < page.pages()
                        ? address.at(address.page() + 1).href()
                        : null);
    }

    private static String title(long total, QueueAddress address) {
        return (total == 0 ? "No" : String.format(Locale.ENGLISH, "%,d", total))
                + (address.onlyOpen() ? " open" : "")
                + (total == 1 ? " conflict" : " conflicts");
    }

    private static List<Map.Entry<String, String>> kept(QueueAddress address) {
        return address.parameters().stream()
                .filter(p -> !p.getKey().equals("q") && !p.getKey().equals("sort"))
                .toList();
    }

    private List<QueueView.Choice> sorts(QueueAddress address) {
        return Arrays.stream(QueueSort.values())
                .map(s -> new QueueView.Choice(s.code(), words.of("sort." + s.code()), s == address.sort()))
                .toList();
    }

    private List<QueueView.Tab> tabs(QueueAddress address, @Nullable String reviewer) {
        List<QueueView.Tab> tabs = new ArrayList<>();
        tabs.add(tab("Open", QueueFilter.OPEN, address));
        tabs.add(tab("Re-opened", QueueFilter.ALL.with(Dimension.STATE, "regressed"), address));
        tabs.add(tab("High", QueueFilter.OPEN.with(Dimension.SEVERITY, "high"), address));
        tabs.add(tab("Inside one article", QueueFilter.OPEN.with(Dimension.SCOPE, "intra"), address));
        if (reviewer != null) {
            tabs.add(tab(
                    "Mine",
                    QueueFilter.ALL.with(Dimension.STATE, "in-review").with(Dimension.ASSIGNEE, reviewer),
                    address));
        }
        tabs.add(tab(
                "Decided",
                QueueFilter.ALL.with(Dimension.STATE, "resolved").with(Dimension.STATE, "dismissed"),
                address));
        return tabs;
    }

    private QueueView.Tab tab(String label, QueueFilter filter, QueueAddress address) {
        return new QueueView.Tab(
                label,
                address.with(filter).href(),
                queue.count(filter),
                address.filter().equals(filter));
    }

    private QueueView.Empty empty(QueueAddress address, List<QueueView.Link> chips) {
        if (queue.count(QueueFilter.ALL) == 0) {
            return new QueueView.Empty(
                    "Nothing to check yet",
                    "Gainsay compares what several outlets published about one event. Give it two or more articles;"
                            + " conflicts appear here, the worst first.",
                    List.of(new QueueView.Link("See the articles", "/articles")));
        }
        if (chips.isEmpty()) {
            return new QueueView.Empty(
                    address.page() > 0 ? "This page of the queue is empty" : "All decided",
                    "New evidence re-opens what it contradicts.",
                    List.of(
                            new QueueView.Link("See what was decided", "/activity"),
                            new QueueView.Link("All conflicts", "/conflicts?state=" + QueueAddress.ALL_STATES)));
        }
        List<QueueView.Link> ways = new ArrayList<>();
        chips.stream().limit(3).forEach(c -> ways.add(new QueueView.Link("Drop “" + c.label() + "”", c.href())));
        ways.add(new QueueView.Link("Clear all filters", QueueAddress.PATH));
        return new QueueView.Empty(
                "No conflict with these filters",
                String.format(Locale.ENGLISH, "%,d are open in all.", queue.count(QueueFilter.OPEN)),
                ways);
    }
}
