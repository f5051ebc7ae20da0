package org.gainsay.gazetteer;

import java.util.List;

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
        if (insideLongerName(from, to) || !country(candidates) && ofBody(from)) {
            return false;
        }
        boolean single = to - from == 1;
        if (single ? words.is(from, "NEVER_PLACE") || abbreviation(from, candidates) : common(from, to)) {
            return false;
        }
        return single
                ? word(from, candidates, beside)
                : country(candidates) || known(candidates) || weak(from, to, candidates, beside);
    }

    /** One word: it may also be a person's name or a word of the language. */
    private boolean word(int from, List<Place> candidates, boolean beside) {
        int to = from + 1;
        boolean sure = sure(from, to);
        if (context.surnamed(words.tokens().surface(from)) || words.is(from, "GIVEN")) {
            return sure;
        }
        if (country(candidates)) {
            return true;
        }
        if (!sure && followedByName(to)) {
            return false;
        }
        if (words.is(from, "ORDINARY")) {
            boolean evidence = sure && !words.says(from - 1, "the") || beside;
            return evidence && !words.titled(from) && (plausible(candidates) || known(candidates));
        }
        return known(candidates)
                ? sure || beside || maybe(from) || !speaks(from, to)
                : weak(from, to, candidates, beside);
    }

    /** A place few readers know, which does not stand for itself. */
    private boolean weak(int from, int to, List<Place> candidates, boolean beside) {
        if (!settled(candidates)) {
            return beside || town(from);
        }
        boolean own = !speaks(from, to) && own(candidates, words.tokens().surface(from, to));
        return sure(from, to) || beside || plausible(candidates) && (maybe(from) || own);
    }

    private boolean plausible(List<Place> candidates) {
        return Candidates.any(candidates, context::plausible);
    }

    private static boolean country(List<Place> candidates) {
        return Candidates.any(candidates, place -> place.kind() == PlaceKind.COUNTRY);
    }

    /** "The city", "Most of": a common word with nothing in capitals behind it. */
    private boolean common(int from, int to) {
        if (!words.is(from, "NEVER_PLACE") && !words.is(from, "ORDINARY")) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            if (words.capital(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a capitalised word follows that nobody knows: the words before it are a person's given name as like as not. */
    private boolean followedByName(int to) {
        return words.capital(to) && words.unknown(to) && !words.titled(to);
    }

    /** Whether any candidate is more than a name on an old map. */
    private static boolean settled(List<Place> candidates) {
        return Candidates.any(candidates, p -> !p.detail().equals("unregistered") || p.population() > 0);
    }

    /** Whether the words are the name of a candidate itself or a place of some size, not an odd variant of a village. */
    private static boolean own(List<Place> candidates, String name) {
        if (Candidates.any(candidates, p -> p.population() > 0)) {
            return true;
        }
        String light = Spelling.light(Spelling.latin(name));
        return Candidates.any(candidates, p -> light.equals(Spelling.light(Spelling.latin(p.name()))));
    }

    private boolean sure(int from, int to) {
        return "sure".equals(words.value(before(from), "LOCATIVE"))
                || town(from)
                || words.is(to, "REGION_WORD")
                || words.is(to, "DISTRICT_WORD");
    }

    /** "The town of X", "the coastal city X", "the province of X". */
    private boolean town(int from) {
        int before = before(from);
        return words.is(before, "TOWN_WORD")
                || words.says(before, "of")
                        && (words.is(before - 1, "TOWN_WORD") || words.is(before - 1, "REGION_WORD"));
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
        boolean wide = Candidates.any(candidates, p -> p.kind() == PlaceKind.COUNTRY || p.kind() == PlaceKind.REGION);
        if (length > ABBREVIATION) {
            return false;
        }
        return capitals ? !wide && !words.titled(token) : length == 2 && wide;
    }

    /** "Jack London", "Ashford Times", "Gulf of X", "X del Y": the words are part of a longer name. */
    private boolean insideLongerName(int from, int to) {
        if (words.is(to, "MASTHEAD") && words.capital(to) || words.is(to, "PARTICLE") && words.capital(to + 1)) {
            return true;
        }
        if (words.is(to - 1, "WATER_WORD") && words.says(to, "of") && words.capital(to + 1)) {
            return true;
        }
        int before = from - 1;
        if (words.is(before, "TITLE") || words.says(before, "of") && words.is(before - 1, "WATER_WORD")) {
            return true;
        }
        return words.capital(before) && !words.begins(before) && !words.titled(from) && !introduces(before);
    }

    /** "The Coalition of the North-East": the words tell of a body, not of where something is. */
    private boolean ofBody(int from) {
        int body = from - 3;
        return words.says(from - 1, "the")
                && words.says(from - 2, "of")
                && words.capital(body)
                && words.unknown(body)
                && !words.begins(body);
    }

    private boolean introduces(int before) {
        return words.is(before, "TOWN_WORD")
                || words.is(before, "ROLE")
                || words.is(before, "DIRECTION")
                || words.is(before, "LOCATIVE")
                || words.is(before, "MONTH")
                || words.is(before, "WEEKDAY");
    }

    private static boolean known(List<Place> candidates) {
        return Candidates.any(
                candidates,
                p -> p.kind() != PlaceKind.SETTLEMENT
                        || p.population() >= KNOWN
                        || p.detail().equals("PPLC")
                        || p.detail().equals("PPLA"));
    }
}
