package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Attribution;

/**
 * What is heard in one sentence of an article: its own voices, and whose words a quotation without a voice of its own goes on
 * with.
 *
 * @param voices who speaks in the sentence, in order of their verbs
 * @param running whose words run on into it: the speaker named behind the quotation it stands in, else the last one before
 */
record Speech(List<Voice> voices, Attribution running) {

    /** The speech of all passages, in their order. */
    static List<Speech> of(List<Passage> passages, Context context) {
        List<List<Voice>> voices = new ArrayList<>();
        List<Attribution> last = new ArrayList<>();
        Attribution speaker = Attribution.OUTLET;
        for (Passage passage : passages) {
            last.add(speaker);
            List<Voice> found = Voices.of(passage, context, speaker);
            voices.add(found);
            speaker = found.isEmpty() ? speaker : found.get(found.size() - 1).attribution();
        }
        List<Speech> speech = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            speech.add(new Speech(voices.get(i), running(passages, voices, last, i)));
        }
        return speech;
    }

    /** "A. B," said X: who closes the quotation that sentence {@code i} leaves open speaks in it. */
    private static Attribution running(
            List<Passage> passages, List<List<Voice>> voices, List<Attribution> last, int i) {
        int end = passages.get(i).span().end();
        for (int j = i + 1; voices.get(i).isEmpty() && j < passages.size(); j++) {
            boolean open = passages.get(j).paragraph() == passages.get(i).paragraph()
                    && passages.get(i).quotes().hold(end - 1)
                    && passages.get(i).quotes().hold(end);
            if (!open) {
                break;
            }
            if (!voices.get(j).isEmpty()) {
                return voices.get(j).get(0).attribution();
            }
        }
        return last.get(i);
    }
}
