package org.gainsay.extract;

import java.util.function.Consumer;

/** Finds the claims of one kind in a passage. Pure: the same passage gives the same drafts, in order of their evidence. */
interface Extractor {

    /**
     * Hands over what the passage puts forward.
     *
     * @param passage the sentence
     * @param context what the article so far tells about its names
     * @param found takes each draft
     * @param gaps takes what was recognised and not understood
     */
    void extract(Passage passage, Context context, Consumer<Draft> found, Consumer<Gap> gaps);
}
