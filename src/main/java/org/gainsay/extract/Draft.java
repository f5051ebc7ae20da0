package org.gainsay.extract;

import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Control;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.quantity.Figure;
import org.gainsay.timex.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * What an extractor saw, before who says it, where and when are added. Nodes count in the passage's chain.
 *
 * @param kind shape of the value
 * @param measure id in the measures table
 * @param from first node of the evidence
 * @param to node after its last
 * @param verb node of the predicate, whose verb group decides modality; -1 where there is none
 * @param population whom or what it counts, or null
 * @param actor node of the actor, or -1
 * @param side whom the actor stands for, or null
 * @param place the place the pattern names, or null
 * @param figure the number, or null
 * @param control the control state, or null
 * @param words the value in words, or null
 * @param event when it happened, where the pattern itself says so
 * @param pattern id of the pattern
 */
record Draft(
        ClaimKind kind,
        String measure,
        int from,
        int to,
        int verb,
        @Nullable String population,
        int actor,
        @Nullable String side,
        @Nullable PlaceFacet place,
        @Nullable Figure figure,
        @Nullable Control control,
        @Nullable String words,
        @Nullable ValidTime event,
        String pattern) {

    static Draft figure(
            String measure, int from, int to, int verb, @Nullable String population, Figure figure, String pattern) {
        return new Draft(
                ClaimKind.FIGURE,
                measure,
                from,
                to,
                verb,
                population,
                -1,
                null,
                null,
                figure,
                null,
                null,
                null,
                pattern);
    }

    static Draft control(int from, int to, int verb, int actor, PlaceFacet place, Control control, String pattern) {
        return new Draft(
                ClaimKind.CONTROL,
                "control",
                from,
                to,
                verb,
                null,
                actor,
                control.side(),
                place,
                null,
                control,
                null,
                null,
                pattern);
    }

    static Draft words(ClaimKind kind, String measure, int from, int to, int verb, String words, String pattern) {
        return new Draft(kind, measure, from, to, verb, null, -1, null, null, null, null, words, null, pattern);
    }

    Draft about(@Nullable String newPopulation, int newActor, @Nullable String newSide) {
        return new Draft(
                kind,
                measure,
                from,
                to,
                verb,
                newPopulation,
                newActor,
                newSide,
                place,
                figure,
                control,
                words,
                event,
                pattern);
    }

    Draft at(@Nullable PlaceFacet newPlace) {
        return new Draft(
                kind,
                measure,
                from,
                to,
                verb,
                population,
                actor,
                side,
                newPlace,
                figure,
                control,
                words,
                event,
                pattern);
    }

    Draft on(@Nullable ValidTime newEvent) {
        return new Draft(
                kind,
                measure,
                from,
                to,
                verb,
                population,
                actor,
                side,
                place,
                figure,
                control,
                words,
                newEvent,
                pattern);
    }
}
