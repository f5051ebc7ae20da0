package org.gainsay.gazetteer;

import java.util.List;
import org.gainsay.text.TokenKind;

/** Decides whether capitalised words that are in the gazetteer speak of a place at all. */
final class Evidence {

    /** From this many inhabitants a name is known well enough to stand for itself. */
    private static final long KNOWN = 100_000;

    /** Names in capitals up to this length are abbreviations: only countries and regions are meant by them. */
    private static final int ABBREVIATION = 4;

    private final Words words;
    private final PlaceContext context;

    Evidence(Words words, PlaceContext context) {
        this.words = words;
        this.context = context;
    }

    /**
     * Whether a name stands for a place.
     *
     * @param from first token of the name
     * @param to token after it
     * @param beside whether a place stands right before it, parted by a comma or "and", or a region is named after it
     */
    boolean accepts(int from, int to, List<Place> candidates, boolean beside) {
        boolean single = to - from == 1;
        if (single && (words.is(from, "NEVER_PLACE") || abbreviation(from, candidates))) {
            return false;
        }
        if (words.is(to, "MASTHEAD") && words.capital(to) || words.is(to, "PARTICLE") && words.capital(to + 1)) {
            return false;
        }
        boolean sure = sure(from, to);
        boolean evidence = beside || sure || maybe(from);
        boolean plausible = candidates.stream().anyMatch(context::plausible);
        boolean country = candidates.stream().anyMatch(p -> p.kind() == PlaceKind.COUNTRY);
        if (single && context.surnamed(words.tokens().surface(from))) {
            return sure || beside;
        }
        if (insideLongerName(from)) {
            return false;
        }
        if (country || !single && known(candidates)) {
            return true;
        }
        if (words.is(from, "ORDINARY") && single) {
            return evidence && !endsInCommonNoun(from, to) && (plausible || known(candidates));
        }
        if (known(candidates)) {
            return evidence || !speaks(from, to);
        }
        return sure || beside || plausible && (evidence || !speaks(from, to));
    }

    private boolean sure(int from, int to) {
        int before = before(from);
        return "sure".equals(words.value(before, "LOCATIVE"))
                || words.is(before, "TOWN_WORD")
                || words.says(before, "of") && (words.is(before - 1, "TOWN_WORD") || words.is(before - 1, "REGION_WORD"))
                || words.is(to, "REGION_WORD")
                || words.is(to, "DISTRICT_WORD");
    }

    private boolean maybe(int from) {
        int before = before(from);
        return !according(from) && (words.is(before, "LOCATIVE") || words.is(before, "DIRECTION"));
    }

    private boolean according(int from) {
        return words.says(from - 1, "to") && words.says(from - 2, "according");
    }

    /** Whether what the words name says something, as persons do. */
    private boolean speaks(int from, int to) {
        return words.is(to, "SAYING") || according(from);
    }

    /** The token before, behind an article or direction: "in the north-eastern X". */
    private int before(int from) {
        int before = from - 1;
        while (words.says(before, "the") || words.is(before, "DIRECTION") && words.inside(before - 1)) {
            before--;
        }
        return before;
    }

    private boolean abbreviation(int token, List<Place> candidates) {
        int length = words.tokens().end(token) - words.tokens().start(token);
        boolean capitals = words.tokens().allCaps(token) || length == 1;
        boolean wide = candidates.stream().anyMatch(p -> p.kind() == PlaceKind.COUNTRY || p.kind() == PlaceKind.REGION);
        if (length > ABBREVIATION) {
            return false;
        }
        return capitals ? !wide && !words.titled(token) : length == 2 && wide;
    }

    /** "Jack London", "Lady Hamilton": an unknown capitalised word stands before it in the same sentence. */
    private boolean insideLongerName(int from) {
        int before = from - 1;
        if (words.is(before, "TITLE")) {
            return true;
        }
        if (!words.capital(before) || words.begins(before) || words.titled(from)) {
            return false;
        }
        return !words.is(before, "TOWN_WORD")
                && !words.is(before, "ROLE")
                && !words.is(before, "DIRECTION")
                && !words.is(before, "LOCATIVE")
                && !words.is(before, "MONTH")
                && !words.is(before, "WEEKDAY");
    }

    private boolean endsInCommonNoun(int from, int to) {
        return words.titled(from) || words.capital(to) && words.tokens().kind(to) == TokenKind.WORD;
    }

    private static boolean known(List<Place> candidates) {
        return candidates.stream()
                .anyMatch(p -> p.kind() != PlaceKind.SETTLEMENT
                        || p.population() >= KNOWN
                        || p.detail().equals("PPLC")
                        || p.detail().equals("PPLA"));
    }
}
