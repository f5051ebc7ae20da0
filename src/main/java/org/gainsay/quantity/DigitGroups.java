package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.text.Chain;
import org.gainsay.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** Reads digits with the groups parted by single spaces behind them (1 234 567), and powers (1.3e6, 6.2x10^-4). */
final class DigitGroups {

    /** Short enough that no power leaves the range of a double. */
    private static final Pattern POWER =
            Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?)(?:[eE]([+-]?[0-9]{1,2})|(x10)?\\^([+-]?[0-9]{1,2}))");

    private static final Pattern POWER_SIGN = Pattern.compile("[eE][0-9]*|x10|\\^");

    private DigitGroups() {}

    /** The number that starts with the digits of node {@code i}, or null. */
    static @Nullable Part read(Chain chain, int i) {
        if (chain.says(i, ".")) {
            return new Part(WrittenNumber.of(new BigDecimal("0" + chain.surface(i, i + 2))), i + 2, 1, true, false);
        }
        int end = runEnd(chain, i);
        if (end > i + 1) {
            Matcher power = POWER.matcher(chain.surface(i, end));
            if (power.matches()) {
                return power(power, end);
            }
        }
        BigDecimal value = Digits.parse(chain.surface(i, i + 1));
        if (value == null) {
            return null;
        }
        int last = lastGroup(chain, i);
        if (last > i) {
            value = new BigDecimal(chain.surface(i, last + 1).replaceAll("[^0-9]", ""));
        }
        return new Part(WrittenNumber.of(value), last + 1, 1, true, false);
    }

    private static Part power(Matcher power, int end) {
        BigDecimal base = new BigDecimal(power.group(1));
        boolean ofTen = power.group(2) != null || power.group(3) != null;
        int exponent = Integer.parseInt(power.group(2) != null ? power.group(2) : power.group(4));
        WrittenNumber number = ofTen
                ? WrittenNumber.of(base).times(Math.pow(10, exponent))
                : WrittenNumber.of(Math.pow(base.doubleValue(), exponent));
        return new Part(number, end, 1, true, false);
    }

    /** The node after those written onto each other from node {@code i}; only where a power can follow. */
    private static int runEnd(Chain chain, int i) {
        if (i + 1 >= chain.size()
                || !glued(chain, i + 1)
                || !POWER_SIGN.matcher(chain.surface(i + 1, i + 2)).matches()) {
            return i;
        }
        int end = i + 1;
        while (end < chain.size() && end < i + 5 && glued(chain, end)) {
            end++;
        }
        while (end > i + 1 && chain.tokens().kind(chain.node(end - 1).first()) == TokenKind.OTHER) {
            end--;
        }
        return end;
    }

    private static int lastGroup(Chain chain, int i) {
        boolean dialled = i > 0 && chain.says(i - 1, "+");
        if (dialled || !first(chain, i)) {
            return i;
        }
        int last = i;
        while (last + 1 < chain.size() && chain.start(last + 1) == chain.end(last) + 1 && three(chain, last + 1)) {
            last++;
        }
        return last;
    }

    private static boolean three(Chain chain, int i) {
        return chain.node(i).value() == null && chain.end(i) - chain.start(i) == 3 && digits(chain, i);
    }

    /** Whether node {@code i} is one to three digits, the first no zero. */
    private static boolean first(Chain chain, int i) {
        return chain.end(i) - chain.start(i) <= 3
                && digits(chain, i)
                && chain.tokens().text().charAt(chain.start(i)) != '0';
    }

    private static boolean digits(Chain chain, int i) {
        for (int at = chain.start(i); at < chain.end(i); at++) {
            char c = chain.tokens().text().charAt(at);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean glued(Chain chain, int i) {
        return chain.tokens().glued(chain.node(i).first());
    }
}
