package org.gainsay.conflict.rule;

import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Facet;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * An office that one person holds at a time, from the key that reading gives it: "governor of kharkiv", or "governor"
 * with the place of the claim. Where the place in
 * the key is the claim's place under another spelling, the gazetteer's name stands for both.
 *
 * @param office what it is: "governor"
 * @param of the place, state or body, folded; empty for an office the world has one of
 */
record OfficeName(String office, String of) {

    private static final String OF = " of ";

    /** The office that a name claim speaks of; empty where none is tied to the name. */
    static Optional<OfficeName> of(Claim claim) {
        if (claim.population() == null) {
            return Optional.empty();
        }
        String key = Fold.of(claim.population());
        int of = key.indexOf(OF);
        if (of >= 0) {
            String where = key.substring(of + OF.length());
            return Optional.of(new OfficeName(key.substring(0, of), place(where, claim.place())));
        }
        boolean stated = claim.place() != null && !claim.inherits(Facet.PLACE);
        return Optional.of(new OfficeName(key, stated ? name(claim.place()) : ""));
    }

    private static String place(String written, @Nullable PlaceFacet place) {
        if (place == null || place.name() == null) {
            return written;
        }
        boolean meant =
                PersonName.alike(written, name(place)) || written.equals(firstWord(Fold.of(place.words())));
        return meant ? name(place) : written;
    }

    private static String name(PlaceFacet place) {
        return firstWord(Fold.of(place.name() == null ? place.words() : place.name()));
    }

    /** "kharkiv oblast" is known by its first word; keys of offices drop the rest, too. */
    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }
}
