package org.gainsay.extract;

import org.gainsay.quantity.QuantityMention;
import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/**
 * A figure where it stands.
 *
 * @param passage its sentence
 * @param context its article
 * @param node its node in the passage's chain
 * @param mention what it says
 * @param before the claim of the figure before it in the sentence, or null
 */
record FigureSite(
        Passage passage, Context context, int node, QuantityMention mention, @Nullable Draft before) {

    Chain chain() {
        return passage.chain();
    }

    /** Whether the node that far from the figure is of the category; places outside the sentence are of none. */
    boolean is(int offset, String category) {
        int at = node + offset;
        return at >= 0 && at < chain().size() && chain().is(at, category);
    }

    /** Whether the clause ends behind the node that far from the figure. */
    boolean ends(int offset) {
        int at = node + offset + 1;
        return at >= chain().size()
                || chain().is(at, "COMMA")
                || chain().is(at, "SEMI")
                || chain().is(at, "BREAK")
                || chain().is(at, "RP")
                || chain().is(at, "CONJ")
                || chain().is(at, "QUOTE")
                || chain().is(at, "OTHER");
    }
}
