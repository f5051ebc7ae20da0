package org.gainsay.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.quantity.Numeral.Form;
import org.gainsay.quantity.NumeralReader.Found;
import org.gainsay.text.Chain;
import org.gainsay.text.Group;
import org.gainsay.text.Node;
import org.gainsay.text.TokenKind;

/** First step: puts one node in the place of each numeral, with the categories that the patterns of this package ask for. */
final class Numerals {

    private static final int OLDEST = 120;
    private static final int HIGHEST_SCORE = 199;
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2099;

    private static final Pattern FOUR_DIGITS = Pattern.compile("[12][0-9]{3}");
    private static final Pattern PLURAL = Pattern.compile("[a-z]{3,}s");

    private Numerals() {}

    /** Replaces the numerals of a chain; {@code openings} are the words that one may begin with. */
    static void replaceIn(Chain chain, Group openings) {
        NumeralReader reader = new NumeralReader(chain);
        NodeWords words = new NodeWords(chain);
        for (int i = 0; i < chain.size(); i++) {
            if (plain(chain, i) || chain.node(i).value() != null || address(chain, i)) {
                continue;
            }
            Found found = opens(chain, i, openings) ? reader.read(i) : null;
            if (found != null) {
                String[] names = categories(chain, i, found).toArray(String[]::new);
                chain.replace(i, found.end(), found.numeral(), names);
            } else if (letter(chain, i)) {
                chain.mark(i, null, "LETTER");
            } else if (words.number(i)) {
                chain.mark(i, null, "CODE");
            }
        }
    }

    private static boolean opens(Chain chain, int i, Group openings) {
        return switch (chain.tokens().kind(chain.node(i).first())) {
            case NUMBER, HYPHEN -> true;
            case OTHER -> chain.is(i, openings) || chain.says(i, ".") || chain.says(i, "\u2212");
            default -> chain.is(i, openings);
        };
    }

    private static List<String> categories(Chain chain, int i, Found found) {
        Numeral numeral = found.numeral();
        List<String> names = new ArrayList<>(List.of("NUMERAL"));
        if (numeral.form() != Form.CARDINAL) {
            names.add(numeral.form() + "_NUMERAL");
        }
        if (numeral.digits()) {
            names.add("DIGITS");
        }
        if (!numeral.integer()) {
            return names;
        }
        double value = numeral.value();
        names.add("INTEGER");
        if (value >= 0 && value <= HIGHEST_SCORE) {
            names.add("SCORE");
        }
        if (value >= 1 && value <= OLDEST) {
            names.add("AGE");
        }
        if (value % 100 == 0) {
            names.add("ROUND");
        }
        if (value == 1 && !numeral.digits()) {
            names.add("ONE");
        }
        if (yearish(chain, i, found)) {
            names.add("YEARISH");
        }
        return names;
    }

    /** Four digits without marks in the range of years, unless what follows is counted by them. */
    private static boolean yearish(Chain chain, int i, Found found) {
        double value = found.numeral().value();
        if (value < FIRST_YEAR
                || value > LAST_YEAR
                || !FOUR_DIGITS.matcher(chain.surface(i, found.end())).matches()) {
            return false;
        }
        int next = found.end();
        boolean behindYearWord = is(chain, i - 1, "YEAR_AFTER");
        if (is(chain, next, "PEOPLE_WORD") || is(chain, next + 1, "PEOPLE_WORD")) {
            return behindYearWord;
        }
        boolean plural = next < chain.size()
                && !chain.is(next, "NO_PLURAL")
                && PLURAL.matcher(chain.surface(next, next + 1)).matches();
        return !plural || behindYearWord || is(chain, i - 1, "YEAR_MAY_FOLLOW");
    }

    private static boolean is(Chain chain, int i, String category) {
        return i >= 0 && i < chain.size() && chain.is(i, category);
    }

    /** Whether node {@code i} is a word that no number is made of; most are. */
    private static boolean plain(Chain chain, int i) {
        Node node = chain.node(i);
        return node.entry() == null
                && chain.tokens().kind(node.first()) == TokenKind.WORD
                && chain.end(i) - chain.start(i) > 1;
    }

    /** A single letter that can head a model number; a, i and s are words and endings. */
    private static boolean letter(Chain chain, int i) {
        char c = Character.toLowerCase(chain.tokens().text().charAt(chain.start(i)));
        boolean single = chain.end(i) - chain.start(i) == 1;
        return single && c > 'a' && c <= 'z' && c != 'i' && c != 's';
    }

    /** Whether node {@code i} is part of a web or mail address. */
    private static boolean address(Chain chain, int i) {
        if (chain.tokens().kind(chain.node(i).first()) != TokenKind.NUMBER) {
            return false;
        }
        String text = chain.tokens().text();
        int from = chain.start(i);
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = chain.end(i);
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        String written = text.substring(from, to);
        return written.contains("://") || written.startsWith("www.") || written.indexOf('@') > 0;
    }
}
