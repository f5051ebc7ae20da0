package org.gainsay.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The phrases of {@code boilerplate.txt} and where in a line they count. */
final class Markers {

    /** What a phrase at the start of a passage says about it. */
    enum Kind {
        LINK,
        INVITE,
        LABEL,
        SERVICE
    }

    /**
     * A phrase found at the start of a passage.
     *
     * @param kind what it says
     * @param end offset after it in the passage
     */
    record Hit(Kind kind, int end) {}

    private record Phrase(String words, Kind kind) {}

    private static final String RESOURCE = "/article/boilerplate.txt";
    private static final Set<String> KINDS =
            Set.of("link", "invite", "label", "service", "section", "whole", "credit", "photo", "dateword");
    private static final String OPENING = "\"'\u201c\u2018([\u2014\u2013-\u2022*\u00b7>| ";

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Set<String> sections;
    private final Set<String> whole;
    private final List<String> credits;
    private final List<String> photoSigns;
    private final Set<String> dateWords;

    private Markers(WordList words) {
        for (Kind kind : Kind.values()) {
            words.of(kind.name().toLowerCase(Locale.ROOT)).forEach(phrase -> byFirstWord
                    .computeIfAbsent(firstWord(phrase, 0), w -> new ArrayList<>())
                    .add(new Phrase(phrase, kind)));
        }
        byFirstWord
                .values()
                .forEach(list ->
                        list.sort((a, b) -> b.words().length() - a.words().length()));
        sections = new HashSet<>(words.of("section"));
        whole = new HashSet<>(words.of("whole"));
        credits = words.of("credit");
        photoSigns = words.of("photo");
        dateWords = Set.copyOf(words.of("dateword"));
    }

    static Markers standard() {
        return new Markers(WordList.load(RESOURCE, KINDS));
    }

    /** Whether any phrase begins with the first word of a passage, as written; false for certain. */
    boolean mayBegin(String words) {
        int start = opening(words);
        int end = start;
        while (end < words.length() && words.charAt(end) < 128 && Character.isLetter(words.charAt(end))) {
            end++;
        }
        boolean plain = end == words.length() || words.charAt(end) < 128;
        return end == start || !plain || byFirstWord.containsKey(fold(words.substring(start, end)));
    }

    /** The longest phrase at the start of a passage in lower case, or null. */
    @Nullable
    Hit at(String folded) {
        int start = opening(folded);
        for (Phrase phrase : byFirstWord.getOrDefault(firstWord(folded, start), List.of())) {
            int end = start + phrase.words().length();
            if (folded.startsWith(phrase.words(), start) && wordEnds(folded, end)) {
                return new Hit(phrase.kind(), end);
            }
        }
        return null;
    }

    /** Whether the line is a heading of a list of other stories, as in "More latest news". */
    boolean isSection(String folded) {
        String words = bare(folded);
        if (sections.contains(words)) {
            return true;
        }
        for (String lead : List.of("more ", "see more ", "see all ", "view all ", "all ", "our ", "other ")) {
            if (words.startsWith(lead) && sections.contains(words.substring(lead.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line is nothing but furniture, give or take a number: "Comments (37)". */
    boolean isWhole(String folded) {
        return whole.contains(bare(folded));
    }

    /** Whether a caption label stands at the start: "Photo: ..." */
    boolean startsWithCredit(String folded) {
        int start = opening(folded);
        String word = firstWord(folded, start);
        return credits.contains(word) && folded.startsWith(":", start + word.length());
    }

    /** Whether the word, ending at a colon, names a credit: "Picture" in "... the square. Picture: Fen Images". */
    boolean isCredit(String word) {
        return credits.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the words in brackets are a photo credit. */
    boolean isPhotoCredit(String folded) {
        return photoSigns.stream().anyMatch(folded::contains);
    }

    /** Words of a line that only says when something was published. */
    Set<String> dateWords() {
        return dateWords;
    }

    /** Lower case, straight apostrophes, one space between words except where a gap of two separates. */
    static String fold(String words) {
        return words.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u00a0', ' ');
    }

    private static String bare(String folded) {
        int end = folded.length();
        while (end > 0 && !Character.isLetter(folded.charAt(end - 1))) {
            end--;
        }
        int start = opening(folded);
        return start >= end ? folded : folded.substring(start, end);
    }

    private static int opening(String folded) {
        int start = 0;
        while (start < folded.length() && OPENING.indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    private static String firstWord(String words, int start) {
        int end = start;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        return words.substring(start, Math.max(end, Math.min(start + 1, words.length())));
    }

    private static boolean wordEnds(String words, int end) {
        return end >= words.length()
                || !Character.isLetterOrDigit(words.charAt(end))
                || !Character.isLetterOrDigit(words.charAt(end - 1));
    }
}
