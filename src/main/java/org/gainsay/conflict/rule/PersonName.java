package org.gainsay.conflict.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;

/**
 * The name of a person without titles, initials and particles.
 *
 * @param parts its words, folded, at least one
 */
record PersonName(List<String> parts) {

    /** How two names go together. */
    enum Likeness {
        /** One name, perhaps shortened, in another order, or with a short form of the first name. */
        SAME,
        /** One name in two spellings. */
        SPELLING,
        /** One surname, two first names. */
        GIVEN_DIFFERS,
        /** One first name, two surnames. */
        SURNAME_DIFFERS,
        /** Nothing in common. */
        OTHER
    }

    private static final Set<String> TITLES = WordGroups.all("titles.txt");
    private static final WordGroups GIVEN = WordGroups.of("given-names.txt");
    private static final DaitchMokotoffSoundex SOUND = new DaitchMokotoffSoundex();

    /** Names that sound alike may differ in this share of their letters. */
    private static final double LETTERS_APART = 0.5;

    private static final int SHORTEST_PET_NAME = 3;

    /** The name in {@code text}; empty where only titles and initials are left. */
    static Optional<PersonName> of(String text) {
        List<String> parts = WordGroups.split(text).stream()
                .filter(word -> word.length() > 1 && !TITLES.contains(word))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new PersonName(parts));
    }

    /** How this name and another go together; the order of the two does not matter. */
    Likeness compare(PersonName other) {
        if (parts.size() == 1 || other.parts.size() == 1) {
            return single(other);
        }
        boolean surname = alike(last(), other.last());
        boolean given = sameGiven(first(), other.first()) || alike(given(), other.given());
        if (surname && given) {
            boolean letterForLetter =
                    last().equals(other.last()) && (first().equals(other.first()) || pet(first(), other.first()));
            return letterForLetter ? Likeness.SAME : Likeness.SPELLING;
        }
        if (sharedParts(other) >= Math.min(parts.size(), other.parts.size())) {
            return Likeness.SAME;
        }
        return surname ? Likeness.GIVEN_DIFFERS : given ? Likeness.SURNAME_DIFFERS : Likeness.OTHER;
    }

    private Likeness single(PersonName other) {
        String one = parts.size() == 1 ? first() : other.first();
        PersonName full = parts.size() == 1 ? other : this;
        if (full.parts.contains(one)) {
            return Likeness.SAME;
        }
        return alike(one, full.last()) ? Likeness.SPELLING : Likeness.OTHER;
    }

    /** Words of the shorter name that the longer has too, in any place: second names, patronymics, surname first. */
    private long sharedParts(PersonName other) {
        List<String> fewer = parts.size() <= other.parts.size() ? parts : other.parts;
        List<String> more = fewer == parts ? other.parts : parts;
        return fewer.stream()
                .filter(part -> more.stream().anyMatch(second -> sameGiven(part, second)))
                .count();
    }

    private String first() {
        return parts.get(0);
    }

    /** All but the surname as one word: "Abd al-Karim" and "Abdelkarim" are one name. */
    private String given() {
        return String.join("", parts.subList(0, parts.size() - 1));
    }

    private String last() {
        return parts.get(parts.size() - 1);
    }

    private static boolean sameGiven(String one, String other) {
        return alike(one, other) || GIVEN.together(one, other) || pet(one, other);
    }

    private static boolean pet(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST_PET_NAME
                && (one.startsWith(other) || other.startsWith(one));
    }

    /** Whether two words of a name may be spellings of one: they sound alike and share most letters. */
    static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int longer = Math.max(one.length(), other.length());
        return sound(one).stream().anyMatch(sound(other)::contains)
                && Letters.distance(one, other) <= Math.ceil(longer * LETTERS_APART);
    }

    private static List<String> sound(String word) {
        return List.of(SOUND.soundex(word).split("\\|"));
    }
}
