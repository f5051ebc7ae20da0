package org.gainsay.fact;

import java.util.Locale;
import org.gainsay.claim.Attribution;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Populations;
import org.jspecify.annotations.Nullable;

/**
 * Whose statement a claim carries: the body a source speaks for, else the source, else the outlet itself.
 *
 * @param key equal for one claimant however the article spells its capitals
 * @param name for the reader
 * @param named whether the article names a source
 * @param side whom the source stands for, or null
 */
public record Claimant(
        String key, String name, boolean named, @Nullable String side) {

    /** The claimant behind a claim. */
    public static Claimant of(Claim claim) {
        Attribution chain = claim.attribution();
        String name = chain.organisation() != null ? chain.organisation() : chain.source();
        return name == null
                ? new Claimant("outlet " + claim.outlet().toLowerCase(Locale.ROOT), claim.outlet(), false, null)
                : new Claimant("source " + name.toLowerCase(Locale.ROOT), name, true, chain.side());
    }

    /**
     * Whether the two speak for opposed sides of the matter: their sides differ and one of them is the side of those
     * counted or of the actor. Growth then excuses nothing.
     */
    static boolean opposed(Claim a, Claim b) {
        String one = a.attribution().side();
        String other = b.attribution().side();
        return one != null
                && other != null
                && !one.equals(other)
                && (atStake(one, a) || atStake(one, b) || atStake(other, a) || atStake(other, b));
    }

    private static boolean atStake(String side, Claim claim) {
        return side.equals(claim.side())
                || (claim.population() != null && side.equals(Populations.side(claim.population())));
    }
}
