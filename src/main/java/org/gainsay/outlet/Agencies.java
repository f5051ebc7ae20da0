package org.gainsay.outlet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue of agencies and outlets, looked up by the names that stand in credits: "AP", "The Associated Press",
 * "Reuters news agency".
 */
public final class Agencies {

    private static final String RESOURCE = "/data/agencies.tsv";
    private static final int COLUMNS = 9;
    /** Names up to this length must match in case too: "AP" is an agency, "ap" is not. */
    private static final int ACRONYM = 4;

    private final List<Agency> all;
    private final Map<String, Agency> byName = new HashMap<>();

    private Agencies(List<Agency> all) {
        this.all = List.copyOf(all);
        for (Agency agency : all) {
            index(agency.name(), agency);
            agency.aliases().forEach(alias -> index(alias, agency));
            agency.ambiguousAliases().forEach(alias -> index(alias, agency));
        }
    }

    /** The catalogue that comes with the product. */
    public static Agencies standard() {
        return new Agencies(load());
    }

    /** All entries, by id. */
    public List<Agency> all() {
        return all;
    }

    /**
     * The agency that these words name in a credit, where a bare "CP" or "AA" can only mean an agency.
     *
     * @param words a name or alias, to the letter; surrounding space is ignored
     */
    public Optional<Agency> named(String words) {
        return Optional.ofNullable(byName.get(key(words)));
    }

    /**
     * The words of the first wire agency credited in round brackets, "(AP)" or "(Reuters)", between two offsets. Photo
     * credits ("(AP Photo/...)") say nothing about the text and are passed over.
     */
    public Optional<String> creditIn(String text, int start, int end) {
        for (int open = text.indexOf('(', start); open >= 0 && open < end; open = text.indexOf('(', open + 1)) {
            int close = text.indexOf(')', open);
            if (close < 0 || close >= end) {
                return Optional.empty();
            }
            String words = text.substring(open + 1, close).strip();
            if (named(words).filter(Agency::wire).isPresent()) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    /** An alias of two entries belongs to the wire agency, else to the first. */
    private void index(String name, Agency agency) {
        byName.merge(key(name), agency, (first, second) -> first.wire() || !second.wire() ? first : second);
    }

    private static String key(String words) {
        String name = words.strip();
        return name.length() <= ACRONYM ? name : name.toLowerCase(Locale.ROOT);
    }

    private static List<Agency> load() {
        InputStream in = Agencies.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new IllegalStateException("missing resource " + RESOURCE);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(Agencies::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    private static Agency parse(String line) {
        String[] cell = line.split("\t", -1);
        if (cell.length != COLUMNS) {
            throw new IllegalStateException(RESOURCE + ": " + COLUMNS + " columns expected: " + line);
        }
        String country = cell[4].isEmpty() ? null : cell[4];
        return new Agency(
                cell[0],
                cell[1],
                cell[2],
                cell[3].equals("y"),
                country,
                cells(cell[6]),
                cells(cell[7]),
                cells(cell[8]));
    }

    private static List<String> cells(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
