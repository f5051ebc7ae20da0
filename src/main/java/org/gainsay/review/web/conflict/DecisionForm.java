package org.gainsay.review.web.conflict;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.review.Dismissal;
import org.gainsay.review.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer typed, kept as typed until it is found to be complete.
 *
 * @param version of the review as the page showed it
 * @param kind resolve, dismiss or defer
 * @param verdict name of a verdict, or null
 * @param positions ordinals of the positions ticked
 * @param own the reviewer's own value
 * @param reason name of a reason, or null
 * @param until a day, or empty
 * @param origins a number, or empty
 * @param note the reviewer's words
 * @param reviewer their name, where the browser does not keep one
 */
record DecisionForm(
        long version,
        @Nullable String kind,
        @Nullable String verdict,
        @Nullable Set<Integer> positions,
        @Nullable String own,
        @Nullable String reason,
        @Nullable String until,
        @Nullable String origins,
        @Nullable String note,
        @Nullable String reviewer) {
    /** What is missing where no name is known. */
    static final String NO_NAME = "Enter your name, so that the history can say who decided.";

    /** Longest note that is kept. */
    static final int LONGEST_NOTE = 4000;

    DecisionForm {
        kind = kind == null ? "resolve" : kind;
        positions = positions == null ? Set.of() : Set.copyOf(positions);
        own = own == null ? "" : own.strip();
        until = until == null ? "" : until.strip();
        origins = origins == null ? "" : origins.strip();
        note = note == null ? "" : note.strip();
    }

    /** A form not yet filled in, for that version of the review. */
    static DecisionForm empty(long version) {
        return new DecisionForm(version, null, null, null, null, null, null, null, null, null);
    }

    /** The same, for another version of the review. */
    DecisionForm on(long now) {
        return new DecisionForm(now, kind, verdict, positions, own, reason, until, origins, note, reviewer);
    }

    /** Only who sends it: complete without a decision. */
    DecisionForm withoutDecision() {
        return new DecisionForm(version, "defer", null, null, null, null, null, null, null, reviewer);
    }

    /** What is missing or wrong, one sentence each; empty where it is complete. */
    List<String> problems(@Nullable String name) {
        List<String> problems = new ArrayList<>();
        switch (String.valueOf(kind)) {
            case "resolve" -> {
                if (verdict() == null || chosenVerdict() == null)
                    problems.add("Choose a verdict, such as a position that holds.");
            }
            case "dismiss" -> {
                if (chosenReason() == null) problems.add("Choose why it should not have been flagged.");
            }
            case "defer" -> {
                if (!until.isEmpty() && day() == null) problems.add("Enter a day, such as 2026-03-31.");
                if (!origins.isEmpty() && moreOrigins() == null)
                    problems.add("Enter a number of origins from 1 to 99.");
            }
            default -> problems.add("Choose to resolve, to dismiss or to defer.");
        }
        if (note.length() > LONGEST_NOTE) {
            problems.add("The note is longer than " + LONGEST_NOTE + " letters.");
        }
        if (name == null) {
            problems.add(NO_NAME);
        }
        return problems;
    }

    /** The verdict chosen, or null. */
    @Nullable
    Verdict chosenVerdict() {
        return constant(Verdict.class, verdict);
    }

    /** The reason chosen, or null. */
    @Nullable
    Dismissal chosenReason() {
        return constant(Dismissal.class, reason);
    }

    /** The day typed, or null where there is none. */
    @Nullable
    LocalDate day() {
        try {
            return LocalDate.parse(String.valueOf(until));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The number of further origins typed, or null where there is none. */
    @Nullable
    Integer moreOrigins() {
        return String.valueOf(origins).matches("[1-9]\\d?") ? Integer.valueOf(origins) : null;
    }

    /** What a page without room for it carries along: everything but version and name. */
    public List<Map.Entry<String, String>> carried() {
        return fields().stream()
                .filter(field ->
                        !field.getKey().equals("version") && !field.getKey().equals("reviewer"))
                .toList();
    }

    /** Name and value of every field, to send it again. */
    List<Map.Entry<String, String>> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("version", String.valueOf(version));
        fields.put("kind", String.valueOf(kind));
        fields.put("verdict", verdict == null ? "" : verdict);
        fields.put("own", String.valueOf(own));
        fields.put("reason", reason == null ? "" : reason);
        fields.put("until", String.valueOf(until));
        fields.put("origins", String.valueOf(origins));
        fields.put("note", String.valueOf(note));
        fields.put("reviewer", reviewer == null ? "" : reviewer);
        List<Map.Entry<String, String>> all = new ArrayList<>(fields.entrySet());
        positions.forEach(p -> all.add(Map.entry("positions", String.valueOf(p))));
        return all;
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }
}
