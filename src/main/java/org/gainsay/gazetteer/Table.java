package org.gainsay.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.gainsay.text.BadFile;

/** A tab-separated resource kept as its bytes, with the offset of each row: cells become strings when asked for. */
final class Table {

    private final String resource;
    private final byte[] bytes;
    private final int columns;
    private int[] starts = new int[1 << 8];
    private int size;

    /**
     * Reads a resource.
     *
     * @param resource absolute name on the class path
     * @param header the columns it must have, in order
     * @throws BadFile naming file and line where it is missing, has another header, or a row has too few or many cells
     */
    Table(String resource, String... header) {
        this.resource = resource;
        this.bytes = read(resource);
        this.columns = header.length;
        int body = line(0, 1);
        String found = new String(bytes, 0, Math.max(0, body - 1), StandardCharsets.UTF_8);
        if (!found.equals(String.join("\t", header))) {
            throw new BadFile(resource, 1, "the header is not " + String.join(", ", header));
        }
        for (int at = body; at < bytes.length; ) {
            if (size == starts.length - 1) {
                starts = Arrays.copyOf(starts, size * 2 + 2);
            }
            starts[size++] = at;
            at = line(at, size + 1);
        }
        starts = Arrays.copyOf(starts, size + 1);
        starts[size] = bytes.length;
    }

    private static byte[] read(String resource) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new BadFile(resource, 0, "not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Checks the cells of the line at {@code at}; returns where the next begins. */
    private int line(int at, int number) {
        int tabs = 0;
        int i = at;
        for (; i < bytes.length && bytes[i] != '\n'; i++) {
            if (bytes[i] == '\t') {
                tabs++;
            }
        }
        if (number > 1 && tabs != columns - 1) {
            throw new BadFile(resource, number, (tabs + 1) + " cells, not " + columns);
        }
        return i + 1;
    }

    int size() {
        return size;
    }

    /** The complaint about a row. */
    BadFile bad(int row, String reason) {
        return new BadFile(resource, row + 2, reason);
    }

    String cell(int row, int column) {
        int from = start(row, column);
        return new String(bytes, from, end(from) - from, StandardCharsets.UTF_8);
    }

    /** The cells of a cell, parted by {@code separator}. */
    List<String> cells(int row, int column, char separator) {
        String cell = cell(row, column);
        if (cell.indexOf(separator) < 0) {
            return cell.isEmpty() ? List.of() : List.of(cell);
        }
        return List.of(cell.split("\\" + separator));
    }

    /** The number in a cell; {@code otherwise} where it is empty. */
    double number(int row, int column, double otherwise) {
        String cell = cell(row, column);
        try {
            return cell.isEmpty() ? otherwise : Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw bad(row, "'" + cell + "' is not a number");
        }
    }

    /** Puts every name of a cell (parted by {@code |}) into the index. */
    void index(int row, int column, NameIndex into, int as, NameKey key) {
        NameFilter openings = into.openings();
        key.clear();
        int i = start(row, column);
        for (; i < bytes.length && bytes[i] != '\t' && bytes[i] != '\n'; i++) {
            byte b = bytes[i];
            if (b == '|') {
                key.end(openings);
                into.add(key.hash(), as);
                key.clear();
            } else if (b >= 0) {
                key.add((char) b, openings);
            } else {
                i = beyond(i, key, openings);
            }
        }
        key.end(openings);
        into.add(key.hash(), as);
    }

    /** Adds the character of several bytes at {@code i}; returns its last byte. */
    private int beyond(int i, NameKey key, NameFilter openings) {
        int lead = bytes[i] & 0xff;
        int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
        int code = lead & (0x3f >> more);
        for (int k = 1; k <= more; k++) {
            code = code << 6 | bytes[i + k] & 0x3f;
        }
        if (code < 0x10000) {
            key.add((char) code, openings);
        } else {
            key.add(Character.highSurrogate(code), openings);
            key.add(Character.lowSurrogate(code), openings);
        }
        return i + more;
    }

    private int start(int row, int column) {
        int at = starts[row];
        for (int skip = column; skip > 0; at++) {
            if (bytes[at] == '\t') {
                skip--;
            }
        }
        return at;
    }

    private int end(int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\t' && bytes[at] != '\n') {
            at++;
        }
        return at;
    }
}
