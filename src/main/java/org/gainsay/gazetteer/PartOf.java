package org.gainsay.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The order "lies in" between places, from the columns of the data and the extents of features. */
final class PartOf {

    private static final String EXTENTS = "/gazetteer/extents.tsv";

    private final Gazetteer gazetteer;
    /** Regions that a feature covers wholly, by feature. */
    private final Map<String, List<String>> covers = new HashMap<>();
    /** The settlement a feature stands in, by feature. */
    private final Map<String, String> inside = new HashMap<>();

    PartOf(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        Table table = new Table(EXTENTS, "feature", "relation", "places");
        for (int row = 0; row < table.size(); row++) {
            List<String> places = table.cells(row, 2, '|');
            switch (table.cell(row, 1)) {
                case "covers" -> covers.put(table.cell(row, 0), places);
                case "inside" -> inside.put(table.cell(row, 0), places.get(0));
                default -> throw table.bad(row, "the relation is neither 'covers' nor 'inside'");
            }
        }
    }

    boolean within(String innerId, String outerId) {
        if (innerId.equals(outerId)) {
            return true;
        }
        Optional<Place> inner = gazetteer.place(innerId);
        Optional<Place> outer = gazetteer.place(outerId);
        return inner.isPresent() && outer.isPresent() && within(inner.get(), outer.get());
    }

    private boolean within(Place inner, Place outer) {
        return switch (outer.kind()) {
            case COUNTRY -> outer.id().equals(inner.country());
            case REGION -> regionsOf(inner).equals(List.of(outer.id()));
            case DISTRICT -> outer.id().equals(inner.district()) || throughSettlement(inner, outer);
            case SETTLEMENT -> outer.id().equals(inside.get(inner.id()));
            case FEATURE -> {
                List<String> regions = regionsOf(inner);
                yield !regions.isEmpty()
                        && covers.getOrDefault(outer.id(), List.of()).containsAll(regions);
            }
        };
    }

    private boolean throughSettlement(Place inner, Place outer) {
        String settlement = inside.get(inner.id());
        return settlement != null && within(settlement, outer.id());
    }

    /** The regions that hold a place wholly; none where it reaches beyond one country. */
    private List<String> regionsOf(Place place) {
        return switch (place.kind()) {
            case REGION -> List.of(place.id());
            case COUNTRY -> List.of();
            default -> place.countries().size() == 1 ? covers.getOrDefault(place.id(), place.regions()) : List.of();
        };
    }
}
