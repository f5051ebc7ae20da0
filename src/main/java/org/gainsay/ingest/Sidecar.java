package org.gainsay.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code articles.csv} beside the articles of a folder: columns file, outlet, url, title, published, author,
 * agency in any order; further columns are ignored. A row that cannot be used is reported and its article left out,
 * since an article with the wrong date does more harm than none.
 */
final class Sidecar {

    /** Name of the table. */
    static final String FILE = "articles.csv";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private record Row(long line, Imprint imprint) {}

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, String> refused = new HashMap<>();
    private final List<Skipped> problems = new ArrayList<>();
    private final String path;

    private Sidecar(String path) {
        this.path = path;
    }

    /** A folder without a table. */
    static Sidecar none() {
        return new Sidecar(FILE);
    }

    /** A table that cannot be read at all. */
    static Sidecar unreadable(String path, String reason) {
        Sidecar sidecar = new Sidecar(path);
        sidecar.problem(reason);
        return sidecar;
    }

    /** Reads a table; whatever is wrong with it is among the {@link #problems}. */
    static Sidecar read(String path, byte[] bytes) {
        Sidecar sidecar = new Sidecar(path);
        try {
            sidecar.parse(Utf8.decode(bytes));
        } catch (BadInput e) {
            sidecar.problem(e.reason());
        }
        return sidecar;
    }

    /** What the table says of a file, named relative to the table's folder; unknown where it says nothing. */
    Imprint of(String file) {
        Row row = rows.get(file);
        return row == null ? Imprint.UNKNOWN : row.imprint;
    }

    /** Why a file is to be left out, because its row is wrong; null where it is not. Also among the problems. */
    @Nullable
    String refusal(String file) {
        return refused.get(file);
    }

    /** Reports rows that name none of the files there. */
    void requireFiles(Set<String> files) {
        rows.forEach((file, row) -> {
            if (!files.contains(file)) {
                problem("line " + row.line + ": names '" + file + "', which is not in the folder");
            }
        });
    }

    /** All that is wrong, in the order it was found. */
    List<Skipped> problems() {
        return problems;
    }

    private void parse(String text) {
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text.replaceFirst("^\uFEFF", "")), FORMAT)) {
            if (!parser.getHeaderMap().containsKey("file")) {
                problem("line 1: no column 'file'");
                return;
            }
            Iterator<CSVRecord> records = parser.iterator();
            line = parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                add(records.next(), line);
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            problem("line " + line + ": not readable as CSV, the rows from here on are left out (" + e.getMessage()
                    + ")");
        }
    }

    private void add(CSVRecord cells, long line) {
        String file = cell(cells, "file");
        if (file == null) {
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                problem("line " + line + ": names no file");
            }
            return;
        }
        Imprint imprint = new Imprint(
                cell(cells, "outlet"),
                cell(cells, "url"),
                cell(cells, "title"),
                cell(cells, "published"),
                cell(cells, "author"),
                cell(cells, "agency"));
        Row first = rows.putIfAbsent(file, new Row(line, imprint));
        if (first != null) {
            problem("line " + line + ": a second row for '" + file + "', the one on line " + first.line + " stands");
        } else {
            checkDate(file, imprint.published(), line);
        }
    }

    private void checkDate(String file, @Nullable String published, long line) {
        if (published == null) {
            return;
        }
        try {
            PublicationDate.parse(published);
        } catch (BadInput e) {
            String reason = "line " + line + ": " + e.reason() + "; '" + file + "' is left out";
            refused.put(file, reason);
            problem(reason);
        }
    }

    private static @Nullable String cell(CSVRecord cells, String column) {
        if (!cells.isSet(column)) {
            return null;
        }
        String value = cells.get(column).strip();
        return value.isEmpty() ? null : value;
    }

    private void problem(String reason) {
        problems.add(new Skipped(path, reason));
    }
}
