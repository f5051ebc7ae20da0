package org.gainsay.extract;

import org.gainsay.claim.Attribution;
import org.gainsay.claim.Modality;

/**
 * Somebody who speaks in a sentence, and how far the words reach.
 *
 * @param attribution who
 * @param modality what the reporting verb lends to the words
 * @param from first node of what is said
 * @param to node after its last
 * @param verb node of the reporting verb
 * @param speaker node of the speaker, or -1
 */
record Voice(Attribution attribution, Modality modality, int from, int to, int verb, int speaker) {

    /** Whether the words at node {@code i} are this voice's. */
    boolean covers(int i) {
        return from <= i && i < to && i != verb && i != speaker;
    }

    /** The same words of somebody else. */
    Voice by(Attribution other) {
        return new Voice(other, modality, from, to, verb, speaker);
    }
}
