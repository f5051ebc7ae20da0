package org.gainsay.extract;

import java.util.List;
import org.gainsay.quantity.Figure;
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
 * @param told the claims of the figures before it in the sentence, in their order
 */
record FigureSite(Passage passage, Context context, int node, QuantityMention mention, List<Draft> told) {

    /** The claim of the figure before it in the sentence, or null. */
    @Nullable
    Draft before() {
        return told.isEmpty() ? null : told.get(told.size() - 1);
    }

    /** The nearest claim before it in the sentence whose figure is in the unit, or null. */
    @Nullable
    Draft before(String unit) {
        for (int i = told.size() - 1; i >= 0; i--) {
            Figure figure = told.get(i).figure();
            if (figure != null && unit.equals(figure.unit())) {
                return told.get(i);
            }
        }
        return null;
    }

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
