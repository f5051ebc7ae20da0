package org.gainsay.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers written in digits: 6,000 · 12 500 · 1.5 · 1.234.567 · 1.111,11 · 12,34,567. One comma with other than three
 * digits behind it is a decimal comma; one point is always a decimal point.
 */
final class Digits {

    /** Longer rows of digits are codes. */
    private static final int LONGEST = 30;

    /** Digits without marks of this length are telephone numbers: news groups the digits of a count. */
    private static final int SHORTEST_PHONE = 8;

    private static final int LONGEST_PHONE = 12;

    private Digits() {}

    /** The number, or null where the marks do not make one (192.168.1.2) or it is a code (0042) or a telephone number. */
    static @Nullable BigDecimal parse(String surface) {
        StringBuilder plain = new StringBuilder(surface.length());
        for (int i = 0; i < surface.length(); i++) {
            char c = surface.charAt(i);
            if (c == '.' || c == ',' || (c >= '0' && c <= '9')) {
                plain.append(c);
            }
        }
        String text = plain.toString();
        int mark = decimalMark(text);
        String whole = mark < 0 ? text : text.substring(0, mark);
        String decimals = mark < 0 ? "" : text.substring(mark + 1);
        boolean dialled = whole.length() >= SHORTEST_PHONE && whole.length() <= LONGEST_PHONE && digits(whole);
        if (dialled || !grouped(whole) || text.length() > LONGEST || (whole.length() > 1 && whole.charAt(0) == '0')) {
            return null;
        }
        String digits = whole.replace(",", "").replace(".", "");
        return new BigDecimal(decimals.isEmpty() ? digits : digits + "." + decimals);
    }

    private static boolean digits(String text) {
        return text.indexOf(',') < 0 && text.indexOf('.') < 0;
    }

    /** Where the decimal mark stands, or -1. */
    private static int decimalMark(String text) {
        int comma = text.lastIndexOf(',');
        int point = text.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return Math.max(comma, point);
        }
        int last = Math.max(comma, point);
        if (last < 0 || text.indexOf(text.charAt(last)) != last) {
            return -1;
        }
        return point >= 0 || text.length() - last != 4 ? last : -1;
    }

    /** Whether the marks part groups of three digits, or of two before the last three as in South Asia. */
    private static boolean grouped(String whole) {
        int groups = 1;
        int length = 0;
        for (int i = whole.length() - 1; i >= 0; i--) {
            if (whole.charAt(i) >= '0') {
                length++;
                continue;
            }
            if (length != 3 && (groups == 1 || length != 2)) {
                return false;
            }
            groups++;
            length = 0;
        }
        return groups == 1 || (length >= 1 && length <= 3);
    }
}
