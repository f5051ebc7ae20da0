package org.gainsay.quantity;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.text.BadFile;
import org.gainsay.text.Lines;

/**
 * The units by id, read from a tab-separated table with the columns dimension, id, symbol, base, factor, offset, exact,
 * aliases and note. Rows of the dimensions {@code number} (million, dozen) and {@code people} (soldier, resident) name what is
 * counted, not what it is measured in: they are no units, but their words can be asked for.
 */
public final class UnitTable {

    private static final int COLUMNS = 8;
    private static final UnitTable STANDARD = load("/data/units.tsv");

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, List<String>> aliases = new LinkedHashMap<>();
    private final Map<String, List<String>> counted = new LinkedHashMap<>();

    private UnitTable() {}

    /** The table the product ships. */
    public static UnitTable standard() {
        return STANDARD;
    }

    /**
     * Reads a table.
     *
     * @param resource absolute name on the class path
     * @throws BadFile naming file, line and reason
     */
    public static UnitTable load(String resource) {
        UnitTable table = new UnitTable();
        List<Lines.Line> lines = Lines.of(resource);
        for (Lines.Line line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            try {
                table.add(line.text().split("\t", -1));
            } catch (IllegalArgumentException e) {
                throw new BadFile(resource, line.number(), String.valueOf(e.getMessage()));
            }
        }
        return table;
    }

    private void add(String[] row) {
        if (row.length < COLUMNS) {
            throw new IllegalArgumentException(row.length + " columns where " + COLUMNS + " are needed");
        }
        List<String> words = List.of(row[7].split("\\|"));
        if (row[0].equals("people")) {
            counted.put(row[1], words);
            return;
        }
        if (row[0].equals("number")) {
            return;
        }
        boolean exact = row[6].equals("y");
        Unit unit = new Unit(row[1], dimension(row[0]), row[2], row[3], fraction(row[4]), fraction(row[5]), exact);
        if (units.put(unit.id(), unit) != null) {
            throw new IllegalArgumentException("a second unit is called " + unit.id());
        }
        aliases.put(unit.id(), words);
    }

    private static Dimension dimension(String name) {
        return switch (name) {
            case "area" -> Dimension.AREA;
            case "length" -> Dimension.LENGTH;
            case "volume" -> Dimension.VOLUME;
            case "mass" -> Dimension.MASS;
            case "speed" -> Dimension.SPEED;
            case "temperature" -> Dimension.TEMPERATURE;
            case "duration" -> Dimension.TIME;
            case "money" -> Dimension.MONEY;
            case "ratio" -> Dimension.RATIO;
            case "pressure" -> Dimension.PRESSURE;
            case "energy" -> Dimension.ENERGY;
            case "power" -> Dimension.POWER;
            case "data", "flow", "force", "magnitude", "radiation" -> Dimension.OTHER;
            default -> throw new IllegalArgumentException("no dimension is called '" + name + "'");
        };
    }

    private static double fraction(String text) {
        int slash = text.indexOf('/');
        try {
            return slash < 0
                    ? Double.parseDouble(text)
                    : Double.parseDouble(text.substring(0, slash)) / Double.parseDouble(text.substring(slash + 1));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is neither a number nor a fraction", e);
        }
    }

    /** The unit of that id, if the table has it. */
    public Optional<Unit> find(String id) {
        return Optional.ofNullable(units.get(id));
    }

    /** All units in the order of the table. */
    public Collection<Unit> all() {
        return Collections.unmodifiableCollection(units.values());
    }

    /** The words and symbols a unit of the table goes by; none for an unknown id. */
    public List<String> aliases(String id) {
        return aliases.getOrDefault(id, List.of());
    }

    /** Words for people who are counted, by kind: {@code soldier -> soldiers, troops, ...}. */
    public Map<String, List<String>> counted() {
        return Collections.unmodifiableMap(counted);
    }
}
