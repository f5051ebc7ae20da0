package org.gainsay.outlet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news agency or outlet of the catalogue.
 *
 * @param id stable word, as in {@code ap}
 * @param name full name
 * @param kind agency, broadcaster, newspaper and the like
 * @param wire whether others reprint its texts
 * @param country ISO 3166-1 alpha-2 code of its seat, or null
 * @param domains web domains
 * @param aliases other names, as they stand in credits
 * @param ambiguousAliases aliases that also name something else
 */
public record Agency(
        String id,
        String name,
        String kind,
        boolean wire,
        @Nullable String country,
        List<String> domains,
        List<String> aliases,
        List<String> ambiguousAliases) {

    /** Copies the lists. */
    public Agency {
        domains = List.copyOf(domains);
        aliases = List.copyOf(aliases);
        ambiguousAliases = List.copyOf(ambiguousAliases);
    }
}
