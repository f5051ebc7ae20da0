package org.gainsay.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Control;
import org.gainsay.claim.ControlState;
import org.gainsay.claim.Modality;
import org.gainsay.claim.PlaceFacet;
import org.jspecify.annotations.Nullable;

/**
 * Whom a sentence means that says a place was taken and not by whom: the only side that the article has take or hold it, else
 * the side that announces it. Where neither is known, there is no claim.
 */
final class Takers {

    /** Stands in a draft for a side that the sentence does not name. */
    static final String UNSAID = "unsaid";

    /** Stands in a draft for the side that fights for a place, where the speaker is its opponent. */
    static final String ATTACKER = "attacker";

    /** Stands in a draft for the side of whoever speaks ("X is ours"). */
    static final String SPEAKER = "speaker";

    private Takers() {}

    /** The claims with the sides filled in; those whose side nothing tells are left out. */
    static List<Claim> settle(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.control() == null ? claim : settle(claim, claim.control(), claims))
                .filter(claim -> claim.control() == null || known(claim.control().side()))
                .toList();
    }

    private static boolean known(String side) {
        return !side.equals(UNSAID) && !side.equals(SPEAKER) && !side.equals(ATTACKER);
    }

    private static Claim settle(Claim claim, Control control, List<Claim> claims) {
        if (known(control.side())) {
            return claim;
        }
        String speaker = claim.attribution().side();
        String side = control.side().equals(SPEAKER) ? speaker : taker(claim, speaker, claims);
        return side == null ? claim : claim.by(new Control(control.state(), side, control.change()));
    }

    private static @Nullable String taker(Claim claim, @Nullable String speaker, List<Claim> claims) {
        boolean denied = claim.negated()
                || claim.modality() == Modality.DENIED
                || ATTACKER.equals(claim.control() == null ? null : claim.control().side());
        Set<String> sides = claims.stream()
                .filter(other -> other.control() != null
                        && known(other.control().side())
                        && other.control().state() == ControlState.HELD
                        && !other.negated()
                        && same(claim.place(), other.place()))
                .map(other -> other.control().side())
                .filter(side -> !denied || !side.equals(speaker))
                .collect(Collectors.toSet());
        if (sides.size() == 1) {
            return sides.iterator().next();
        }
        return denied ? null : speaker;
    }

    private static boolean same(@Nullable PlaceFacet one, @Nullable PlaceFacet other) {
        return one != null && other != null && one.id() != null && one.id().equals(other.id());
    }
}
