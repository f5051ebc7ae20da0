package org.gainsay.pipeline;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that the store holds, row by row: equal before and after a run that changes nothing. */
final class StoreContents {

    /** Children before their parents, so that they can be emptied in this order. */
    private static final List<String> TABLES = List.of(
            "decision_ground",
            "decision",
            "review",
            "position_claim",
            "conflict_position",
            "conflict",
            "story_article",
            "story",
            "claim",
            "revision_unread",
            "revision_paragraph",
            "revision",
            "article",
            "outlet");

    private final JdbcClient sql;

    StoreContents(JdbcClient sql) {
        this.sql = sql;
    }

    /** Every row of every table, versions included. */
    List<String> rows() {
        return TABLES.stream()
                .flatMap(table -> sql.sql("select * from " + table + " order by 1, 2").query().listOfRows().stream()
                        .map(row -> table + " " + row))
                .toList();
    }

    /** Removes everything. */
    void empty() {
        TABLES.forEach(table -> sql.sql("delete from " + table).update());
    }
}
