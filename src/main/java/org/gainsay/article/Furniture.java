package org.gainsay.article;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells lines and sentences that belong to the page and not to the article: links, calls to the reader, services, imprint,
 * phone numbers, scores, publication stamps. A sentence of plain prose passes.
 */
final class Furniture {

    private static final Set<String> BYLINE = Set.of("by", "from");
    /** Words that may stand between a service's name and its colon: "Weather in Oster and the isles:". */
    private static final int SERVICE_NAME = 4;
    /** Numbers of subscribers have at least so many digits with their prefix. */
    private static final int PHONE_DIGITS = 9;

    private static final int SHORT = 14;
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-\u2013]\\d{1,3}[.,;)]?");

    private final Markers markers;
    private final Set<String> dateWords;
    private final String outlet;
    private final boolean shapeCounts;

    /**
     * Furniture of one article.
     *
     * @param shapeCounts whether the article is long enough for the shape of a line to say something; otherwise only its
     *     words do
     */
    Furniture(Markers markers, String outlet, boolean shapeCounts) {
        this.shapeCounts = shapeCounts;
        this.markers = markers;
        this.dateWords = markers.dateWords();
        this.outlet = Markers.fold(outlet);
    }

    /**
     * Whether the line is furniture as a whole.
     *
     * @param late whether it stands towards the end of the article
     */
    boolean is(Line line, boolean late) {
        return opensFurniture(line.words(), line.terminated(), late)
                || shapeCounts && (isLabel(line) || isByline(line) || isKeywordList(line));
    }

    /** Whether a sentence is furniture by itself, whatever stands around it. */
    boolean isSentence(String words) {
        return isInvite(words) || shapeCounts && isShaped(words);
    }

    private boolean isShaped(String words) {
        return isStamp(words)
                || Line.countWords(words, SHORT) <= SHORT && (isImprint(words) || hasPhone(words) || isScore(words));
    }

    /**
     * Whether the passage opens a stretch of links or services that goes on behind it.
     *
     * @param terminated whether it is a sentence
     * @param late whether it stands towards the end of the article
     */
    boolean opensFurniture(String words, boolean terminated, boolean late) {
        if (!markers.mayBegin(words)) {
            return false;
        }
        String folded = Markers.fold(words);
        Markers.Hit hit = markers.at(folded);
        if (hit == null) {
            return false;
        }
        return switch (hit.kind()) {
            case LINK -> separated(folded, hit.end()) || shapeCounts && !terminated;
            case SERVICE -> shapeCounts && late && colonWithin(folded, hit.end(), SERVICE_NAME);
            case INVITE, LABEL -> false;
        };
    }

    private boolean isInvite(String words) {
        Markers.Hit hit = markers.mayBegin(words) ? markers.at(Markers.fold(words)) : null;
        return hit != null && hit.kind() == Markers.Kind.INVITE;
    }

    /** "Background: the dam in figures", but not "Background: The dam was built in 1970." */
    private boolean isLabel(Line line) {
        Markers.Hit hit = line.terminated() || !markers.mayBegin(line.words()) ? null : markers.at(line.folded());
        return hit != null && hit.kind() == Markers.Kind.LABEL && colonWithin(line.folded(), hit.end(), 0);
    }

    private static boolean separated(String folded, int end) {
        String rest = folded.substring(end);
        return rest.startsWith(":") || rest.startsWith(" :") || rest.startsWith("  ") || rest.startsWith(" |");
    }

    private static boolean colonWithin(String folded, int end, int words) {
        int colon = folded.indexOf(':', end);
        return colon >= 0
                && folded.substring(end, colon).strip().split("\\s+").length <= Math.max(words, 1)
                && (words > 0 || folded.substring(end, colon).isBlank());
    }

    /** "13 May 2024, 14:12", "Updated 12:00." */
    private boolean isStamp(String words) {
        boolean digit = false;
        boolean letter = false;
        int at = 0;
        while (at < words.length()) {
            int start = at;
            while (at < words.length() && Character.isLetterOrDigit(words.charAt(at))) {
                letter |= Character.isLetter(words.charAt(at));
                at++;
            }
            if (at > start && Character.isDigit(words.charAt(start))) {
                digit = true;
            } else if (at > start && !dateWords.contains(Markers.fold(words.substring(start, at)))) {
                return false;
            }
            at++;
        }
        return digit && (letter || words.indexOf(':') > 0);
    }

    /** "By Ada Holm and Nils Oss in Osterby". */
    private static boolean isByline(Line line) {
        if (line.terminated()
                || BYLINE.stream().noneMatch(by -> line.words().regionMatches(true, 0, by, 0, by.length()))) {
            return false;
        }
        String[] words = line.words().split("\\s+");
        if (words.length < 2 || words.length > 8 || !BYLINE.contains(words[0].toLowerCase(java.util.Locale.ROOT))) {
            return false;
        }
        for (int i = 1; i < words.length; i++) {
            char first = words[i].charAt(0);
            if (words[i].length() > 3 ? !Character.isUpperCase(first) : Character.isDigit(first)) {
                return false;
            }
        }
        return Character.isUpperCase(words[1].charAt(0));
    }

    /** The publisher's own address: its name, a comma, a number. */
    private boolean isImprint(String words) {
        return outlet.length() > 2
                && words.indexOf(',') > 0
                && Markers.fold(words).startsWith(outlet + ",")
                && words.chars().anyMatch(Character::isDigit);
    }

    /** Six or more short terms between commas, not a sentence, in lower case or the same words again and again. */
    private static boolean isKeywordList(Line line) {
        if (line.terminated()) {
            return false;
        }
        String[] terms = line.folded().split(",");
        String[] words = line.folded().split("[\\s,]+");
        long distinct = java.util.Arrays.stream(words).distinct().count();
        boolean repeats = distinct < 0.75 * words.length;
        boolean lower = line.words().chars().skip(1).noneMatch(Character::isUpperCase);
        return terms.length >= 6 && words.length <= 5 * terms.length && (repeats || lower);
    }

    private static boolean hasPhone(String words) {
        return digits(words) >= PHONE_DIGITS && dialled(words);
    }

    private static int digits(String words) {
        int digits = 0;
        for (int i = 0; i < words.length(); i++) {
            digits += Character.isDigit(words.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private static boolean dialled(String words) {
        int digits = 0;
        int start = -1;
        for (int i = 0; i <= words.length(); i++) {
            char c = i < words.length() ? words.charAt(i) : '.';
            if (Character.isDigit(c)) {
                start = start < 0 ? i : start;
                digits++;
            } else if (" -()/\u00a0".indexOf(c) < 0 || i + 1 >= words.length() || !continuesPhone(words, i + 1)) {
                if (digits >= PHONE_DIGITS
                        && (words.charAt(start) == '0' || start > 0 && words.charAt(start - 1) == '+')) {
                    return true;
                }
                digits = 0;
                start = -1;
            }
        }
        return false;
    }

    private static boolean continuesPhone(String words, int at) {
        char c = words.charAt(at);
        return Character.isDigit(c) || c == '(' || c == ')' || c == ' ';
    }

    /** "Osterby Rovers 2–1 Fenham Town": names and a score, no verb. */
    private static boolean isScore(String words) {
        if (!Character.isLetter(words.charAt(0))) {
            return false;
        }
        boolean score = false;
        int at = 0;
        while (at < words.length()) {
            int end = at;
            while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
                end++;
            }
            if (end > at && Character.isLowerCase(words.charAt(at))) {
                return false;
            }
            score |= end > at
                    && Character.isDigit(words.charAt(at))
                    && SCORE.matcher(words).region(at, end).matches();
            at = end + 1;
        }
        return score;
    }
}
