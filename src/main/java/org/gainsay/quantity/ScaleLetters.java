package org.gainsay.quantity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.gainsay.text.Chain;
import org.gainsay.text.TokenKind;

/**
 * Decides whether a letter behind digits is a magnitude: the m of "2.4m people" and "$10m", not of "414 m high". Money and
 * things that are counted make a million, a bare m is metres.
 */
final class ScaleLetters {

    private static final Pattern PLURAL = Pattern.compile("[a-z]{3,}s");

    private ScaleLetters() {}

    /** The magnitude that node {@code i} adds to the digits before it, or NaN. */
    static double at(Chain chain, int i) {
        if (i < 1 || i >= chain.size() || !chain.is(i, "SCALE_LETTER") || !digits(chain, i - 1)) {
            return Double.NaN;
        }
        double scale = Double.parseDouble(chain.node(i).value("SCALE_LETTER"));
        String letters = chain.surface(i, i + 1);
        boolean ambiguous =
                letters.length() == 1 && !letters.toLowerCase(Locale.ROOT).equals("k");
        return !ambiguous
                        || letters.equals("M")
                        || money(chain, i)
                        || counted(chain, i + 1)
                        || range(chain, i)
                        || bare(chain, letters, i)
                ? scale
                : Double.NaN;
    }

    private static boolean digits(Chain chain, int i) {
        return chain.tokens().kind(chain.node(i).first()) == TokenKind.NUMBER
                && chain.node(i).value() == null;
    }

    private static boolean money(Chain chain, int i) {
        return is(chain, i - 2, "CURRENCY")
                || is(chain, i + 1, "CURRENCY")
                || (is(chain, i + 1, "OF") && is(chain, i + 2, "CURRENCY"));
    }

    /** Whether a plural noun or a word for people follows, which counts and does not measure a length. */
    private static boolean counted(Chain chain, int i) {
        if (i >= chain.size() || is(chain, i, "OF_LENGTH") || is(chain, i, "NO_PLURAL")) {
            return false;
        }
        return is(chain, i, "PEOPLE_WORD")
                || is(chain, i + 1, "PEOPLE_WORD")
                || PLURAL.matcher(chain.surface(i, i + 1)).matches();
    }

    /** Whether it ends the first number of a range whose second has the same letter: "5m to 10m bees". */
    private static boolean range(Chain chain, int i) {
        return (is(chain, i + 1, "UP_TO") || is(chain, i + 1, "AND") || is(chain, i + 1, "HYPHEN"))
                && at(chain, i + 3) > 0;
    }

    /** A b that is written onto decimals is a billion; nothing else is called so. */
    private static boolean bare(Chain chain, String letters, int i) {
        return letters.equals("b")
                && chain.tokens().glued(chain.node(i).first())
                && chain.surface(i - 1, i).contains(".");
    }

    private static boolean is(Chain chain, int i, String category) {
        return i >= 0 && i < chain.size() && chain.is(i, category);
    }
}
