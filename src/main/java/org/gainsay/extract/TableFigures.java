package org.gainsay.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Measure;
import org.gainsay.claim.Measures;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.claim.Populations;
import org.gainsay.extract.TableRow.Cell;
import org.gainsay.quantity.ColumnUnit;
import org.gainsay.quantity.Dimension;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.QuantityMention;
import org.gainsay.quantity.UnitTable;
import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of tables and lists count: the column, the row or the heading names the measure ("Killed: 63", "City | dead |
 * hurt"), the label whom or what it is of. Without a measure in one of the three a row says nothing: scores, menus, prices.
 */
final class TableFigures {

    /** Categories whose value is a measure, the first that a cell has counts. */
    private static final String[] NAMING = {
        "HARM",
        "STATE",
        "DIED",
        "HARM_NOUN",
        "TOLL",
        "ABOARD",
        "MONEY_NOUN",
        "RATE_NOUN",
        "MEASURE_NOUN",
        "VOTE",
        "ATTEND"
    };

    private static final Set<String> ALL = Set.of("total", "all", "overall", "sum", "together", "altogether", "group");
    private static final String CHANGE = "change";
    private static final String DESTROYED = "destroyed";
    private static final String VOTES = "votes";
    private static final String SHARE = "vote-share";
    private static final Set<String> ELECTED = Set.of(VOTES, SHARE, "seats", "poll");

    private final Measures measures = Measures.standard();
    private final Populations populations;
    private final Counted counted;
    private final MeasureFit fit = MeasureFit.standard();

    TableFigures(Populations populations, Counted counted) {
        this.populations = populations;
        this.counted = counted;
    }

    /** The draft of a figure in a cell, or null where it stands in none or nothing names its measure. */
    @Nullable
    Draft read(FigureSite site) {
        TableRow row = site.context().tables().row(site.passage());
        int column = row == null ? -1 : row.column(site.node());
        if (column < 1 || !first(row, column, site)) {
            return null;
        }
        Naming naming = naming(site, row, column);
        if (naming == null) {
            return null;
        }
        Optional<Figure> figure = figure(site, row, column, naming);
        return figure.isEmpty() ? null : draft(site, row, column, naming, figure.get());
    }

    /**
     * What names a measure.
     *
     * @param measure its id
     * @param label node of the label that names it, -1 where the column or the heading does
     */
    private record Naming(String measure, int label) {}

    private static boolean first(TableRow row, int column, FigureSite site) {
        for (int i = row.cells().get(column).from(); i < site.node(); i++) {
            if (site.chain().is(i, "FIGURE")) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Naming naming(FigureSite site, TableRow row, int column) {
        Cell head = head(row, column);
        if (head != null) {
            String measure = measure(row.head().passage().chain(), head, site);
            if (measure != null) {
                return new Naming(measure, -1);
            }
        }
        Cell label = row.cells().get(0);
        for (int i = label.from(); i < label.to() && column == 1; i++) {
            String measure = measure(site.chain(), new Cell(i, i + 1), site);
            if (measure != null) {
                return new Naming(measure, i);
            }
        }
        Passage heading = row.heading();
        if (heading == null || heading.chain().size() == 0 || head != null) {
            return null;
        }
        String measure = measure(heading.chain(), new Cell(0, heading.chain().size()), site);
        return measure != null ? new Naming(measure, -1) : implied(site, row);
    }

    private static @Nullable Cell head(TableRow row, int column) {
        return row.head() != null && row.head().cells().size() == row.cells().size()
                ? row.head().cells().get(column)
                : null;
    }

    private @Nullable String measure(Chain chain, Cell cell, FigureSite site) {
        boolean share = site.mention().dimension() == Dimension.RATIO;
        for (int i = cell.from(); i < cell.to(); i++) {
            if (share && (chain.is(i, "CHANGE") || chain.is(i, "=change"))) {
                return CHANGE;
            }
        }
        for (String category : NAMING) {
            for (int i = cell.from(); i < cell.to(); i++) {
                String measure = chain.node(i).value(category);
                if (measure != null && !lost(chain, i, site)) {
                    return category.equals("VOTE") && !share ? VOTES : measure;
                }
            }
        }
        for (int i = cell.from(); i < cell.to(); i++) {
            if (lost(chain, i, site)) {
                return DESTROYED;
            }
        }
        return null;
    }

    /** Losses above a list of things are no money. */
    private static boolean lost(Chain chain, int i, FigureSite site) {
        boolean things = site.chain().is(0, "COUNTED") || site.chain().is(0, "ARMED");
        return chain.is(i, "LOSSES") && things && site.mention().dimension() == Dimension.COUNT;
    }

    /** Sums of money under a heading on results are what was sold; shares of contenders are votes. */
    private static @Nullable Naming implied(FigureSite site, TableRow row) {
        Chain heading = row.heading().chain();
        boolean results = false;
        for (int i = 0; i < heading.size(); i++) {
            results |= heading.is(i, "RESULTS");
        }
        if (!results) {
            return null;
        }
        boolean percent = site.mention().kind() == QuantityMention.Kind.PERCENT;
        if (percent && site.context().voting()) {
            return new Naming(SHARE, -1);
        }
        boolean money = ColumnUnit.of(heading.surface(0, heading.size()))
                .map(unit -> money(unit.unit()))
                .orElse(false);
        return money ? new Naming("revenue", -1) : null;
    }

    private static boolean money(@Nullable String unit) {
        return unit != null
                && UnitTable.standard()
                        .find(unit)
                        .filter(known -> known.dimension() == Dimension.MONEY)
                        .isPresent();
    }

    /** The figure in the unit of its column; empty where it does not measure what the column names. */
    private Optional<Figure> figure(FigureSite site, TableRow row, int column, Naming naming) {
        Dimension wanted = measures.find(naming.measure).map(Measure::dimension).orElse(Dimension.OTHER);
        Figure own = site.mention().figure();
        if (own.unit() != null) {
            return site.mention().dimension() == wanted ? Optional.of(own) : Optional.empty();
        }
        if (site.mention().dimension() != Dimension.COUNT) {
            return Optional.empty();
        }
        if (wanted == Dimension.COUNT) {
            return Optional.of(own);
        }
        return unit(row, column)
                .filter(unit -> unit.unit() != null)
                .map(unit -> unit.apply(own))
                .filter(figure -> money(figure.unit()) == (wanted == Dimension.MONEY));
    }

    private static Optional<ColumnUnit> unit(TableRow row, int column) {
        Cell head = head(row, column);
        Optional<ColumnUnit> own = head == null
                ? Optional.empty()
                : ColumnUnit.of(row.head().passage().chain().surface(head.from(), head.to()));
        if (own.isPresent() && own.get().unit() != null || row.heading() == null) {
            return own;
        }
        Chain heading = row.heading().chain();
        return ColumnUnit.of(heading.surface(0, heading.size()));
    }

    private Draft draft(FigureSite site, TableRow row, int column, Naming naming, Figure figure) {
        int from = column == 1 ? row.cells().get(0).from() : site.node();
        String population = population(site, row, naming);
        String measure = fit.of(naming.measure, population == null ? null : Populations.base(population), populations);
        int verb = naming.label;
        Draft draft = Draft.figure(
                measure, from, site.node() + 1, verb, of(measure, population, row, column), figure, "table");
        PlaceFacet place = place(site, row);
        return place == null ? draft : draft.at(place).about(things(row, site.node()), -1, null);
    }

    /** What a change is of and since when: "cloud revenue on the year". */
    private @Nullable String of(String measure, @Nullable String population, TableRow row, int column) {
        Cell head = head(row, column);
        if (!measure.equals(CHANGE) || head == null) {
            return population;
        }
        String basis =
                row.head().passage().chain().surface(head.from(), head.to()).toLowerCase(Locale.ROOT);
        String what = population == null ? "" : population + " ";
        return Periods.counted(what + main(row), basis);
    }

    /** The sum of money that the table is about. */
    private static String main(TableRow row) {
        Chain chain = row.head().passage().chain();
        for (int i = 0; i < chain.size(); i++) {
            String measure = chain.node(i).value("MONEY_NOUN");
            if (measure != null) {
                return measure;
            }
        }
        return CHANGE;
    }

    private @Nullable String population(FigureSite site, TableRow row, Naming naming) {
        Chain chain = site.chain();
        Cell label = row.cells().get(0);
        int head = counted.head(chain, site.node() + 1);
        if (naming.label >= 0) {
            String listed = listed(chain, label);
            return listed != null || head < 0 ? listed : counted.population(chain, site.node(), head);
        }
        if (ELECTED.contains(naming.measure)) {
            return Contenders.named(chain, label.from(), label.to());
        }
        String words = counted.words(chain, label.from(), label.to());
        String things = things(row, site.node());
        if (things != null) {
            return things;
        }
        return ALL.contains(words) ? null : words;
    }

    /** What the column counts by its head: "Houses destroyed". */
    private @Nullable String things(TableRow row, int node) {
        Cell head = head(row, row.column(node));
        return head == null ? null : listed(row.head().passage().chain(), head);
    }

    private @Nullable String listed(Chain chain, Cell label) {
        for (int i = label.from(); i < label.to(); i++) {
            if (chain.is(i, "COUNTED")) {
                return counted.population(chain, label.from(), i);
            }
        }
        return null;
    }

    private static @Nullable PlaceFacet place(FigureSite site, TableRow row) {
        Cell label = row.cells().get(0);
        boolean place = label.to() - label.from() == 1 && Whereabouts.isPlace(site.chain(), label.from());
        return place ? site.context().toponyms().facet(site.chain(), label.from(), label.to()) : null;
    }
}
