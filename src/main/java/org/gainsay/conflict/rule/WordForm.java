package org.gainsay.conflict.rule;

import java.util.regex.Pattern;

/**
 * A key that British and American spellings and the forms of one word share: "neighbourhoods" and "neighborhood",
 * "organised" and "organizing". Rough on purpose: it only ever joins words, to keep a rule silent.
 */
final class WordForm {

    private static final int SHORTEST_STEM = 3;
    private static final Pattern ENDING = Pattern.compile("(?:ies|es|s|ied|ed|ing|ly)$");

    private WordForm() {}

    /** The key of a folded word. */
    static String key(String word) {
        return stem(spelling(word));
    }

    private static String spelling(String word) {
        String american = word.replace("our", "or")
                .replace("is", "iz")
                .replace("ys", "yz")
                .replace("grey", "gray")
                .replace("programme", "program")
                .replace("ae", "e")
                .replace("oe", "e")
                .replace("ll", "l");
        return ending(ending(ending(american, "tre", "ter"), "ogue", "og"), "ence", "ense");
    }

    private static String ending(String word, String ending, String other) {
        return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) + other : word;
    }

    private static String stem(String word) {
        String bare = ENDING.matcher(word).replaceFirst("");
        String stem = bare.length() < SHORTEST_STEM ? word : bare;
        stem = stem.endsWith("e") || stem.endsWith("y") ? shorter(stem) : stem;
        stem = stem.endsWith("i") ? shorter(stem) : stem;
        int last = stem.length() - 1;
        return last > 0 && stem.charAt(last) == stem.charAt(last - 1) ? shorter(stem) : stem;
    }

    private static String shorter(String word) {
        return word.substring(0, word.length() - 1);
    }

    /** Whether the longer of two long words is the other with one letter more, or with two neighbours exchanged. */
    static boolean misspelt(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        int excess = longer.length() - shorter.length();
        if (longer.length() < 8 || excess > 1) {
            return false;
        }
        int i = 0;
        while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
            i++;
        }
        if (excess == 1) {
            return longer.substring(i + 1).equals(shorter.substring(i));
        }
        return i + 1 < longer.length()
                && longer.charAt(i) == shorter.charAt(i + 1)
                && longer.charAt(i + 1) == shorter.charAt(i)
                && longer.substring(i + 2).equals(shorter.substring(i + 2));
    }
}
