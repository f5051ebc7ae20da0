package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table or list.
 *
 * @param passage its words
 * @param cells its cells from left to right; the first is the label
 * @param head the row that names the columns, or null
 * @param heading the words above the table, or null
 */
record TableRow(
        Passage passage,
        List<Cell> cells,
        @Nullable TableRow head,
        @Nullable Passage heading) {

    /** Columns of running text are so many spaces apart. */
    private static final int COLUMN_GAP = 3;

    /**
     * Nodes {@code from} to before {@code to} of a row.
     */
    record Cell(int from, int to) {

        boolean holds(int node) {
            return from <= node && node < to;
        }
    }

    /** The row with its cells cut, of no table yet. */
    static TableRow of(Passage passage) {
        Chain chain = passage.chain();
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        boolean labelled = false;
        for (int i = 0; i < chain.size(); i++) {
            boolean mark = chain.is(i, "OTHER") && chain.surface(i, i + 1).equals("|")
                    || chain.is(i, "COLON") && !labelled && i > 0;
            if (mark || i > from && gap(chain, i)) {
                add(cells, from, i);
                from = mark ? i + 1 : i;
                labelled = true;
            }
        }
        add(cells, from, chain.size());
        return new TableRow(passage, cells.size() > 1 ? cells : byFigures(chain), null, null);
    }

    private static void add(List<Cell> cells, int from, int to) {
        if (from < to) {
            cells.add(new Cell(from, to));
        }
    }

    private static boolean gap(Chain chain, int i) {
        String between = chain.tokens().text().substring(chain.end(i - 1), chain.start(i));
        return between.length() >= COLUMN_GAP || between.indexOf('\t') >= 0;
    }

    /** A label and figures without any mark between them: "Retail 1,204 (up 8%)". */
    private static List<Cell> byFigures(Chain chain) {
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < chain.size(); i++) {
            if (chain.is(i, "FIGURE")) {
                add(cells, from, i);
                from = i;
            }
        }
        add(cells, from, chain.size());
        return cells;
    }

    /** The number of the cell that holds the node, or -1. */
    int column(int node) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).holds(node)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it has columns and no number, so that it names the columns beneath it. */
    boolean names() {
        Chain chain = passage.chain();
        for (int i = 0; i < chain.size(); i++) {
            if (chain.is(i, "FIGURE")) {
                return false;
            }
        }
        return cells.size() > 1;
    }

    TableRow under(@Nullable TableRow newHead, @Nullable Passage newHeading) {
        return new TableRow(passage, cells, newHead, newHeading);
    }
}
