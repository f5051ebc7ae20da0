package org.gainsay.extract;

import java.util.Locale;
import java.util.Map;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.gazetteer.Gazetteer;
import org.gainsay.gazetteer.Place;
import org.jspecify.annotations.Nullable;

/**
 * Places that have no name of their own, put so that two articles that mean one of them call it alike: "the east" of an
 * article about Libya is eastern Libya, "elsewhere in the east" is eastern Libya outside the event's place.
 */
final class Elsewhere {

    private static final Map<String, String> QUARTERS = Map.of(
            "north", "northern",
            "south", "southern",
            "east", "eastern",
            "west", "western",
            "northeast", "north-east",
            "northwest", "north-west",
            "southeast", "south-east",
            "southwest", "south-west",
            "centre", "central");

    private final Gazetteer gazetteer;
    private final @Nullable PlaceFacet event;
    private final @Nullable PlaceFacet country;

    /** Places around the event's own and in the article's country, both of which may be unknown. */
    Elsewhere(Gazetteer gazetteer, @Nullable PlaceFacet event, @Nullable PlaceFacet country) {
        this.gazetteer = gazetteer;
        this.event = event;
        this.country = country;
    }

    /** A quarter of a place, "the east" or "eastern Libya"; of the country the article plays in where no place is given. */
    PlaceFacet quarter(String words, String direction, @Nullable Place of) {
        Place whole = of != null ? of : country();
        return new PlaceFacet(words, null, whole == null ? null : adjective(direction) + " " + whole.name());
    }

    private static String adjective(String direction) {
        String key = direction.toLowerCase(Locale.ROOT).replace("-", "").replace("ern", "");
        return QUARTERS.getOrDefault(key, direction.toLowerCase(Locale.ROOT));
    }

    /** All of a place without the event's own: "the rest of the country", "other parts of X". */
    PlaceFacet rest(String words, PlaceFacet whole) {
        String place = whole.name() == null ? whole.words() : whole.name();
        boolean known = event != null
                && event.name() != null
                && event.id() != null
                && !event.id().equals(whole.id());
        return new PlaceFacet(words, null, known ? place + " outside " + event.name() : "elsewhere in " + place);
    }

    /** What lies outside a place. */
    PlaceFacet outside(String words, PlaceFacet place) {
        return new PlaceFacet(words, null, "outside " + (place.name() == null ? place.words() : place.name()));
    }

    private @Nullable Place country() {
        return country == null || country.id() == null
                ? null
                : gazetteer.place(country.id()).orElse(null);
    }
}
