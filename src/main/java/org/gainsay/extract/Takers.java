package org.gainsay.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.claim.Attribution;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Control;
import org.gainsay.claim.ControlState;
import org.gainsay.claim.Modality;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.claim.SideWords;
import org.gainsay.text.Fold;
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

    /** Stands in a draft for the side to which a place fell: not the one that speaks of it. */
    static final String CONQUEROR = "conqueror";

    /** Stands in a draft for a side that the sentence does not name and that must be found elsewhere. */
    static final String KNOWN = "known";

    private static final Set<String> OPEN = Set.of(UNSAID, ATTACKER, SPEAKER, CONQUEROR, KNOWN);

    private Takers() {}

    /**
     * The claims with the sides filled in. Who took a place may stay open; who left it, or whose it is, may not.
     */
    static List<Claim> settle(List<Claim> claims) {
        Map<String, Set<String>> holders = holders(claims);
        return claims.stream()
                .filter(claim -> claim.control() == null || !idle(claim, claim.control(), claims))
                .map(claim -> claim.control() == null ? claim : settle(claim, claim.control(), holders))
                .filter(claim ->
                        claim.control() == null || known(claim.control().side()))
                .toList();
    }

    /** "Nobody should rush to conclusions": about a place only where somebody is said to have taken it. */
    private static boolean idle(Claim claim, Control control, List<Claim> claims) {
        return claim.modality() == Modality.DOUBTED
                && !known(control.side())
                && claims.stream().noneMatch(other -> supports(other, claim));
    }

    /** Whether one of the claims is what the other doubts. */
    private static boolean supports(Claim claim, Claim doubt) {
        return claim.control() != null
                && claim.control().state() == ControlState.HELD
                && claim.modality() != Modality.DOUBTED
                && place(claim) != null
                && place(claim).equals(place(doubt));
    }

    /** The sides that the article has take or hold each place. */
    private static Map<String, Set<String>> holders(List<Claim> claims) {
        Map<String, Set<String>> holders = new HashMap<>();
        for (Claim claim : claims) {
            Control control = claim.control();
            String place = place(claim);
            if (control != null
                    && place != null
                    && control.state() == ControlState.HELD
                    && known(control.side())
                    && !claim.negated()) {
                holders.computeIfAbsent(place, key -> new TreeSet<>()).add(control.side());
            }
        }
        return holders;
    }

    private static @Nullable String place(Claim claim) {
        PlaceFacet place = claim.place();
        return place == null ? null : place.id() != null ? place.id() : Fold.of(place.words());
    }

    private static boolean known(String side) {
        return !OPEN.contains(side);
    }

    private static Claim settle(Claim claim, Control control, Map<String, Set<String>> holders) {
        if (known(control.side())) {
            return claim;
        }
        String speaker = claim.attribution().side();
        String side = control.side().equals(SPEAKER)
                ? whose(claim.attribution())
                : taker(claim, control, speaker, holders.getOrDefault(String.valueOf(place(claim)), Set.of()));
        return side == null ? claim : claim.by(new Control(control.state(), side, control.change()));
    }

    /** Whom a speaker means by "we": the own side, else the force, else the body he speaks for; null where nothing tells. */
    private static @Nullable String whose(Attribution speaker) {
        if (speaker.side() != null) {
            return speaker.side();
        }
        String role = speaker.role() == null ? "" : Fold.of(speaker.role());
        String force = role.indexOf(' ') < 0 ? role : role.substring(0, role.indexOf(' '));
        if (SideWords.standard().force(force)) {
            return force;
        }
        return speaker.organisation() == null ? null : Fold.of(speaker.organisation());
    }

    private static @Nullable String taker(Claim claim, Control control, @Nullable String speaker, Set<String> holders) {
        boolean others = claim.negated()
                || claim.modality() == Modality.DENIED
                || control.side().equals(ATTACKER)
                || control.side().equals(CONQUEROR);
        List<String> sides = holders.stream()
                .filter(side -> !others || !side.equals(speaker))
                .toList();
        if (sides.size() == 1) {
            return sides.get(0);
        }
        if (!others && speaker != null) {
            return speaker;
        }
        return control.side().equals(KNOWN) ? null : Control.ANYBODY;
    }
}
