package org.gainsay.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.text.Chain;
import org.gainsay.text.TokenKind;

/** Marks number nodes with what their digits could be on a calendar or a clock, so that patterns can ask for it. */
final class NumberShapes {

    static final String[] CATEGORIES = {
        "DAY_NO",
        "MONTH_NO",
        "YEAR_NO",
        "MODERN_YEAR",
        "TWO_DIGITS",
        "HOUR_NO",
        "MIN_NO",
        "HHMM",
        "DOTTED_DATE",
        "DOTTED_TIME"
    };

    private static final Pattern DOTTED_DATE = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.(\\d{2}|\\d{4})");
    private static final Pattern DOTTED_TIME = Pattern.compile("([01]?\\d|2[0-3])\\.[0-5]\\d");

    private NumberShapes() {}

    static void mark(Chain chain) {
        for (int i = 0; i < chain.size(); i++) {
            if (chain.tokens().kind(chain.node(i).first()) != TokenKind.NUMBER) {
                continue;
            }
            String digits = chain.surface(i, i + 1);
            List<String> shapes = digits.chars().allMatch(c -> c >= '0' && c <= '9') ? plain(digits) : dotted(digits);
            if (!shapes.isEmpty()) {
                chain.mark(i, null, shapes.toArray(String[]::new));
            }
        }
    }

    private static List<String> plain(String digits) {
        List<String> shapes = new ArrayList<>(5);
        if (digits.length() > 4) {
            return shapes;
        }
        int number = Integer.parseInt(digits);
        if (digits.length() == 4) {
            year(number, shapes);
            add(shapes, "HHMM", number / 100 < 24 && number % 100 < 60);
        }
        if (digits.length() <= 2) {
            add(shapes, "DAY_NO", number >= 1 && number <= 31);
            add(shapes, "MONTH_NO", number >= 1 && number <= 12);
            add(shapes, "HOUR_NO", number <= 24);
            add(shapes, "TWO_DIGITS", digits.length() == 2);
            add(shapes, "MIN_NO", digits.length() == 2 && number < 60);
        }
        return shapes;
    }

    /** Years as news speaks of them; one of our days is no round hundred, which would rather be a count. */
    private static void year(int number, List<String> shapes) {
        add(shapes, "YEAR_NO", number >= 1000 && number <= 2100);
        add(shapes, "MODERN_YEAR", number >= 1900 && number <= 2050 && number % 100 != 0);
    }

    private static List<String> dotted(String digits) {
        List<String> shapes = new ArrayList<>(2);
        add(shapes, "DOTTED_DATE", DOTTED_DATE.matcher(digits).matches());
        add(shapes, "DOTTED_TIME", DOTTED_TIME.matcher(digits).matches());
        return shapes;
    }

    private static void add(List<String> shapes, String name, boolean fits) {
        if (fits) {
            shapes.add(name);
        }
    }
}
