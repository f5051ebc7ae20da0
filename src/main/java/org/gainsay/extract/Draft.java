package org.gainsay.extract;

import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Control;
import org.gainsay.claim.Modality;
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
 * @param holder whose figure it is in words, where no single node tells (a company of two words), or null
 * @param modality how firmly it is put, where more than the verb group decides (a forecast), or null
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
        @Nullable String holder,
        @Nullable Modality modality,
        String pattern) {

    private Draft(ClaimKind kind, String measure, int from, int to, int verb, String pattern) {
        this(kind, measure, from, to, verb, null, -1, null, null, null, null, null, null, null, null, pattern);
    }

    static Draft figure(
            String measure, int from, int to, int verb, @Nullable String population, Figure figure, String pattern) {
        return new Draft(ClaimKind.FIGURE, measure, from, to, verb, pattern)
                .about(population, -1, null)
                .of(figure);
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
                null,
                null,
                pattern);
    }

    static Draft words(ClaimKind kind, String measure, int from, int to, int verb, String words, String pattern) {
        Draft draft = new Draft(kind, measure, from, to, verb, pattern);
        return draft.with(null, -1, null, null, null, words, null, null, null);
    }

    /** When the event called {@code event} happened; null where the words date nothing. */
    static Draft date(int from, int to, int verb, @Nullable String event, ValidTime time, String pattern) {
        Draft draft = new Draft(ClaimKind.DATE, "date", from, to, verb, pattern);
        return draft.with(null, -1, null, null, null, event, time, null, null);
    }

    Draft about(@Nullable String newPopulation, int newActor, @Nullable String newSide) {
        return with(newPopulation, newActor, newSide, place, figure, words, event, holder, modality);
    }

    Draft at(@Nullable PlaceFacet newPlace) {
        return with(population, actor, side, newPlace, figure, words, event, holder, modality);
    }

    Draft on(@Nullable ValidTime newEvent) {
        return with(population, actor, side, place, figure, words, newEvent, holder, modality);
    }

    /** The same of another event. */
    Draft telling(String newWords) {
        return with(population, actor, side, place, figure, newWords, event, holder, modality);
    }

    /** A date with evidence that reaches to its predicate, as far as its place is to be looked for; others as they are. */
    Draft whole() {
        if (kind != ClaimKind.DATE || verb < 0) {
            return this;
        }
        Draft whole = new Draft(kind, measure, Math.min(from, verb), Math.max(to, verb + 1), verb, pattern);
        return whole.with(population, actor, side, place, figure, words, event, holder, modality);
    }

    /** The same with another number. */
    Draft of(Figure newFigure) {
        return with(population, actor, side, place, newFigure, words, event, holder, modality);
    }

    /** The same as the figure of a company or person told in words. */
    Draft heldBy(@Nullable String newHolder) {
        return with(population, actor, side, place, figure, words, event, newHolder, modality);
    }

    /** The same, put forward as {@code newModality} whatever its verb says. */
    Draft put(Modality newModality) {
        return with(population, actor, side, place, figure, words, event, holder, newModality);
    }

    private Draft with(
            @Nullable String newPopulation,
            int newActor,
            @Nullable String newSide,
            @Nullable PlaceFacet newPlace,
            @Nullable Figure newFigure,
            @Nullable String newWords,
            @Nullable ValidTime newEvent,
            @Nullable String newHolder,
            @Nullable Modality newModality) {
        return new Draft(
                kind,
                measure,
                from,
                to,
                verb,
                newPopulation,
                newActor,
                newSide,
                newPlace,
                newFigure,
                control,
                newWords,
                newEvent,
                newHolder,
                newModality,
                pattern);
    }
}
