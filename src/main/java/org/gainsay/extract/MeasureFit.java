package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Populations;
import org.gainsay.text.BadFile;
import org.gainsay.text.Lines;
import org.jspecify.annotations.Nullable;

/**
 * What a predicate measures once it is known what it is said of: captured people are prisoners, captured towns settlements.
 * One line of {@code extract/measure-fit.txt} each; the first that fits counts.
 */
final class MeasureFit {

    private static final String RESOURCE = "/extract/measure-fit.txt";

    private record Row(String measure, String population, String becomes) {}

    private final List<Row> rows = new ArrayList<>();

    private MeasureFit() {
        for (Lines.Line line : Lines.of(RESOURCE)) {
            String[] cells = line.text().split("\\s+");
            if (cells.length != 3) {
                throw new BadFile(RESOURCE, line.number(), "a line is 'measure population becomes'");
            }
            rows.add(new Row(cells[0], cells[1], cells[2]));
        }
    }

    static MeasureFit standard() {
        return Standard.FIT;
    }

    /** The measure for a predicate's measure said of a population; null stands for no stated population. */
    String of(String measure, @Nullable String population, Populations populations) {
        if (population == null) {
            return measure;
        }
        for (Row row : rows) {
            if (row.measure.equals(measure) && populations.partOf(population, row.population)) {
                return row.becomes;
            }
        }
        return measure;
    }

    private static final class Standard {
        static final MeasureFit FIT = new MeasureFit();
    }
}
