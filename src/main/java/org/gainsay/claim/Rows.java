package org.gainsay.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of a tab-separated table with a heading line; empty lines and lines that start with {@code #} are skipped. */
final class Rows {

    private Rows() {}

    /**
     * One row of a table.
     *
     * @param file name of the table, for messages
     * @param line its number, from 1
     * @param cells as many as the heading has, trailing ones possibly empty
     */
    record Row(String file, int line, List<String> cells) {

        String cell(int column) {
            return cells.get(column);
        }

        /** The cell, which must not be empty. */
        String required(int column) {
            if (cells.get(column).isEmpty()) {
                throw error("column " + (column + 1) + " is empty");
            }
            return cells.get(column);
        }

        /** The cell as {@code y} or {@code n}. */
        boolean flag(int column) {
            return switch (cells.get(column)) {
                case "y" -> true;
                case "n" -> false;
                default -> throw error("column " + (column + 1) + " is neither y nor n: " + cells.get(column));
            };
        }

        IllegalArgumentException error(String reason) {
            return new IllegalArgumentException(file + ", line " + line + ": " + reason);
        }
    }

    /** The rows of the resource {@code name} of the class path. */
    static List<Row> resource(String name) {
        try (InputStream in = Rows.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException(name + ": not on the class path");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The rows of an open table; {@code file} names it in messages. */
    static List<Row> read(BufferedReader in, String file) throws IOException {
        List<Row> rows = new ArrayList<>();
        int width = 0;
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Row row = new Row(file, number, List.of(line.split("\t", -1)));
            if (width == 0) {
                width = row.cells().size();
            } else if (row.cells().size() != width) {
                throw row.error(row.cells().size() + " cells where the heading has " + width);
            } else {
                rows.add(row);
            }
        }
        return rows;
    }
}
