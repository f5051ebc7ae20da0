package org.gainsay.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.article.Zone;
import org.jspecify.annotations.Nullable;

/** The tables and lists of an article: rows on consecutive lines, with the row that names the columns and the words above. */
final class Tables {

    private final Map<Passage, TableRow> rows = new IdentityHashMap<>();

    /** The tables among the passages of an article, which must be in order. */
    static Tables of(List<Passage> passages) {
        Tables tables = new Tables();
        for (int from = 0; from < passages.size(); ) {
            int to = from;
            while (to < passages.size() && continues(passages, from, to)) {
                to++;
            }
            if (to > from) {
                tables.add(passages.subList(from, to), above(passages, from));
            }
            from = Math.max(to, from + 1);
        }
        return tables;
    }

    private static boolean continues(List<Passage> passages, int first, int at) {
        Passage passage = passages.get(at);
        return passage.zone() == Zone.LIST
                && (at == first || passage.paragraph() <= passages.get(at - 1).paragraph() + 1);
    }

    /** The line right above the first row. */
    private static @Nullable Passage above(List<Passage> passages, int first) {
        Passage before = first == 0 ? null : passages.get(first - 1);
        return before != null && before.paragraph() == passages.get(first).paragraph() - 1 ? before : null;
    }

    private void add(List<Passage> lines, @Nullable Passage above) {
        List<TableRow> cut = new ArrayList<>();
        Passage heading = above;
        for (Passage line : lines) {
            boolean first = cut.isEmpty() || cut.get(cut.size() - 1).passage().paragraph() != line.paragraph();
            TableRow row = TableRow.of(line);
            if (first && row.cells().size() > 1) {
                cut.add(row);
            } else if (cut.isEmpty()) {
                heading = line;
            }
        }
        TableRow head = cut.size() > 1 && cut.get(0).names() ? cut.get(0) : null;
        for (TableRow row : cut) {
            if (row != head) {
                rows.put(row.passage(), row.under(head, heading));
            }
        }
    }

    /** The row that the passage is, or null. */
    @Nullable
    TableRow row(Passage passage) {
        return rows.get(passage);
    }
}
