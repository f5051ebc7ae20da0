package org.gainsay.review;

import java.util.Locale;

/** Orders of the queue. All end in the conflict's number, so that paging never shows one twice. */
public enum QueueSort {
    /** Severity, then contradictions before tensions, then origins, then newest evidence. */
    PRIORITY("case c.severity when org.gainsay.conflict.Severity.HIGH then 0"
            + " when org.gainsay.conflict.Severity.MEDIUM then 1 when org.gainsay.conflict.Severity.LOW then 2"
            + " else 3 end, case c.strength when org.gainsay.conflict.Strength.CONTRADICTION then 0 else 1 end,"
            + " c.origins desc, c.newestEvidence desc nulls last, c.id"),
    /** Newest evidence first. */
    NEWEST("c.newestEvidence desc nulls last, c.id desc"),
    /** Most independent origins first. */
    ORIGINS("c.origins desc, c.newestEvidence desc nulls last, c.id");

    private final String order;

    QueueSort(String order) {
        this.order = order;
    }

    /** The order in terms of the queue's queries. */
    String order() {
        return order;
    }

    /** The name used in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
