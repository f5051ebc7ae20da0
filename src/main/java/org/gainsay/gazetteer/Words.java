package org.gainsay.gazetteer;

import java.util.Locale;
import org.gainsay.text.Entry;
import org.gainsay.text.Lexicon;
import org.gainsay.text.TokenKind;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What single tokens are, whatever phrases other lexicons make of them. */
final class Words {

    /** Share of capitalised words from which a line without a full stop counts as written in title case. */
    private static final double TITLED = 0.7;

    /** Tokens of a sentence to either side of a word, at most. */
    private static final int LONGEST = 400;

    private final Lexicon lexicon;
    private final Tokens tokens;
    /** The line or sentence looked at last, and what it is like. */
    private int lineFrom;

    private int lineTo;
    private boolean titled;

    Words(Lexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    Tokens tokens() {
        return tokens;
    }

    boolean inside(int token) {
        return token >= 0 && token < tokens.size();
    }

    /** The value that the lexicon gives the token for a category, or null. */
    @Nullable
    String value(int token, String category) {
        if (!inside(token)) {
            return null;
        }
        Entry entry = lexicon.only(tokens, token);
        return entry == null ? null : entry.value(category);
    }

    /** The value that the lexicon gives all of tokens {@code from} to before {@code to} as one phrase, or null. */
    @Nullable
    String phrase(int from, int to, String category) {
        Lexicon.Hit hit = lexicon.longest(tokens, from, to);
        return hit == null || hit.end() != to ? null : hit.entry().value(category);
    }

    /** Whether no lexicon lists the token. */
    boolean unknown(int token) {
        return inside(token) && lexicon.only(tokens, token) == null;
    }

    boolean is(int token, String category) {
        return value(token, category) != null;
    }

    /** Whether the token, in any letters, is this word. */
    boolean says(int token, String word) {
        return inside(token)
                && tokens.end(token) - tokens.start(token) == word.length()
                && tokens.text().regionMatches(true, tokens.start(token), word, 0, word.length());
    }

    boolean word(int token) {
        return inside(token) && tokens.kind(token) == TokenKind.WORD;
    }

    boolean capital(int token) {
        return word(token) && tokens.capital(token);
    }

    /** Whether a new sentence or line begins with the token. */
    boolean begins(int token) {
        int before = token - 1;
        while (before >= 0 && tokens.kind(before) == TokenKind.QUOTE) {
            before--;
        }
        return before < 0 || ends(before);
    }

    private boolean ends(int token) {
        return switch (tokens.kind(token)) {
            case BREAK, DASH -> true;
            case OTHER -> stops(token);
            default -> false;
        };
    }

    private boolean stops(int token) {
        return switch (tokens.text().charAt(tokens.start(token))) {
            case '.' -> !abbreviates(token);
            case '!', '?', ':' -> true;
            default -> false;
        };
    }

    /** "St. Louis", "J. Smith": the full stop after a short capitalised word belongs to it. */
    boolean abbreviates(int stop) {
        return says(stop, ".")
                && tokens.glued(stop)
                && capital(stop - 1)
                && tokens.end(stop - 1) - tokens.start(stop - 1) <= 2;
    }

    /** Whether most words of the line or sentence around the token are capitalised, so that capitals say nothing. */
    boolean titled(int token) {
        if (token < lineFrom || token >= lineTo) {
            look(token);
        }
        return titled;
    }

    /** Looks at the line or sentence around the token; no further than a sentence of news may reach. */
    private void look(int token) {
        int from = token;
        while (from > 0 && token - from < LONGEST && !ends(from - 1)) {
            from--;
        }
        int all = 0;
        int capitals = 0;
        int i = from;
        for (; i < tokens.size() && i - token < LONGEST && !ends(i); i++) {
            if (word(i)) {
                all++;
                capitals += tokens.capital(i) ? 1 : 0;
            }
        }
        lineFrom = from;
        lineTo = i;
        titled = !says(i, ".") && all >= 4 && capitals >= all * TITLED;
    }

    String lower(int token) {
        return tokens.surface(token).toLowerCase(Locale.ROOT);
    }
}
