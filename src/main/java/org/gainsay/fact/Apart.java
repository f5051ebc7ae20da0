package org.gainsay.fact;

import org.gainsay.claim.Claim;

/** Words a verdict whose proof lays two statements side by side; the order of the two does not matter. */
final class Apart {

    private Apart() {}

    /** They can both hold, for this reason. */
    static Verdict because(ReasonCode reason, String one, String other) {
        return new Verdict(
                Outcome.COMPATIBLE, reason, first(one, other) + " beside " + last(one, other) + ": " + reason.words());
    }

    /** They cannot, or an editor would ask. */
    static Verdict clash(Outcome outcome, ReasonCode reason, String one, String other) {
        return new Verdict(outcome, reason, first(one, other) + " does not go with " + last(one, other));
    }

    /** The words of a claim and its outlet. */
    static String quote(Claim claim) {
        return "“" + claim.evidence().quote() + "” (" + claim.outlet() + ")";
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String last(String one, String other) {
        return one.compareTo(other) <= 0 ? other : one;
    }
}
