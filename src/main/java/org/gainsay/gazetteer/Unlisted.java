package org.gainsay.gazetteer;

import java.util.List;
import org.gainsay.text.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Names of places that no list spells so, known as places by the words beside them: "the village of X", "in X, Y region". They
 * are matched by sound within the regions the text speaks of, by a slip of the pen within a region named beside them, and else
 * stay words.
 */
final class Unlisted {

    /** So many regions, those most spoken of, are searched. */
    private static final int REGIONS = 3;

    private static final int SHORTEST = 5;

    /** Tokens of a name at most. */
    private static final int LONGEST = 6;

    /** After "to" or "from" persons stand as well: only places of some size count there. */
    private static final long KNOWN = 1000;

    private final Words words;
    private final Forms forms;
    private final SpellingIndex spellings;
    private final PlaceContext context;

    Unlisted(Words words, Forms forms, SpellingIndex spellings, PlaceContext context) {
        this.words = words;
        this.forms = forms;
        this.spellings = spellings;
        this.context = context;
    }

    /** The unlisted name of a place that begins at a token, or null. */
    @Nullable
    Toponym at(int from) {
        int known = known(from);
        if (known > from) {
            return new Toponym(from, known, List.of(), null, false);
        }
        int to = end(from);
        if (to == from || words.begins(from) || words.titled(from)) {
            return null;
        }
        boolean town = words.is(from - 1, "TOWN_WORD") || words.says(from - 1, "of") && words.is(from - 2, "TOWN_WORD");
        List<Place> beside = regionAfter(to);
        String locative = words.says(from - 2, "according") ? null : words.value(from - 1, "LOCATIVE");
        String name = words.tokens().surface(from, to);
        boolean told = town || !beside.isEmpty() || cue(from, to);
        if (!told && locative == null || name.length() < SHORTEST) {
            return null;
        }
        List<String> regions = beside.isEmpty()
                ? context.regionsInPlay().stream().limit(REGIONS).toList()
                : beside.stream().map(Place::id).toList();
        List<Place> found = spellings.sounding(name, regions);
        if (found.isEmpty() && beside.size() == 1) {
            found = spellings.slip(name, beside.get(0).id());
        }
        if (!town && beside.isEmpty() && !"sure".equals(locative)) {
            found = Candidates.those(found, place -> place.population() >= KNOWN);
        }
        return found.isEmpty() && !told ? null : new Toponym(from, to, found, null, false);
    }

    /** Whether the words beside the name can only stand beside a place. */
    private boolean cue(int from, int to) {
        boolean bearing =
                words.says(from - 1, "of") && (words.is(from - 2, "DIRECTION") || words.is(from - 2, "MIDDLE"));
        boolean fought = words.says(from - 1, "for") && words.is(from - 2, "FOUGHT")
                || words.says(from - 1, "of") && words.is(from - 2, "BESIEGED");
        boolean inside =
                words.says(from - 1, "in") && (words.begins(from - 1) || !words.is(from - 2, "STAKE") && ends(to));
        return words.is(from - 1, "VICINITY") || bearing || fought || inside || apposed(to);
    }

    /** Whether the name ends a phrase. */
    private boolean ends(int to) {
        return !words.inside(to)
                || words.says(to, ",")
                || words.says(to, ".")
                || words.says(to, "and")
                || words.says(to, "on")
                || words.is(to, "WEEKDAY");
    }

    /** "X, a small garrison town". */
    private boolean apposed(int to) {
        if (!words.says(to, ",")
                || !words.says(to + 1, "a") && !words.says(to + 1, "an") && !words.says(to + 1, "the")) {
            return false;
        }
        for (int i = to + 2; i <= to + 5 && words.word(i); i++) {
            if (words.is(i, "TOWN_WORD")) {
                return true;
            }
        }
        return false;
    }

    /** Token after a name that the text elsewhere says is a place's; {@code from} where none begins. */
    private int known(int from) {
        if (!words.capital(from) || !context.opensUnlisted(words.tokens().surface(from))) {
            return from;
        }
        int to = from;
        int known = from;
        while (words.capital(to) && to - from < LONGEST) {
            to++;
            if (context.unlisted(words.tokens().surface(from, to))) {
                known = to;
            }
            if (words.inside(to) && words.tokens().kind(to) == TokenKind.HYPHEN && words.capital(to + 1)) {
                to++;
            }
        }
        return known;
    }

    /** Token after the capitalised words that no lexicon knows, hyphens among them. */
    private int end(int from) {
        int to = from;
        while (words.capital(to) && words.unknown(to)) {
            to++;
            if (words.inside(to) && words.tokens().kind(to) == TokenKind.HYPHEN && words.capital(to + 1)) {
                to++;
            }
        }
        return to;
    }

    /** The region named after a comma, "in" or "in the"; empty where none is. */
    private List<Place> regionAfter(int to) {
        int i = words.says(to, ",") ? to + 1 : to;
        i = words.says(i, "in") ? i + 1 : i;
        i = i > to && words.says(i, "the") ? i + 1 : i;
        if (i == to || !words.capital(i)) {
            return List.of();
        }
        int end = i + 1;
        while (words.capital(end) || words.inside(end) && words.tokens().kind(end) == TokenKind.HYPHEN) {
            end++;
        }
        return words.is(end, "REGION_WORD") ? forms.regions(words.tokens().surface(i, end)) : List.of();
    }
}
