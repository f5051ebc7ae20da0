package org.gainsay.conflict.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.gainsay.claim.Claim;

/** What readers call a side. */
final class SideName {

    private static final int ISO_LENGTH = 2;

    /** Words that only point back to a side. */
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "them", "its", "their", "his");

    private SideName() {}

    /**
     * A name for the side.
     *
     * @param side ISO alpha-2 code, {@code org:} id, or words
     * @param claims claims that speak of it, whose own words are used where the id is no country
     */
    static String of(String side, Collection<Claim> claims) {
        if (side.length() == ISO_LENGTH && side.equals(side.toUpperCase(Locale.ROOT))) {
            return new Locale("", side).getDisplayCountry(Locale.ENGLISH);
        }
        return claims.stream()
                .filter(claim ->
                        claim.control() != null && claim.control().side().equals(side))
                .map(Claim::actor)
                .filter(Objects::nonNull)
                .filter(actor -> !PRONOUNS.contains(actor.toLowerCase(Locale.ROOT)))
                .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse(side.substring(side.indexOf(':') + 1).replace('-', ' '));
    }
}
