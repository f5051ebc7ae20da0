package org.gainsay.story;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.text.Fold;

/** Cuts words to what stays when their endings change. */
final class Stems {

    /** Letters that stand for a word: enough to tell words apart, few enough to drop most endings. */
    private static final int LENGTH = 5;

    private Stems() {}

    /** The stems of the words that say something, in order; numbers keep their marks. */
    static List<String> of(String text) {
        List<String> stems = new ArrayList<>();
        for (String word : Fold.of(text).split("[^\\p{L}\\p{N},.]+")) {
            String bare = word.replaceAll("^[,.]+|[,.]+$", "");
            if (!bare.isEmpty() && !Common.WORDS.contains(bare)) {
                stems.add(bare.length() > LENGTH ? bare.substring(0, LENGTH) : bare);
            }
        }
        return stems;
    }
}
