package org.gainsay.gazetteer;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.gainsay.text.Fold;

/**
 * Compares spellings of one name as several languages carry it over from Cyrillic or Arabic. Sound codes alone join too much
 * ("Khamenei", "Khomeini") and edit distance alone too much as well ("Kharkiv", "Kharkivka"): both must agree.
 */
final class Spelling {

    /**
     * Changed letters allowed, as a share of the length; a vowel or two letters of one sound count half. Measured on the
     * labelled pairs of the tests: the true pair farthest apart has 0.17, the false pair nearest 0.21.
     */
    private static final double FAR = 0.19;

    private static final String VOWELS = "aeiou";

    private static final List<Rule> SKELETON = List.of(
            Rule.of("h", "tsch|tch|sch|ch|sh", "c"),
            Rule.of("hj", "zh|dj", "j"),
            Rule.of("h", "kh", "h"),
            Rule.of("h", "(?<=[dg])h", ""),
            Rule.of("p", "ph", "f"),
            Rule.of("x", "x", "ks"),
            Rule.of("u", "ou(?=[aei])", "v"),
            Rule.of("u", "ou", "u"),
            Rule.of("w", "w", "v"),
            Rule.of("g", "gu(?=[ei])", "g"),
            Rule.of("i", "(?<=[a-z]{3})ine$", "in"),
            Rule.of("yi", "^[yi](?=[eu])", ""),
            Rule.of("yi", "[iy]+j?$", "i"),
            Rule.of("yi", "[iy]+", "i"),
            Rule.of("i", "i(?=[aeou])", ""),
            Rule.of("h", "(?<=[aeiou])h$", ""),
            Rule.of("", "(.)\\1+", "$1"));

    private static final List<Rule> SOUND = List.of(
            Rule.of("", "[^a-z]", ""),
            Rule.of("u", "ou(?=[aei])", "w"),
            Rule.of("y", "^y(?=[eu])", ""),
            Rule.of("h", "(?<=[bdg])h", ""));

    /** An h that the codes leave out and that stands for a Slavic g: Bohdan, Oleh. */
    private static final Pattern SILENT_H = Pattern.compile("(?<=[aeiouy])h(?![aeiouy])");

    private static final Pattern NEAR_I = Pattern.compile("[iyj]+");
    private static final Map<Character, String> CYRILLIC = cyrillic();
    private static final String[] LATIN = latinLetters();

    private final DaitchMokotoffSoundex soundex = new DaitchMokotoffSoundex();

