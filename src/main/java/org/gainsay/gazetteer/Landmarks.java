package org.gainsay.gazetteer;

import org.gainsay.text.TokenKind;

/**
 * Names of natural features by their shape, whether a list has them or not: "the Gulf of X", "Lake X", "X Bay", "the X valley".
 */
final class Landmarks {

    /** A name has so many words at most beside the word for the feature. */
    private static final int LONGEST = 3;

    private final Words words;

    Landmarks(Words words) {
        this.words = words;
    }

    /** The token after the landmark that begins at a token, or -1. */
    int end(int token) {
        if (!words.capital(token) || words.titled(token)) {
            return -1;
        }
        String before = words.value(token, "LANDMARK_BEFORE");
        if (before != null) {
            boolean of = words.says(token + 1, "of");
            int from = of ? token + 2 : token + 1;
            int to = name(from);
            return to > from && of == before.equals("of") ? to : -1;
        }
        int to = name(token);
        if (to == token || !words.is(to, "LANDMARK_AFTER")) {
            return -1;
        }
        boolean named = words.capital(to) || words.says(token - 1, "the");
        return named && !words.is(to - 1, "DIRECTION") ? to + 1 : -1;
    }

    /** The token after the capitalised words of a name, hyphens among them. */
    private int name(int from) {
        int to = from;
        for (int count = 0; count < LONGEST && words.capital(to) && !words.is(to, "LANDMARK_AFTER"); count++) {
            to++;
            if (words.inside(to) && words.tokens().kind(to) == TokenKind.HYPHEN && words.capital(to + 1)) {
                to += 2;
            }
        }
        return to;
    }
}
