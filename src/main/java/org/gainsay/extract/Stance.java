package org.gainsay.extract;

import org.gainsay.claim.Modality;
import org.gainsay.text.Chain;

/**
 * How firmly a predicate is put, by the words of its verb group and those before it in its clause.
 *
 * @param modality what the words lend; {@link Modality#ASSERTED} where they lend nothing
 * @param negated whether the sentence says that it is not so
 */
record Stance(Modality modality, boolean negated) {

    /** Nothing around the predicate changes it. */
    static final Stance PLAIN = new Stance(Modality.ASSERTED, false);

    /** How far before a predicate its auxiliaries stand. */
    private static final int REACH = 7;

    /** The stance of the predicate at node {@code verb}, of evidence that begins at {@code from}. */
    static Stance of(Passage passage, int verb, int from) {
        Chain chain = passage.chain();
        int at = verb < 0 ? from : verb;
        if (chain.is(at, "UNTIL")) {
            return PLAIN;
        }
        if (chain.is(at, "UNSURE")) {
            return new Stance(Modality.DOUBTED, false);
        }
        Modality modality = asks(passage, at) ? Modality.HYPOTHETICAL : Modality.ASSERTED;
        boolean negated = false;
        boolean relative = false;
        for (int i = at; i >= Math.max(0, Math.min(from, at) - REACH); i--) {
            if (i < at && (chain.is(i, "SAY") || chain.is(i, "SEMI") || chain.is(i, "BREAK"))) {
                break;
            }
            relative |= i < at && (chain.is(i, "REL") || chain.is(i, "=that"));
            boolean group = i >= at - REACH;
            if (chain.is(i, "IF")) {
                modality = Modality.HYPOTHETICAL;
            } else if (group
                    && (i < at && chain.is(i, "FAILED") || chain.is(i, "MODAL_MAYBE"))
                    && modality == Modality.ASSERTED) {
                modality = Modality.HYPOTHETICAL;
            } else if (group && chain.is(i, "MODAL_FUTURE") && modality == Modality.ASSERTED) {
                modality = Modality.PLANNED;
            } else if ((chain.is(i, "REPORTEDLY") || chain.is(i, "APPEAR")) && modality == Modality.ASSERTED) {
                modality = Modality.REPORTED;
            } else if (group && i < at && !relative && (chain.is(i, "NOT") || chain.is(i, "NONE"))) {
                negated = !negated;
            }
        }
        return new Stance(modality == Modality.ASSERTED ? hearsay(chain, at, from) : modality, negated);
    }

    /** "Claims that X fell", "too early to say that X fell", "not true that X fell": what is only spoken of, doubted or denied. */
    private static Modality hearsay(Chain chain, int verb, int from) {
        int noun = noun(chain, verb, Math.min(verb, from));
        if (noun < 0) {
            return Modality.ASSERTED;
        }
        if (chain.is(noun, "UNSURE")) {
            return Modality.DOUBTED;
        }
        if (chain.is(noun, "UNTRUE") || chain.is(noun, "DENIAL_NOUN")) {
            return Modality.DENIED;
        }
        return chain.is(noun, "SPOKEN_OF") && !said(chain, noun) ? Modality.CLAIMED : Modality.ASSERTED;
    }

    /** "X rejects reports that", "X said in a statement that": the verb decides. */
    private static boolean said(Chain chain, int noun) {
        int before = noun - 1;
        while (before >= 0 && (chain.is(before, "DET") || chain.is(before, "ADJ") || chain.is(before, "PREP"))) {
            before--;
        }
        return before >= 0
                && (chain.is(before, "SAY")
                        || chain.is(before, "SPEAKER")
                        || chain.is(before, "PERSON")
                        || chain.is(before, "ACTOR")
                        || chain.is(before, "PRON"));
    }

    /** The word that what is told hangs on: "reports" in "reports that X fell", "claim" in "X's claim to have taken"; or -1. */
    private static int noun(Chain chain, int verb, int from) {
        for (int i = verb - 1; i >= from; i--) {
            if (chain.is(i, "SPOKEN_OF") || chain.is(i, "UNSURE")) {
                return i;
            }
        }
        int that = from;
        while (that > 0
                && !chain.is(that, "=that")
                && (that == from
                        || chain.is(that, "DET")
                        || chain.is(that, "ADJ")
                        || chain.is(that, "TOWN")
                        || chain.is(that, "=of"))) {
            that--;
        }
        return chain.is(that, "=that") ? that - 1 : -1;
    }

    /** Whether a question mark ends the clause of node {@code at}: what is asked is not said. */
    private static boolean asks(Passage passage, int at) {
        Chain chain = passage.chain();
        for (int i = at; i < chain.size(); i++) {
            if (chain.is(i, "SEMI") || chain.is(i, "BREAK")) {
                return false;
            }
            if (chain.is(i, "OTHER") && chain.surface(i, i + 1).equals("?")) {
                return passage.quotes().hold(chain.start(i)) == passage.quotes().hold(chain.start(at));
            }
        }
        return false;
    }
}
