package org.gainsay.extract;

import java.util.Locale;
import org.gainsay.claim.Modality;
import org.gainsay.text.Chain;

/** How firmly words stand by the verb that reports them: what the verb lends, unless its own verb group takes it back. */
final class Reporting {

    /** "could not confirm", "nobody at the hospital would confirm": so far before the verb stands what takes it back. */
    private static final int REACH = 8;

    private Reporting() {}

    /** What the reporting verb at {@code verb} lends to the words it reports. */
    static Modality modality(Chain chain, int verb) {
        Modality lent = lent(chain, verb, "SAY");
        if (!withheld(chain, verb)) {
            return lent;
        }
        if (chain.is(verb, "CONFIRM")) {
            return Modality.DOUBTED;
        }
        return lent == Modality.DENIED ? Modality.UNVERIFIED : Modality.HYPOTHETICAL;
    }

    /** The modality that the lexicon gives the node under {@code category}. */
    static Modality lent(Chain chain, int i, String category) {
        String value = chain.node(i).value(category);
        return value == null ? Modality.ASSERTED : Modality.valueOf(value.toUpperCase(Locale.ROOT));
    }

    /** Whether "given by" and its like only pass on what another gave. */
    static boolean relays(Chain chain, int i) {
        return lent(chain, i, "GIVEN_BY") == Modality.REPORTED;
    }

    /** Whether the speaker is said not to say it: "did not confirm", "refused to say", "neither confirmed nor denied". */
    static boolean withheld(Chain chain, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            if (chain.is(i, "NOT") || chain.is(i, "WITHHOLD") || chain.is(i, "NEITHER")) {
                return true;
            }
            boolean group = chain.is(i, "ADV")
                    || chain.is(i, "HAVE")
                    || chain.is(i, "DO")
                    || chain.is(i, "BE")
                    || chain.is(i, "=to")
                    || chain.is(i, "MODAL_MAYBE")
                    || chain.is(i, "MODAL_FUTURE");
            if (!group) {
                return nobody(chain, i);
            }
        }
        return false;
    }

    /** "Nobody at the hospital would confirm", "no official has confirmed". */
    private static boolean nobody(Chain chain, int subject) {
        for (int i = subject; i >= Math.max(0, subject - REACH); i--) {
            if (chain.is(i, "NONE")) {
                return true;
            }
            if (chain.is(i, "COMMA") || chain.is(i, "QUOTE") || Speakers.verbal(chain, i)) {
                return false;
            }
        }
        return false;
    }
}
