package org.gainsay.review;

import java.util.List;
import java.util.Map;

/**
 * A page of the queue.
 *
 * @param rows its conflicts
 * @param total how many the filter shows in all
 * @param page number of the page, from 0
 * @param size conflicts on a full page
 * @param facets for each dimension its values, most frequent first
 */
public record QueuePage(List<QueueRow> rows, long total, int page, int size, Map<Dimension, List<FacetCount>> facets) {

    /** How many pages there are, at least one. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
