package org.gainsay.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place of the gazetteer.
 *
 * @param id {@code gn:}, {@code ua:}, code of a region, district or country, or the name of a feature
 * @param name its usual English name or official romanisation
 * @param kind what sort of place
 * @param detail finer sort as the data says: {@code PPLC}, {@code village}, {@code river}; of a country or region the id of its
 *     capital or seat; empty where unknown
 * @param countries ISO alpha-2 codes; several for a river or region across borders, none for a sea
 * @param regions ids of the first-level regions it lies in
 * @param district id of the district it lies in, where that is certain
 * @param latitude degrees north; NaN where unknown
 * @param longitude degrees east; NaN where unknown
 * @param population inhabitants, 0 where unknown
 * @param border nearest land border, where known
 */
public record Place(
        String id,
        String name,
        PlaceKind kind,
        String detail,
        List<String> countries,
        List<String> regions,
        @Nullable String district,
        double latitude,
        double longitude,
        long population,
        @Nullable Border border) {

    /** Mean radius of the earth in kilometres. */
    private static final double EARTH_KM = 6371.0;

    /** Copies the lists. */
    public Place {
        countries = List.copyOf(countries);
        regions = List.copyOf(regions);
    }

    /** The same place under another name. */
    Place called(String other) {
        return new Place(
                id, other, kind, detail, countries, regions, district, latitude, longitude, population, border);
    }

    /** The country, where there is exactly one; else null. */
    public @Nullable String country() {
        return countries.size() == 1 ? countries.get(0) : null;
    }

    /** The first-level region, where there is exactly one; else null. */
    public @Nullable String region() {
        return regions.size() == 1 ? regions.get(0) : null;
    }

    /** The hash of its id: equal places have one id. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether its position is known. */
    public boolean located() {
        return !Double.isNaN(latitude) && !Double.isNaN(longitude);
    }

    /** Great-circle distance in kilometres; NaN where a position is unknown. */
    public double kilometresTo(Place other) {
        double a = Math.toRadians(latitude);
        double b = Math.toRadians(other.latitude);
        double dy = Math.sin((b - a) / 2);
        double dx = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double h = dy * dy + Math.cos(a) * Math.cos(b) * dx * dx;
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
