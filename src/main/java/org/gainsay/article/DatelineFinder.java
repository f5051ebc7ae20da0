package org.gainsay.article;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gainsay.outlet.Agencies;
import org.gainsay.outlet.Agency;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dateline at the head of a paragraph. Before the dash stand capitalised place words, perhaps a date and an
 * agency in brackets. A place in ordinary capitals needs one of these, or a comma, beside it: "Meanwhile —" is no
 * dateline. A colon ends one only behind capitals: "NEW DELHI: The ...".
 */
public final class DatelineFinder {

    /** No dateline is longer. */
    private static final int LONGEST = 90;

    private static final int MOST_PLACE_WORDS = 6;
    /** Small words inside place names. */
    private static final Set<String> SMALL =
            Set.of("of", "the", "de", "la", "el", "al", "del", "di", "da", "and", "upon", "near", "on");

    private static final Set<String> DATE_WORDS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun");

    private final Agencies agencies;

    /** Finds with the given catalogue of agencies. */
    public DatelineFinder(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The dateline that opens the passage, if one does. */
    public Optional<Dateline> find(String text, int start, int end) {
        int limit = Math.min(end, start + LONGEST);
        for (int at = start; at < limit; at++) {
            int after = separatorEnd(text, at, limit);
            if (after > 0) {
                return Optional.ofNullable(parse(text, start, at, after));
            }
            if (".!?".indexOf(text.charAt(at)) >= 0 && !abbreviates(text, at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The dateline that the passage consists of, with or without a dash; it names a day or an agency. */
    public Optional<Dateline> findAlone(String text, int start, int end) {
        if (end - start > LONGEST) {
            return Optional.empty();
        }
        int separator = end;
        while (separator > start && "\u2014\u2013-: ".indexOf(text.charAt(separator - 1)) >= 0) {
            separator--;
        }
        return Optional.ofNullable(parse(text, start, separator, end))
                .filter(found -> found.dateStart() >= 0 || found.agency() != null);
    }

    /** Offset after a dash with space around it, or a colon; 0 where none stands at the offset. */
    private static int separatorEnd(String text, int at, int limit) {
        char c = text.charAt(at);
        boolean spaceBefore = at > 0 && Line.space(text.charAt(at - 1));
        boolean spaceAfter = at + 1 < limit && Line.space(text.charAt(at + 1));
        if (c == '\u2014' || (c == '\u2013' || c == '-') && spaceBefore && spaceAfter || c == ':' && spaceAfter) {
            return at + 1;
        }
        return text.startsWith("--", at) ? at + 2 : 0;
    }

    /** A stop inside a dateline ends a short word: "Sept.", "St.", "N.Y." */
    private static boolean abbreviates(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.charAt(at) == '.' && at > start && at - start <= 5 && Character.isUpperCase(text.charAt(start));
    }

    private @Nullable Dateline parse(String text, int start, int separator, int end) {
        int open = text.indexOf('(', start);
        int headEnd = open >= 0 && open < separator ? open : separator;
        String agency = headEnd == open ? agency(text, open, separator) : null;
        Head head = Head.of(text, start, headEnd);
        if (head == null || headEnd == open && agency == null) {
            return null;
        }
        boolean capitals = head.place.equals(head.place.toUpperCase(Locale.ROOT)) || firstWordInCapitals(head.place);
        boolean supported = agency != null || head.dateStart >= 0 || head.place.indexOf(',') > 0;
        boolean colon = separator < text.length() && text.charAt(separator) == ':';
        if (!capitals && (!supported || colon)) {
            return null;
        }
        return new Dateline(
                start, end, head.placeStart, head.placeEnd, head.place, head.dateStart, head.dateEnd, agency);
    }

    private @Nullable String agency(String text, int open, int separator) {
        int close = text.indexOf(')', open);
        if (close < 0
                || close > separator
                || !text.substring(close + 1, separator).isBlank()) {
            return null;
        }
        String words = text.substring(open + 1, close).strip();
        boolean known = agencies.named(words).filter(Agency::wire).isPresent();
        boolean looks = !words.isEmpty() && words.length() <= 30 && Character.isUpperCase(words.charAt(0));
        return known || looks ? words : null;
    }

    private static boolean firstWordInCapitals(String place) {
        String first = place.split("[\\s,]+")[0];
        return first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
    }

    /** What stands before agency and dash: place words, then date words. */
    private record Head(String place, int placeStart, int placeEnd, int dateStart, int dateEnd) {

        static @Nullable Head of(String text, int start, int end) {
            int placeEnd = start;
            int dateStart = -1;
            int dateEnd = -1;
            int placeWords = 0;
            int at = start;
            while (at < end) {
                int from = at;
                while (at < end && !Line.space(text.charAt(at)) && text.charAt(at) != ',') {
                    at++;
                }
                if (at > from && isDate(text.substring(from, at))) {
                    dateStart = dateStart < 0 ? from : dateStart;
                    dateEnd = at;
                } else if (at > from
                        && (dateStart >= 0 || !isPlace(text.substring(from, at)) || ++placeWords > MOST_PLACE_WORDS)) {
                    return null;
                } else if (at > from) {
                    placeEnd = at;
                }
                at++;
            }
            boolean named = placeEnd > start && Character.isUpperCase(text.charAt(start));
            return named ? new Head(text.substring(start, placeEnd), start, placeEnd, dateStart, dateEnd) : null;
        }

        private static boolean isDate(String word) {
            String bare = word.replace(".", "").toLowerCase(Locale.ROOT);
            return DATE_WORDS.contains(bare) || !bare.isEmpty() && bare.chars().allMatch(Character::isDigit);
        }

        private static boolean isPlace(String word) {
            return Character.isUpperCase(word.charAt(0)) || SMALL.contains(word);
        }
    }
}