    private static Map<Character, String> cyrillic() {
        Table table = new Table("/gazetteer/cyrillic.tsv", "letter", "latin");
        Map<Character, String> letters = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            letters.put(table.cell(row, 0).charAt(0), table.cell(row, 1));
        }
        return letters;
    }

    /** The name in plain Latin letters: folded, Cyrillic romanised, words parted by one space. */
    static String latin(String name) {
        StringBuilder out = new StringBuilder(name.length() + 4);
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = c >= 'a' && c <= 'z';
            String letters = plain ? "" : letters(c);
            if (letters.equals(" ")) {
                gap = !out.isEmpty();
            } else if (plain || !letters.isEmpty()) {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                if (plain) {
                    out.append(c);
                } else {
                    out.append(letters);
                }
            }
        }
        return out.toString();
    }

    /** What a character becomes: Latin letters, nothing for an apostrophe, a space for what parts words. */
    private static String letters(char written) {
        return written < LATIN.length ? LATIN[written] : plain(written);
    }

    private static String[] latinLetters() {
        String[] letters = new String[0x600];
        for (char c = 0; c < letters.length; c++) {
            letters[c] = plain(c);
        }
        return letters;
    }

    private static String plain(char written) {
        char c = Character.toLowerCase(written);
        String letter = CYRILLIC.get(c);
        if (letter != null) {
            return letter;
        }
        return Character.isLetterOrDigit(c) || Fold.of(c).isEmpty() ? Fold.of(c) : " ";
    }

    /** The spelling without what differs from one house style to the next: i, y and j in any row are one i. */
    static String light(String latin) {
        return NEAR_I.matcher(latin).replaceAll("i");
    }

    /** The spelling with the marks of its language taken off: French ou and -ine, German w, sch and tsch, doubled letters. */
    static String skeleton(String latin) {
        String s = latin;
        for (Rule rule : SKELETON) {
            s = rule.in(s);
        }
        return s;
    }

    /** What is written {@code to} instead; only words that have one of the letters {@code some} (any word: none) can hold it. */
    private record Rule(String some, Pattern from, String to) {

        static Rule of(String some, String from, String to) {
            return new Rule(some, Pattern.compile(from), to);
        }

        String in(String word) {
            boolean may = some.isEmpty();
            for (int i = 0; i < some.length() && !may; i++) {
                may = word.indexOf(some.charAt(i)) >= 0;
            }
            return may ? from.matcher(word).replaceAll(to) : word;
        }
    }

    /** Whether two words of Latin letters are one name: alike in sound, and near in letters. */
    boolean alike(String one, String other) {
        return alike(one, other, FAR);
    }

    /** As {@link #alike}, with so much change allowed. */
    boolean alike(String one, String other, double far) {
        return near(skeleton(one), skeleton(other), far) && shareCode(one, other);
    }

    private static boolean near(String a, String b, double far) {
        return apart(a, b, far) >= 0;
    }

    /** As {@link #apart(String, String, double)}, for two words that may be one name. */
    static int apart(String skeleton, String other) {
        return apart(skeleton, other, FAR);
    }

    /** How far two skeletons are apart, in halves of a letter; -1 where it is too far for one name. */
    private static int apart(String a, String b, double far) {
        double most = far * Math.max(a.length(), b.length());
        int apart = sameEnd(a, b) ? Letters.apart(a, b, (int) (2 * most) + 1) : Integer.MAX_VALUE;
        return apart / 2.0 <= most ? apart : -1;
    }

    /** Luhansk is a city, Luhanske a village; Ivanov is a man, Ivanova and Ivanska are women. */
    private static boolean sameEnd(String a, String b) {
        char one = a.isEmpty() ? ' ' : a.charAt(a.length() - 1);
        char other = b.isEmpty() ? ' ' : b.charAt(b.length() - 1);
        boolean genders = one == 'i' && other == 'a' || one == 'a' && other == 'i';
        return !genders && VOWELS.indexOf(one) >= 0 == VOWELS.indexOf(other) >= 0;
    }

    private boolean shareCode(String one, String other) {
        return !Collections.disjoint(codes(one), codes(other));
    }

    /** So many sets of consonants there are. */
    static final int CONSONANTS = 256;

    /** The consonants of a word that all languages hear alike, as a set of bits: spellings of one name differ by one at most. */
    static int consonants(String latin) {
        int bits = 0;
        for (int i = 0; i < latin.length(); i++) {
            bits |= switch (latin.charAt(i)) {
                case 'l' -> 1;
                case 'm' -> 2;
                case 'n' -> 4;
                case 'r' -> 8;
                case 'd', 't' -> 16;
                case 'f', 'p' -> 32;
                case 'b', 'v', 'w' -> 64;
                case 's', 'z', 'x' -> 128;
                default -> 0;
            };
        }
        return bits;
    }

    /** The sound codes of a word. */
    Set<String> codes(String latin) {
        String plain = latin;
        for (Rule rule : SOUND) {
            plain = rule.in(plain);
        }
        Set<String> codes = new HashSet<>();
        if (!plain.isEmpty()) {
            codes.addAll(List.of(soundex.soundex(plain).split("\\|")));
            String hard = SILENT_H.matcher(plain).replaceAll("g");
            if (!hard.equals(plain)) {
                codes.addAll(List.of(soundex.soundex(hard).split("\\|")));
            }
        }
        return codes;
    }
}
