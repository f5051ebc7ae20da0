package org.gainsay.review.web.queue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gainsay.review.Dismissal;
import org.gainsay.review.web.plot.Badge;
import org.gainsay.review.web.plot.RangePlot;
import org.jspecify.annotations.Nullable;

/**
 * All that a page of the queue shows.
 *
 * @param title the heading: how many of what
 * @param query words searched for; empty for none
 * @param order the order in words
 * @param here this page's address, to come back to
 * @param kept the parameters a search keeps
 * @param sorts the orders to choose from
 * @param views ready-made filters
 * @param facets what can be filtered by
 * @param chips what is filtered by, each with the way to drop it
 * @param rows the conflicts
 * @param empty why there are none, or null
 * @param first number of the first row, from 1
 * @param last number of the last row
 * @param total how many there are on all pages
 * @param previous address of the page before, or null
 * @param next address of the page after, or null
 */
record QueueView(
        String title,
        String query,
        String order,
        String here,
        List<Map.Entry<String, String>> kept,
        List<Choice> sorts,
        List<Tab> views,
        List<Facet> facets,
        List<Link> chips,
        List<Row> rows,
        @Nullable Empty empty,
        long first,
        long last,
        long total,
        @Nullable String previous,
        @Nullable String next) {
    /** Why several conflicts may be dismissed at once. */
    public List<Dismissal> reasons() {
        return List.of(Dismissal.values());
    }

    /** A link with its words. */
    record Link(String label, String href) {}

    /** A choice by its code. */
    record Choice(String code, String label, boolean on) {}

    /** A ready-made filter with how many it shows. */
    record Tab(String label, String href, long count, boolean on) {}

    /**
     * One thing to filter by.
     *
     * @param label its heading
     * @param open whether it is unfolded
     * @param links its values, the first ones
     * @param more the rest of them
     */
    record Facet(String label, boolean open, List<Value> links, List<Value> more) {}

    /** A value to filter by. */
    record Value(String label, String href, long count, boolean on) {}

    /**
     * Why nothing is shown, and the one next step.
     *
     * @param head in a few words
     * @param why in a sentence
     * @param ways what to do
     */
    record Empty(String head, String why, List<Link> ways) {}

    /**
     * An answer in a row.
     *
     * @param badge its position
     * @param value the answer
     * @param who which outlets
     */
    record Answer(Badge badge, String value, String who) {}

    /**
     * A conflict.
     *
     * @param pick number and version, as the form sends them
     * @param picked whether it is picked
     * @param href its page
     * @param question the heading
     * @param answers the first positions
     * @param more how many further positions there are
     * @param plot all positions on one scale, or null
     * @param severity code
     * @param tension whether it is no contradiction
     * @param rule id
     * @param story name
     * @param state code
     * @param with who works on it, or null
     * @param outlets how many
     * @param origins how many
     * @param newest when its newest evidence appeared, or null
     */
    record Row(
            String pick,
            boolean picked,
            String href,
            String question,
            List<Answer> answers,
            int more,
            @Nullable RangePlot plot,
            String severity,
            boolean tension,
            String rule,
            String story,
            String state,
            @Nullable String with,
            int outlets,
            int origins,
            @Nullable Instant newest) {}
}
