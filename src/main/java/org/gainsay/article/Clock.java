package org.gainsay.article;

import java.util.Locale;

/** The clock time that opens an entry of a live blog: "19:30 — ...", "7.05pm GMT: ...". */
final class Clock {

    private Clock() {}

    /** Offset after the time and its separator, or 0 where the line does not open with one. */
    static int end(String words) {
        int at = digits(words, 0, 2);
        if (at == 0 || at + 2 >= words.length() && at + 3 != words.length()) {
            return 0;
        }
        if (":.h".indexOf(words.charAt(at)) < 0 || digits(words, at + 1, 3) != at + 3) {
            return 0;
        }
        if (Integer.parseInt(words.substring(0, at)) > 24 || Integer.parseInt(words.substring(at + 1, at + 3)) > 59) {
            return 0;
        }
        boolean colon = words.charAt(at) == ':';
        at += 3;
        int suffix = halfDay(words, at);
        return afterSeparator(words, suffix, colon || suffix > at);
    }

    /** Whether the line is a clock time and nothing else. */
    static boolean alone(String words) {
        int at = end(words);
        return at > 0 && at >= words.length();
    }

    private static int halfDay(String words, int at) {
        int from = at < words.length() && Line.space(words.charAt(at)) ? at + 1 : at;
        String next = words.substring(from, Math.min(words.length(), from + 4)).toLowerCase(Locale.ROOT);
        if (next.startsWith("a.m.") || next.startsWith("p.m.")) {
            return from + 4;
        }
        boolean half = next.startsWith("am") || next.startsWith("pm");
        return half && (next.length() < 3 || !Character.isLetter(next.charAt(2))) ? from + 2 : at;
    }

    /** A dash, colon or bar after the time, with at most a zone or a bracket between; a capital without one. */
    private static int afterSeparator(String words, int at, boolean sure) {
        int from = skipZone(words, skipSpace(words, at));
        if (from >= words.length()) {
            return sure ? from : 0;
        }
        char c = words.charAt(from);
        if ("\u2014\u2013-:|".indexOf(c) >= 0) {
            return skipSpace(words, from + 1);
        }
        return sure && from > at && Character.isUpperCase(c) ? from : 0;
    }

    private static int skipZone(String words, int at) {
        if (words.startsWith("(", at)) {
            int close = words.indexOf(')', at);
            return close < 0 ? at : skipSpace(words, close + 1);
        }
        int end = at;
        while (end < words.length() && Character.isUpperCase(words.charAt(end))) {
            end++;
        }
        boolean zone =
                end - at >= 2 && end - at <= 4 && (end == words.length() || !Character.isLetter(words.charAt(end)));
        return zone ? skipSpace(words, end) : at;
    }

    private static int digits(String words, int from, int most) {
        int at = from;
        while (at < words.length() && at - from < most && Character.isDigit(words.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipSpace(String words, int at) {
        int end = at;
        while (end < words.length() && Line.space(words.charAt(end))) {
            end++;
        }
        return end;
    }
}
