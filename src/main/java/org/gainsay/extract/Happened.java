package org.gainsay.extract;

import java.util.List;
import org.gainsay.claim.PlaceFacet;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says happened.
 *
 * @param event its key: a value of the happenings lexicon, or the verb's own folded words
 * @param pattern which way of telling it was
 * @param verb node of the predicate, whose verb group says how firmly it is put
 * @param subject the one person or thing it befell, folded; null where the key needs none
 * @param actor node of who did it, or -1
 * @param side whom the actor stands for, or null
 * @param places where, as far as the words themselves tell; several for "left X and Y"
 */
record Happened(
        String event,
        String pattern,
        int verb,
        @Nullable String subject,
        int actor,
        @Nullable String side,
        List<PlaceFacet> places) {

    /** Told with the words of the lexicon. */
    private static final String TOLD = "happening-date";

    /** Only known by its verb. */
    private static final String VERB = "verb-date";

    /** "Which X dates to": the day that somebody else is said to give. */
    private static final String DATED = "dated-to";

    /** A happening of the lexicon. */
    static Happened of(String event, int verb) {
        return new Happened(event, TOLD, verb, null, -1, null, List.of());
    }

    /** What a verb of no list says. */
    static Happened verb(String words, int verb) {
        return new Happened(words, VERB, verb, null, -1, null, List.of());
    }

    /** Whether its event is one of the lexicon. */
    boolean known() {
        return !pattern.equals(VERB);
    }

    /** The same as somebody else dates it. */
    Happened dated() {
        return new Happened(event, DATED, verb, subject, actor, side, places);
    }

    Happened to(@Nullable String newSubject) {
        return new Happened(event, pattern, verb, newSubject, actor, side, places);
    }

    Happened by(int newActor, @Nullable String newSide) {
        return new Happened(event, pattern, verb, subject, newActor, newSide, places);
    }

    Happened in(List<PlaceFacet> newPlaces) {
        return new Happened(event, pattern, verb, subject, actor, side, newPlaces);
    }

    /** The beginning or the end of it. */
    Happened phase(String phase) {
        return new Happened(event + " " + phase, pattern, verb, subject, actor, side, places);
    }
}
