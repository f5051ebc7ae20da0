package org.gainsay.fact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import org.gainsay.claim.Claim;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.claim.Populations;
import org.jspecify.annotations.Nullable;

/**
 * A question: what is measured, of whom, where, in which event or since when. When a count was taken is not part of it.
 * No part depends on wording, so a decision about the question outlives a re-run.
 *
 * @param measure id in the measures table
 * @param population id in the populations table, the folded words, or {@link #ANY}
 * @param place gazetteer id, the folded words, or {@link #ANY} for the event's own place
 * @param event the story's key, {@code since:DAY} for a count with a stated start, or {@code on:DAY} for an increment
 */
public record FactKey(String measure, String population, String place, String event) {

    /** Nothing narrower is stated: everybody, or the place of the event itself. */
    public static final String ANY = "-";

    /**
     * The question a claim answers as it stands.
     *
     * @param claim the claim
     * @param story key of the story it belongs to
     */
    public static FactKey of(Claim claim, String story) {
        return new FactKey(claim.measure(), population(claim.population()), place(claim.place()), event(claim, story));
    }

    /** The same question, asked of another place. */
    public FactKey at(String otherPlace) {
        return new FactKey(measure, population, otherPlace, event);
    }

    /** The key of a population: "people" and nothing stated are the same. */
    public static String population(@Nullable String population) {
        return population == null || population.equals(Populations.PEOPLE) ? ANY : population;
    }

    /** The key of a place: its gazetteer id; where it has none its name, else its words, in lower case. */
    public static String place(@Nullable PlaceFacet place) {
        if (place == null) {
            return ANY;
        }
        return place.id() != null
                ? place.id()
                : Objects.requireNonNullElse(place.name(), place.words())
                        .toLowerCase(Locale.ROOT)
                        .strip();
    }

    private static String event(Claim claim, String story) {
        if (claim.time().increment() && claim.time().asOf() != null) {
            return "on:" + day(claim.time().asOf().to().minusNanos(1));
        }
        Instant since = claim.time().since();
        // A day begins up to half a day before or after midnight UTC, depending on the zone it was read in.
        return since == null ? story : "since:" + day(since.plus(Duration.ofHours(12)));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /** Its stable form, as stored, hashed and printed: {@code killed|children|gn:88319|story-key}. */
    @Override
    public String toString() {
        return String.join("|", part(measure), part(population), part(place), part(event));
    }

    private static String part(String text) {
        return text.replace('|', '/');
    }
}
