package org.gainsay.review.web.conflict;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The proof as the page sets it: two sides and what stands between them, or one line.
 *
 * @param left the first side, or the whole line
 * @param relation what stands between: {@code does not fit under}; null for a whole line
 * @param right the second side; null for a whole line
 */
record ProofLine(
        Side left, @Nullable String relation, @Nullable Side right) {
    /** Said by the rules between two sides, of which the first ends in its witness in brackets. */
    private static final Pattern SIDES = Pattern.compile("(?s)^(.+?\\)) +"
            + "(does not fit under|sits badly with|does not go with|cannot hold beside|reverses|is a spelling of|is not)"
            + " +(.+\\))$");

    /**
     * One side.
     *
     * @param claim what is said
     * @param who who says it, where the line names them in brackets at its end; else null
     */
    record Side(String claim, @Nullable String who) {
        static Side of(String text) {
            int open = text.endsWith(")") ? opening(text) : -1;
            return open <= 0
                    ? new Side(text, null)
                    : new Side(text.substring(0, open).strip(), text.substring(open + 1, text.length() - 1));
        }

        /** Where the bracket was opened that closes at the end; -1 where none was. */
        private static int opening(String text) {
            int depth = 0;
            for (int i = text.length() - 1; i >= 0; i--) {
                depth += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** Takes a stored line apart, where it has two sides. */
    static ProofLine of(String proof) {
        Matcher sides = SIDES.matcher(proof.strip());
        return sides.matches()
                ? new ProofLine(Side.of(sides.group(1)), sides.group(2), Side.of(sides.group(3)))
                : new ProofLine(new Side(proof.strip(), null), null, null);
    }

    /** Whether it has two sides. */
    public boolean sides() {
        return relation != null;
    }
}
