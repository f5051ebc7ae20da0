package org.gainsay.text;

import java.text.Normalizer;

/**
 * Folding of letters for comparison: lower case, no accents, no apostrophes or primes, and plain letters for ł ø đ ß ı æ œ þ
 * ħ. Hyphens are left to the tokenizer.
 */
public final class Fold {

    /** Foldings of the scripts news is written in; characters beyond only change case. */
    private static final String[] TABLE = table();

    private Fold() {}

    private static String[] table() {
        String[] table = new String[0x2100];
        for (char c = 0; c < table.length; c++) {
            table[c] = fold(c);
        }
        return table;
    }

    private static String fold(char c) {
        switch (c) {
            case '\'', '’', '‘', 'ʼ', 'ʹ', 'ʻ', '`', '´', '′':
                return "";
            case 'ł', 'Ł':
                return "l";
            case 'ø', 'Ø':
                return "o";
            case 'đ', 'Đ', 'ð', 'Ð':
                return "d";
            case 'ß', 'ẞ':
                return "ss";
            case 'ı', 'İ':
                return "i";
            case 'æ', 'Æ':
                return "ae";
            case 'œ', 'Œ':
                return "oe";
            case 'þ', 'Þ':
                return "th";
            case 'ħ', 'Ħ':
                return "h";
            default:
                if (c < 0x80) {
                    return String.valueOf(Character.toLowerCase(c));
                }
                StringBuilder out = new StringBuilder(2);
                String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
                for (int i = 0; i < plain.length(); i++) {
                    char p = plain.charAt(i);
                    if (Character.getType(p) != Character.NON_SPACING_MARK) {
                        out.append(Character.toLowerCase(p));
                    }
                }
                return out.toString();
        }
    }

    /** What one character becomes: none, one or more characters. */
    public static String of(char c) {
        return c < TABLE.length ? TABLE[c] : String.valueOf(Character.toLowerCase(c));
    }

    /** The folded form of {@code text}; spaces and hyphens stay. */
    public static String of(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                out.append(c);
            } else {
                out.append(of(c));
            }
        }
        return out.toString();
    }
}
