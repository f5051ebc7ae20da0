package org.gainsay.quantity;

import java.util.regex.Pattern;
import org.gainsay.text.Chain;
import org.gainsay.text.Entry;
import org.gainsay.text.Node;
import org.gainsay.text.TokenKind;

/** What the nodes of a chain are to the readers of numerals. Places outside the chain are nothing at all. */
record NodeWords(Chain chain) {

    private static final Pattern DECIMALS = Pattern.compile("[0-9]{1,30}");

    String surface(int from, int to) {
        return chain.surface(from, to);
    }

    /** Decimals without a number before the point: .08. */
    boolean pointed(int i) {
        return i >= 0
                && i + 1 < chain.size()
                && chain.says(i, ".")
                && number(i + 1)
                && glued(i + 1)
                && !glued(i)
                && DECIMALS.matcher(chain.surface(i + 1, i + 2)).matches();
    }

    int size() {
        return chain.size();
    }

    boolean is(int i, String category) {
        return i >= 0 && i < chain.size() && chain.is(i, category);
    }

    boolean number(int i) {
        Node node = i >= 0 && i < chain.size() ? chain.node(i) : null;
        return node != null && kind(i) == TokenKind.NUMBER && node.value() == null && node.end() == node.first() + 1;
    }

    TokenKind kind(int i) {
        return chain.tokens().kind(chain.node(i).first());
    }

    boolean glued(int i) {
        return i < chain.size() && chain.tokens().glued(chain.node(i).first());
    }

    boolean article(int i) {
        return is(i, "ARTICLE");
    }

    double cardinal(int i) {
        return value(i, "CARDINAL");
    }

    /** The magnitude at node {@code i}, or NaN: of a word, or of a letter behind digits. */
    double scale(int i) {
        double word = value(i, "SCALE");
        return Double.isNaN(word) ? ScaleLetters.at(chain, i) : word;
    }

    boolean vague(int i) {
        return is(i, "VAGUE");
    }

    double value(int i, String category) {
        Entry entry = i >= 0 && i < chain.size() ? chain.node(i).entry() : null;
        return entry == null ? Double.NaN : entry.number(category);
    }

    /** The node after a hyphen inside a compound, else {@code i} itself. */
    int joint(int i) {
        return i + 1 < size() && kind(i) == TokenKind.HYPHEN && glued(i) && glued(i + 1) ? i + 1 : i;
    }

    /** As {@link #joint}, also after a free hyphen ("fifty - two"). */
    int dashed(int i) {
        return i + 1 < size() && kind(i) == TokenKind.DASH && chain.says(i, "-") ? i + 1 : joint(i);
    }
}
