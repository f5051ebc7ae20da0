package org.gainsay.conflict.rule;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final Pattern REGION =
            Pattern.compile("\\b(?:region|oblast|province|district|raion|county|prefecture)\\b");

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

    /** The office for readers, with the name that the gazetteer or the claim has for its place: "governor of Kharkiv". */
    String title(Claim claim) {
        if (of.isEmpty()) {
            return Objects.requireNonNullElse(claim.population(), office);
        }
        PlaceFacet place = claim.place();
        String where = place != null && name(place).equals(of) && place.name() != null
                ? place.name()
                : SideName.of(written(Objects.requireNonNull(claim.population())), List.of());
        return office + OF + capital(where);
    }

    private static String written(String key) {
        return key.contains(OF) ? key.substring(key.indexOf(OF) + OF.length()) : key;
    }

    private static String place(String written, @Nullable PlaceFacet place) {
        if (place == null || place.name() == null) {
            return bare(written);
        }
        boolean meant = PersonName.alike(bare(written), name(place)) || written.equals(bare(Fold.of(place.words())));
        return meant ? name(place) : bare(written);
    }

    private static String name(PlaceFacet place) {
        return bare(Fold.of(place.name() == null ? place.words() : place.name()));
    }

    /** A region is known by its name alone: "kharkiv oblast", "kharkiv region". */
    private static String bare(String words) {
        String bare = REGION.matcher(words).replaceAll("").strip();
        return bare.isEmpty() ? words : bare;
    }

    private static String capital(String words) {
        return Pattern.compile("\\b\\p{L}").matcher(words).replaceAll(first -> first.group()
                .toUpperCase(Locale.ROOT));
    }
}
