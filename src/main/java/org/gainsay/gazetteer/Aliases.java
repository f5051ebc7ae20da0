package org.gainsay.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.text.TokenKind;
import org.gainsay.text.Tokens;

/** Finds the names of the gazetteer that begin at a token. */
final class Aliases {

    /** The longest names of the data have this many words. */
    private static final int LONGEST = 9;

    /** Lower-case articles that open a name when a hyphen joins them to it: al-Mawasi, el-Arish, ash-Shati. */
    private static final Set<String> ARTICLES =
            Set.of("al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ath", "adh");

    private final Gazetteer gazetteer;

    Aliases(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * A name and where it ends.
     *
     * @param to token after the last
     * @param key its hash
     */
    record Alias(int to, long key) {}

    /** Whether a name may begin with the token: a capital, or an article hyphened to one. */
    boolean opens(Words words, int token) {
        if (words.capital(token)) {
            return true;
        }
        return words.word(token)
                && words.inside(token + 2)
                && words.tokens().kind(token + 1) == TokenKind.HYPHEN
                && words.capital(token + 2)
                && ARTICLES.contains(words.lower(token));
    }

    /** All names that begin with the token, the longest first. */
    List<Alias> from(Words words, int token) {
        Tokens tokens = words.tokens();
        List<Alias> found = List.of();
        NameKey key = new NameKey();
        int read = tokens.start(token);
        int count = 0;
        for (int i = token; i < tokens.size() && count < LONGEST && joins(words, token, i); i++) {
            key.add(tokens.text(), read, tokens.end(i));
            read = tokens.end(i);
            TokenKind kind = tokens.kind(i);
            if (kind == TokenKind.WORD || kind == TokenKind.NUMBER) {
                count++;
                long hash = key.hash();
                if (!gazetteer.opens(hash) && parted(tokens, i + 1)) {
                    return found;
                }
                if (gazetteer.knows(hash)) {
                    found = found.isEmpty() ? new ArrayList<>(2) : found;
                    found.add(0, new Alias(i + 1, hash));
                }
            }
        }
        return found;
    }

    /** Whether a gap, a hyphen or a stop stands before token {@code i}, so that the words before it are whole. */
    static boolean parted(Tokens tokens, int i) {
        return i >= tokens.size()
                || !tokens.glued(i)
                || tokens.kind(i) == TokenKind.HYPHEN
                || tokens.kind(i) == TokenKind.OTHER;
    }

    /** Whether token {@code i} may belong to a name that began before. */
    private static boolean joins(Words words, int first, int i) {
        return switch (words.tokens().kind(i)) {
            case WORD -> true;
            case NUMBER, HYPHEN, POSSESSIVE -> i > first;
            case OTHER -> words.abbreviates(i);
            default -> false;
        };
    }
}
