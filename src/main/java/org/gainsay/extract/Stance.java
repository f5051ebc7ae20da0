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
        Modality modality = asks(passage, at) ? Modality.HYPOTHETICAL : Modality.ASSERTED;
        boolean negated = false;
        for (int i = at; i >= Math.max(0, Math.min(from, at) - REACH); i--) {
            if (i < at && (chain.is(i, "SAY") || chain.is(i, "SEMI") || chain.is(i, "BREAK"))) {
                break;
            }
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
            } else if (group && i < at && (chain.is(i, "NOT") || chain.is(i, "NONE"))) {
                negated = !negated;
            }
        }
        return new Stance(modality, negated);
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
