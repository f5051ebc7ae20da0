package org.gainsay.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One data file of places: its columns, which of them hold names, and how a row becomes a place. */
enum PlaceRows {
    UKRAINE(
            "/data/gazetteer-ua.tsv",
            "id\tname\tname_uk\ttype\tadmin1\traion\tlat\tlon\tprec\tpop\tfcode\tborder\tru_border_km\tvariants",
            1,
            2,
            13) {
        @Override
        Place place(Table t, int row) {
            String raion = t.cell(row, 5);
            boolean certain = !raion.isEmpty() && raion.charAt(0) != '~';
            return new Place(
                    t.cell(row, 0),
                    t.cell(row, 1),
                    PlaceKind.SETTLEMENT,
                    t.cell(row, 10).equals(Feature.CAPITAL) ? Feature.CAPITAL : t.cell(row, 3),
                    List.of("UA"),
                    t.cells(row, 4, ','),
                    certain ? raion : null,
                    t.number(row, 6, Double.NaN),
                    t.number(row, 7, Double.NaN),
                    (long) t.number(row, 9, 0),
                    border(t.cell(row, 11)));
        }
    },
    WORLD("/data/gazetteer-world.tsv", "id\tname\tcountry\tadmin1\tfcode\tpop\tlat\tlon\tborder\tvariants", 1, 9) {
        @Override
        Place place(Table t, int row) {
            return new Place(
                    t.cell(row, 0),
                    t.cell(row, 1),
                    PlaceKind.SETTLEMENT,
                    t.cell(row, 4),
                    t.cells(row, 2, ','),
                    t.cells(row, 3, ','),
                    null,
                    t.number(row, 6, Double.NaN),
                    t.number(row, 7, Double.NaN),
                    (long) t.number(row, 5, 0),
                    border(t.cell(row, 8)));
        }
    },
    COUNTRIES(
            "/data/countries.tsv",
            "iso2\tiso3\tisonum\tgeonameid\tname\tofficial_name\tcapital\tcapital_id\tcapital_lat\tcapital_lon\tcontinent"
                    + "\tpop\tarea_km2\tcurrency\tneighbours\tland_borders_km\tadjective\tdemonyms\tmetonyms\tvariants",
            4,
            5,
            19) {
        @Override
        Place place(Table t, int row) {
            return new Place(
                    t.cell(row, 0),
                    t.cell(row, 4),
                    PlaceKind.COUNTRY,
                    t.cell(row, 7),
                    List.of(t.cell(row, 0)),
                    List.of(),
                    null,
                    t.number(row, 8, Double.NaN),
                    t.number(row, 9, Double.NaN),
                    (long) t.number(row, 11, 0),
                    null);
        }
    },
    REGIONS(
            "/data/admin1.tsv",
            "id\tcountry\tname\tiso3166_2\tgeonameid\tseat_id\tseat\tlat\tlon\tneighbours\tvariants",
            2,
            10) {
        @Override
        Place place(Table t, int row) {
            return new Place(
                    t.cell(row, 0),
                    OBLAST.matcher(t.cell(row, 2)).replaceFirst(" region"),
                    PlaceKind.REGION,
                    t.cell(row, 5),
                    t.cells(row, 1, ','),
                    List.of(),
                    null,
                    t.number(row, 7, Double.NaN),
                    t.number(row, 8, Double.NaN),
                    0,
                    null);
        }
    },
    DISTRICTS("/data/admin2-ua.tsv", "id\tadmin1\tname\tname_uk\tseat\tseat_id\tlat\tlon\tvariants", 2, 3, 8) {
        @Override
        Place place(Table t, int row) {
            return new Place(
                    t.cell(row, 0),
                    t.cell(row, 2),
                    PlaceKind.DISTRICT,
                    t.cell(row, 5),
                    List.of("UA"),
                    t.cells(row, 1, ','),
                    null,
                    t.number(row, 6, Double.NaN),
                    t.number(row, 7, Double.NaN),
                    0,
                    null);
        }
    },
    FEATURES("/data/features.tsv", Feature.HEADER, 1, 8) {
        @Override
        Place place(Table t, int row) {
            return Feature.place(t, row);
        }
    },
    /** Continents, oceans and the like, which lie in no country. */
    WIDE_FEATURES("/gazetteer/wide-features.tsv", Feature.HEADER, 1, 8) {
        @Override
        Place place(Table t, int row) {
            return Feature.place(t, row);
        }
    };

    /** The columns of features, which two files share. */
    private static final class Feature {

        /** How GeoNames marks the capital of a country, whatever else a file calls it. */
        static final String CAPITAL = "PPLC";

        static final String HEADER = "id\tname\tkind\tcountries\tadmin1\tlat\tlon\tprec_km\tvariants\tnote";

        static Place place(Table t, int row) {
            return new Place(
                    t.cell(row, 0),
                    t.cell(row, 1),
                    PlaceKind.FEATURE,
                    t.cell(row, 2),
                    t.cells(row, 3, ','),
                    t.cells(row, 4, ','),
                    null,
                    t.number(row, 5, Double.NaN),
                    t.number(row, 6, Double.NaN),
                    0,
                    null);
        }
    }

    /** English texts say "region". */
    private static final Pattern OBLAST = Pattern.compile(" [Oo]blast['’]?$");

    private final String resource;
    private final String[] header;
    private final int[] names;

    PlaceRows(String resource, String header, int... names) {
        this.resource = resource;
        this.header = header.split("\t");
        this.names = names;
    }

    /** The place of a row. */
    abstract Place place(Table table, int row);

    Table load() {
        return new Table(resource, header);
    }

    /** Puts all names of a row into the index, as row {@code as} of the gazetteer. */
    void index(Table table, int row, NameIndex into, int as, NameKey key) {
        for (int column : names) {
            table.index(row, column, into, as, key);
        }
    }

    /** The rows of each region, in order; for files of settlements. */
    Map<String, List<Integer>> byRegion(Table table) {
        int within = List.of(header).indexOf("admin1");
        Map<String, List<Integer>> rows = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            rows.computeIfAbsent(table.cell(row, within), region -> new ArrayList<>())
                    .add(row);
        }
        return rows;
    }

    /** Calls back with each name of a row. */
    void eachName(Table table, int row, Consumer<String> found) {
        for (int column : names) {
            table.cells(row, column, '|').forEach(found);
        }
    }

    private static @Nullable Border border(String cell) {
        int colon = cell.indexOf(':');
        return colon < 0 ? null : new Border(cell.substring(0, colon), Integer.parseInt(cell.substring(colon + 1)));
    }
}
