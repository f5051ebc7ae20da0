package org.gainsay.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gainsay.text.Language;

/** Tells whether two written names are one name, one name in two transliterations, or two names. */
public final class Names {

    /** Change allowed in a surname where a given name agrees, as a share of its length. */
    private static final double BESIDE_GIVEN = 0.26;

    /** Change allowed in a given name, which languages carry over more freely (Volodymyr, Vladimir). */
    private static final double GIVEN = 0.3;

    private static final Map<String, Integer> GROUPS = groups();

    private final Gazetteer gazetteer;
    private final Language language = new Language().load("/lexicon/en/roles.lex", "/lexicon/en/given.lex");
    private final Spelling spelling = new Spelling();

    /** Compares with the help of a gazetteer, which knows former names and names in other languages. */
    public Names(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Given names that are one name in several languages, by the number of their group. */
    private static Map<String, Integer> groups() {
        Table table = new Table("/gazetteer/given-groups.tsv", "names");
        Map<String, Integer> groups = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            for (String name : table.cells(row, 0, '|')) {
                groups.put(name, row);
            }
        }
        return groups;
    }

    /**
     * Compares two names of persons. A surname alone is the same as the full name with it; initials agree with the names they
     * begin; different given names make two persons.
     */
    public NameMatch persons(String one, String other) {
        if (initials(one, other) || initials(other, one)) {
            return NameMatch.SAME;
        }
        PersonParts a = PersonParts.of(one, language);
        PersonParts b = PersonParts.of(other, language);
        if (!Objects.equals(a.suffix(), b.suffix()) || !Objects.equals(a.origin(), b.origin())) {
            return NameMatch.DIFFERENT;
        }
        if (firstNameOnly(a, b) || firstNameOnly(b, a)) {
            return NameMatch.SAME;
        }
        NameMatch given = given(a.given(), b.given());
        boolean both = !a.given().isEmpty() && !b.given().isEmpty();
        return given.and(words(a.surname(), b.surname(), both ? BESIDE_GIVEN : 0));
    }

    /**
     * Compares two names of places: by the gazetteer where it knows both, else by sound and letters.
     *
     * @return {@link NameMatch#TRANSLITERATION} also for a former name or the name in another language
     */
    public NameMatch places(String one, String other) {
        String a = Spelling.latin(one);
        String b = Spelling.latin(other);
        List<Place> known = gazetteer.candidates(one);
        List<Place> also = gazetteer.candidates(other);
        if (Spelling.light(a).equals(Spelling.light(b))) {
            return NameMatch.SAME;
        }
        if (!known.isEmpty() && !also.isEmpty()) {
            return known.stream().anyMatch(also::contains) ? NameMatch.TRANSLITERATION : NameMatch.DIFFERENT;
        }
        return words(a, b, 0);
    }

    /** "MBS" for "Mohammed bin Salman". */
    private static boolean initials(String letters, String name) {
        String[] words = name.strip().split("[\\s-]+");
        if (words.length < 3 || letters.length() != words.length || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (Character.toUpperCase(words[i].charAt(0)) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Some are known by the first of their names: it must not be a common given name. */
    private boolean firstNameOnly(PersonParts one, PersonParts full) {
        return one.given().isEmpty()
                && !full.given().isEmpty()
                && one.surname().equals(full.given().get(0))
                && !common(one.surname());
    }

    private boolean common(String word) {
        String name = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        var hit = language.lexicon().longest(language.tokenizer().tokenize(name), 0, 1);
        return hit != null && hit.entry().value("GIVEN") != null;
    }

    /** Word by word as far as both go; one that names none agrees with any. */
    private NameMatch given(List<String> one, List<String> other) {
        NameMatch match = NameMatch.SAME;
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            String a = one.get(i);
            String b = other.get(i);
            match = match.and(given(a, b));
        }
        return match;
    }

    private NameMatch given(String one, String other) {
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? NameMatch.SAME : NameMatch.DIFFERENT;
        }
        Integer group = GROUPS.get(one);
        boolean grouped = group != null && group.equals(GROUPS.get(other));
        NameMatch match = words(one, other, GIVEN);
        return grouped && match == NameMatch.DIFFERENT ? NameMatch.TRANSLITERATION : match;
    }

    private NameMatch words(String one, String other, double far) {
        if (Spelling.light(one).equals(Spelling.light(other))) {
            return NameMatch.SAME;
        }
        boolean alike = far == 0 ? spelling.alike(one, other) : spelling.alike(one, other, far);
        return alike ? NameMatch.TRANSLITERATION : NameMatch.DIFFERENT;
    }
}
